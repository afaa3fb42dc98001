import Characters
import Scanning

/// How the rows of the tables become names with meanings.
///
/// The meaning with the lower rank goes first: blockers, names that count by themselves, names that
/// need support, regions, places, outlets.
struct FormTableFilling {
  private(set) var table: FormTable
  private let countries: CountryTable
  /// The language whose names go in; `nil` for all.
  private let language: NameLanguage?
  /// Whether names go in folded, for text in capitals.
  private let isFolded: Bool
  /// Kept so that not every name allocates one.
  private var spareKey: [UInt8] = []

  private init(
    _ countries: CountryTable, _ language: NameLanguage?, isFolded: Bool, nameCount: Int
  ) {
    table = FormTable(nameCount: nameCount, .name)
    self.countries = countries
    self.language = language
    self.isFolded = isFolded
  }

  /// All names of countries, their parts and their places, and what blocks them.
  static func names(
    _ countries: CountryTable, _ places: PlaceTable, _ language: NameLanguage?, isFolded: Bool
  ) -> FormTable {
    var filling = FormTableFilling(
      countries, language, isFolded: isFolded, nameCount: language == nil ? 36_000 : 15_000)
    filling.addBlockers()
    filling.addInstitutions()
    filling.addForms()
    filling.addRegions()
    filling.addPlaces(places)
    filling.addOutlets()
    filling.addAgencies()
    return filling.table
  }

  /// The folded names of countries and their parts in all languages, to be looked up whole.
  static func keys(_ countries: CountryTable) -> FormTable {
    var filling = FormTableFilling(countries, nil, isFolded: true, nameCount: 9_000)
    filling.addBlockers()
    filling.addForms(of: [.name, .alias, .capital])
    filling.addRegions()
    return filling.table
  }

  /// The companies, clubs and bodies of state whose names tell no country, with the one they are of.
  static func organisations(
    _ countries: CountryTable, _ language: NameLanguage?, isFolded: Bool
  ) -> FormTable {
    var filling = FormTableFilling(countries, language, isFolded: isFolded, nameCount: 2_500)
    var reader = RowReader(.organisations, width: 3)
    while reader.advance() {
      guard filling.isWanted(reader.cell(1), in: reader.bytes) else { continue }
      filling.add(
        reader, 2,
        FormTable.Meaning(
          kind: .blocker, demands: [], rank: 0, value: filling.country(reader, 0),
          row: reader.row(.organisations)))
    }
    return filling.table
  }

  private mutating func addBlockers() {
    var reader = RowReader(.blockers, width: 3)
    while reader.advance() {
      guard isWanted(reader.cell(0), in: reader.bytes) else { continue }
      add(
        reader, 1,
        FormTable.Meaning(
          kind: .blocker, demands: [], rank: 0, value: country(reader, 2),
          row: reader.row(.blockers)))
    }
  }

  private mutating func addInstitutions() {
    var reader = RowReader(.institutions, width: 6)
    while reader.advance() {
      guard reader.firstByte(2) == UInt8(ascii: "n"), isWanted(reader.cell(1), in: reader.bytes)
      else { continue }
      add(
        reader, 3,
        FormTable.Meaning(
          kind: .institution, demands: reader.isYes(4) ? .smallLetters : [], rank: 0,
          value: FormTable.Meaning.noValue, row: reader.row(.institutions)))
    }
  }

  private mutating func addForms(of kinds: [Hit.Kind] = Hit.Kind.allCases) {
    var reader = RowReader(.countryForms, width: 6)
    while reader.advance() {
      guard isWanted(reader.cell(1), in: reader.bytes) else { continue }
      let kind = Hit.Kind(formKind: reader.cell(2), in: reader.bytes)
      guard kinds.contains(kind) else { continue }
      let demands = demands(isAmbiguous: reader.isYes(4), note: reader, 5)
      let needsSupport = demands.contains(.support)
      add(
        reader, 3,
        FormTable.Meaning(
          kind: kind, demands: demands, rank: needsSupport ? 2 : 1, value: country(reader, 0),
          row: reader.row(.countryForms)))
    }
  }

  private mutating func addRegions() {
    var reader = RowReader(.regions, width: 5)
    while reader.advance() {
      guard isWanted(reader.cell(1), in: reader.bytes) else { continue }
      let isAmbiguous = reader.isYes(4)
      add(
        reader, 3,
        FormTable.Meaning(
          kind: .region, demands: isAmbiguous ? [.support, .smallLetters] : [], rank: 3,
          value: country(reader, 0), row: reader.row(.regions)))
    }
  }

  private mutating func addPlaces(_ table: PlaceTable) {
    let wanted = language?.bit ?? NameLanguage.allBits
    for place in table.places where place.isSafe && place.languages & wanted != 0 {
      add(
        table.bytes, place.name,
        FormTable.Meaning(
          kind: .place, demands: [], rank: 4, value: place.country,
          row: TableRow(file: .places, line: place.line)))
    }
  }

  /// Adds the outlets that are nothing else: a short or ambiguous name would block too much.
  private mutating func addOutlets() {
    var reader = RowReader(.outlets, width: 7)
    while reader.advance() {
      guard reader.firstByte(4) == UInt8(ascii: "N") else { continue }
      let words = reader.texts(6)
      let meaning = FormTable.Meaning(
        kind: .outlet, demands: [], rank: 5,
        value: FormTable.Meaning.noValue, row: reader.row(.outlets))
      for name in [reader.cell(0)] + reader.parts(1) where name.count > 3 {
        guard !words.contains(String(copying: reader.bytes, name)) else { continue }
        add(reader.bytes, name, meaning)
      }
    }
  }

  /// Adds the agencies' names of several words; a single word may be a place (`Petra`).
  private mutating func addAgencies() {
    var reader = RowReader(.agencies, width: 5)
    while reader.advance() {
      let meaning = FormTable.Meaning(
        kind: .outlet, demands: [], rank: 5,
        value: FormTable.Meaning.noValue, row: reader.row(.agencies))
      for cell in [0, 2] where reader.hasSeveralWords(cell) { add(reader, cell, meaning) }
    }
  }
}

extension FormTableFilling {
  /// Whether rows of the language whose code is in `cell` go in.
  private func isWanted(_ cell: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let language else { return true }
    return NameLanguage.bits(ofCode: cell, in: bytes) & language.bit != 0
  }

  /// Whether lower-case names may also stand with a capital: in German, French and Spanish, where
  /// the tables give adjectives in small letters.
  private var capitalises: Bool { language != .dutch && language != .english }

  private func country(_ reader: borrowing RowReader, _ cell: Int) -> UInt16 {
    let row = countries.row(ofCode: reader.cell(cell), in: reader.bytes)
    return row.map { UInt16($0) } ?? FormTable.Meaning.noValue
  }

  private func demands(
    isAmbiguous: Bool, note reader: borrowing RowReader, _ cell: Int
  ) -> FormTable.Meaning.Demands {
    var demands: FormTable.Meaning.Demands = isAmbiguous ? .smallLetters : []
    let first = reader.firstByte(cell)
    guard first == UInt8(ascii: "c") || first == UInt8(ascii: "b") else { return demands }
    let note = reader.text(cell)
    if note == "both countries" { demands.insert(.together) }
    if note.hasPrefix("context") { demands.insert(.support) }
    if note.hasSuffix("only before a hyphen") { demands.insert(.hyphen) }
    return demands
  }

  private mutating func add(
    _ reader: borrowing RowReader, _ cell: Int, _ meaning: FormTable.Meaning
  ) {
    add(reader.bytes, reader.cell(cell), meaning)
  }

  /// Adds a name; one with a small first letter also with a capital, as at a sentence's start.
  private mutating func add(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ meaning: FormTable.Meaning
  ) {
    guard !range.isEmpty else { return }
    var meaning = meaning
    let capital = InitialLetter.capital(of: bytes, range)
    if capital == nil { meaning.demands.insert(.capital) }
    var key: [UInt8] = []
    swap(&key, &spareKey)
    defer { swap(&key, &spareKey) }
    key.removeAll(keepingCapacity: true)
    guard !isFolded else {
      Folding.fold(bytes, range, into: &key)
      table.add(key.span, 0..<key.count, meaning)
      return
    }
    table.add(bytes, range, meaning)
    guard let capital, capitalises else { return }
    key.append(contentsOf: capital.bytes)
    for offset in range.dropFirst(capital.replaced) { key.append(bytes[offset]) }
    table.add(key.span, 0..<key.count, meaning)
  }
}

extension Hit.Kind {
  /// The kind that the word in `cell` of `country-forms.tsv` names.
  fileprivate init(formKind cell: Range<Int>, in bytes: Span<UInt8>) {
    switch (bytes[cell.lowerBound], bytes[cell.lowerBound + 1]) {
    case (UInt8(ascii: "n"), _): self = .name
    case (UInt8(ascii: "a"), UInt8(ascii: "l")): self = .alias
    case (UInt8(ascii: "a"), _): self = .adjective
    case (UInt8(ascii: "d"), _): self = .demonym
    case (UInt8(ascii: "c"), _): self = .capital
    default: self = .metonym
    }
  }
}
