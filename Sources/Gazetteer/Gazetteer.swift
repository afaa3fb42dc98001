/// The tables, ready for look-up.
///
/// Immutable and shared. Each part is made when it is first asked for, so that a session that
/// loads nothing pays nothing.
public final class Gazetteer: Sendable {
  /// The compiled-in tables.
  public static let standard = Gazetteer()

  let countryTable: CountryTable
  /// The folded names of countries and regions.
  let keys: Lazily<FormTable>
  let places: Lazily<PlaceTable>
  let qualifiers: Lazily<QualifierTable>
  let groups: Lazily<GroupTable>
  let sources = Lazily { SourceTable() }
  let institutionTable: Lazily<InstitutionTable>
  let history: Lazily<HistoryTable>
  /// Finds the names of countries and places in a text.
  package let matcher: Matcher
  /// Finds the companies, clubs and bodies of state whose names tell no country; each hit has the
  /// country it is of.
  package let organisations: Matcher

  init() {
    let countries = CountryTable()
    let places = Lazily { PlaceTable(countries) }
    countryTable = countries
    keys = Lazily { FormTableFilling.keys(countries) }
    self.places = places
    qualifiers = Lazily { QualifierTable(countries) }
    groups = Lazily { GroupTable(countries) }
    institutionTable = Lazily { InstitutionTable(countries) }
    history = Lazily { HistoryTable(countries) }
    matcher = Matcher { language, isFolded in
      FormTableFilling.names(countries, places.value, language, isFolded: isFolded)
    }
    organisations = Matcher { language, isFolded in
      FormTableFilling.organisations(countries, language, isFolded: isFolded)
    }
  }
}
