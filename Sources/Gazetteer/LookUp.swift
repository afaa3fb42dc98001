import Characters

extension Gazetteer {
  /// All countries, in the order of their table.
  package var countries: [CountryID] { (0..<countryTable.count).map { CountryID($0) } }
  /// All agencies, in the order of their table.
  package var agencies: [AgencyID] { (0..<sources.value.agencyCount).map { AgencyID($0) } }
  /// All outlets, in the order of their table.
  package var outlets: [OutletID] { (0..<sources.value.outletCount).map { OutletID($0) } }

  /// The ISO 3166-1 alpha-2 code, or the 3166-3 code of a former state.
  package func code(of country: CountryID) -> String { countryTable.codes[Int(country.index)] }

  /// A number for each country, in the order of their codes.
  package func codeKey(of country: CountryID) -> UInt32 {
    countryTable.codeKeys[Int(country.index)]
  }

  /// The name in `language`.
  package func name(of country: CountryID, in language: NameLanguage) -> String {
    countryTable.name(Int(country.index), in: language)
  }

  /// The short name people know the agency by, such as `ANP`, `Reuters`, `Bloomberg`.
  package func name(of agency: AgencyID) -> String {
    sources.value.label(ofAgency: Int(agency.index))
  }

  /// The outlet's name.
  package func name(of outlet: OutletID) -> String {
    sources.value.name(ofOutlet: Int(outlet.index))
  }

  /// The country that `text` names.
  ///
  /// Understood are an alpha-2 or alpha-3 code (any case), or a name in any language
  /// the tables know, case and accents folded. `nil` when none does.
  package func country(named text: String) -> CountryID? {
    if let row = countryTable.row(ofAnyCode: text) { return CountryID(row) }
    let key = Array(Folding.fold(text).utf8)
    if let meaning = keys.value.meaning(ofKey: key.span, kinds: [.name, .alias]) {
      return CountryID(Int(meaning.value))
    }
    let row = countryTable.row(ofFoldedName: Folding.fold(text))
    return row.map { CountryID($0) }
  }

  /// The countries a region's name stands for: `EU`, `NATO`, `continent:Asia`'s value, a UN region.
  package func region(named text: String) -> [CountryID]? {
    groups.value.members(ofGroup: text)
  }

  /// The agency that `text` names by any of its codes or its name.
  package func agency(named text: String) -> AgencyID? {
    let key = Array(Folding.fold(text).utf8)
    return sources.value.agency(withKey: key.span).map { AgencyID($0.agency) }
  }

  /// The outlet that `text` names by its name or an alias.
  package func outlet(named text: String) -> OutletID? {
    let key = Array(Folding.fold(text).utf8)
    return sources.value.outlet(withKey: key.span).map { OutletID($0) }
  }

  /// The text of a row as it stands in its file, columns separated by tabs.
  package func text(of row: TableRow) -> String {
    let table = EmbeddedTable(row.file)
    let bytes = table.bytes
    var line: UInt32 = 1
    var start = 0
    for offset in 0..<bytes.count where bytes[offset] == 0x0A {
      if line == row.line { return String(copying: bytes, start..<offset) }
      line += 1
      start = offset + 1
    }
    return ""
  }
}

extension FormTable {
  /// The first meaning of the folded `key` that has a country and is of one of `kinds`.
  func meaning(ofKey key: Span<UInt8>, kinds: [Hit.Kind]) -> Meaning? {
    let entry = index.find(KeyHash.of(key, 0..<key.count))
    guard entry >= 0, entries[entry].firstMeaning >= 0 else { return nil }
    guard spells(entries[entry], key, 0..<key.count) else { return nil }
    var best: Meaning?
    var next = Int(entries[entry].firstMeaning)
    while next >= 0 {
      let meaning = meanings[next]
      if meaning.value != Meaning.noValue, kinds.contains(meaning.kind),
        best.map({ meaning.rank < $0.rank }) ?? true
      {
        best = meaning
      }
      next = Int(meaning.next)
    }
    return best
  }
}
