/// The tables, ready for look-up.
///
/// Immutable and shared. Each part is made when it is first asked for, so that a session that
/// loads nothing pays nothing.
public final class Gazetteer: Sendable {
  /// The compiled-in tables.
  public static let standard = Gazetteer()

  let countryTable: CountryTable
  let folded: Lazily<FormTable>
  private let lazyMatcher: Lazily<Matcher>
  let sources = Lazily { SourceTable() }
  let groups: Lazily<GroupTable>
  let places: Lazily<PlaceTable>
  let qualifiers: Lazily<QualifierTable>

  init() {
    let countries = CountryTable()
    countryTable = countries
    let folded = Lazily { FormTableFilling.names(countries, isFolded: true) }
    self.folded = folded
    lazyMatcher = Lazily {
      Matcher(forms: FormTableFilling.names(countries, isFolded: false), folded: folded)
    }
    groups = Lazily { GroupTable(countries) }
    places = Lazily { PlaceTable(countries) }
    qualifiers = Lazily { QualifierTable(countries) }
  }

  /// Finds the names of countries and places in a text.
  package var matcher: Matcher { lazyMatcher.value }
}
