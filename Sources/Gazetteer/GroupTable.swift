import Characters

/// The groups of countries: unions of `memberships.tsv`, continents, the UN's regions.
struct GroupTable: Sendable {
  private var members: [String: [CountryID]] = [:]

  init(_ countries: CountryTable) {
    addGeography(countries)
    addMemberships(countries)
  }

  /// The members of the group that `text` names, in the order of the countries' table.
  func members(ofGroup text: String) -> [CountryID]? { members[Folding.fold(text)] }

  /// Adds continents before UN regions, so that `Europe` is the continent.
  private mutating func addGeography(_ countries: CountryTable) {
    var names: [String: [CountryID]] = [:]
    for row in 0..<countries.count {
      if let continent = Self.continentNames[countries.text(row, .continent)] {
        for name in continent { names[Folding.fold(name), default: []].append(CountryID(row)) }
      }
    }
    members = names
    for column in [CountryTable.Column.region, .subregion] {
      var found: [String: [CountryID]] = [:]
      for row in 0..<countries.count {
        let region = countries.text(row, column)
        if !region.isEmpty { found[Folding.fold(region), default: []].append(CountryID(row)) }
      }
      members.merge(found) { earlier, _ in earlier }
    }
  }

  private mutating func addMemberships(_ countries: CountryTable) {
    var reader = RowReader(.memberships, width: 3)
    var found: [String: [CountryID]] = [:]
    while reader.advance() {
      guard let row = countries.row(ofCode: reader.cell(2), in: reader.bytes) else { continue }
      for name in [reader.cell(0)] + reader.parts(1) {
        found[Folding.fold(String(copying: reader.bytes, name)), default: []].append(CountryID(row))
      }
    }
    members.merge(found.mapValues { $0.sorted { $0.index < $1.index } }) { _, membership in
      membership
    }
  }

  /// The continents' names in the five languages, by code.
  private static let continentNames: [String: [String]] = [
    "AF": ["Africa", "Afrika", "Afrique", "África"],
    "AN": ["Antarctica", "Antarktis", "Antarctique", "Antártida"],
    "AS": ["Asia", "Azië", "Asien", "Asie"],
    "EU": ["Europe", "Europa"],
    "NA": [
      "North America", "Noord-Amerika", "Nordamerika", "Amérique du Nord", "América del Norte",
    ],
    "OC": ["Oceania", "Oceanië", "Ozeanien", "Océanie", "Oceanía"],
    "SA": [
      "South America", "Zuid-Amerika", "Südamerika", "Amérique du Sud", "América del Sur",
    ],
  ]
}
