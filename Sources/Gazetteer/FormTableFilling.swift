import Characters

/// How the rows of the tables become names with meanings.
///
/// The meaning with the lower rank goes first: blockers, names that count by themselves, names that
/// need support, regions, places, outlets.
struct FormTableFilling {
  private(set) var table: FormTable
  private let countries: CountryTable
  /// Whether names go in folded, for text in capitals.
  private let isFolded: Bool
  /// Kept so that not every name allocates one.
  private var spareKey: [UInt8] = []

  /// An empty table to be filled with names whose codes `countries` knows.
  init(_ countries: CountryTable, isFolded: Bool) {
    table = FormTable(nameCount: 40_000)
    self.countries = countries
    self.isFolded = isFolded
  }

  /// All names of countries, their parts and their places, and what blocks them.
  static func names(_ countries: CountryTable, isFolded: Bool) -> FormTable {
    var filling = FormTableFilling(countries, isFolded: isFolded)
    filling.addBlockers()
    filling.addForms()
    filling.addRegions()
    filling.addPlaces()
    filling.addOutlets()
    filling.addAgencies()
    return filling.table
  }

  private mutating func addBlockers() {
    var reader = RowReader(.blockers)
    while reader.advance() {
      let languages = NameLanguage.bits(ofCode: reader.cell(0), in: reader.bytes)
      let country = country(reader, 2)
      add(
        reader, 1,
        FormTable.Meaning(
          kind: .blocker, languages: languages, demands: [], rank: 0, value: country,
          row: reader.row(.blockers)))
    }
  }

  private mutating func addForms() {
    var reader = RowReader(.countryForms)
    while reader.advance() {
      let demands = demands(ambiguous: reader.firstByte(4), note: reader, 5)
      let needsSupport = demands.contains(.support)
      add(
        reader, 3,
        FormTable.Meaning(
          kind: Hit.Kind(formKind: reader.cell(2), in: reader.bytes),
          languages: NameLanguage.bits(ofCode: reader.cell(1), in: reader.bytes),
          demands: demands, rank: needsSupport ? 2 : 1, value: country(reader, 0),
          row: reader.row(.countryForms)))
    }
  }

  private mutating func addRegions() {
    var reader = RowReader(.regions)
    while reader.advance() {
      let isAmbiguous = reader.firstByte(4) == UInt8(ascii: "Y")
      add(
        reader, 3,
        FormTable.Meaning(
          kind: .region, languages: NameLanguage.bits(ofCode: reader.cell(1), in: reader.bytes),
          demands: isAmbiguous ? [.support, .smallLetters] : [], rank: 3,
          value: country(reader, 0), row: reader.row(.regions)))
    }
  }

  private mutating func addPlaces() {
    var reader = RowReader(.places)
    while reader.advance() {
      guard reader.firstByte(12) == UInt8(ascii: "Y") else { continue }
      add(
        reader, 2,
        FormTable.Meaning(
          kind: .place, languages: NameLanguage.bits(ofCode: reader.cell(1), in: reader.bytes),
          demands: [], rank: 4, value: country(reader, 0), row: reader.row(.places)))
    }
  }

  /// Adds the outlets that are nothing else: a short or ambiguous name would block too much.
  private mutating func addOutlets() {
    var reader = RowReader(.outlets)
    while reader.advance() {
      guard reader.firstByte(4) == UInt8(ascii: "N") else { continue }
      let meaning = FormTable.Meaning(
        kind: .outlet, languages: NameLanguage.allBits, demands: [], rank: 5,
        value: FormTable.Meaning.noValue, row: reader.row(.outlets))
      for name in [reader.cell(0)] + reader.parts(1) where name.count > 3 {
        add(reader.bytes, name, meaning)
      }
    }
  }

  /// Adds the agencies' names of several words; a single word may be a place (`Petra`).
  private mutating func addAgencies() {
    var reader = RowReader(.agencies)
    while reader.advance() {
      let meaning = FormTable.Meaning(
        kind: .outlet, languages: NameLanguage.allBits, demands: [], rank: 5,
        value: FormTable.Meaning.noValue, row: reader.row(.agencies))
      for cell in [0, 2] where reader.hasSeveralWords(cell) { add(reader, cell, meaning) }
    }
  }
}

extension FormTableFilling {
  private func country(_ reader: borrowing RowReader, _ cell: Int) -> UInt16 {
    let row = countries.row(ofCode: reader.cell(cell), in: reader.bytes)
    return row.map { UInt16($0) } ?? FormTable.Meaning.noValue
  }

  private func demands(
    ambiguous: UInt8, note reader: borrowing RowReader, _ cell: Int
  ) -> FormTable.Meaning.Demands {
    guard reader.firstByte(cell) == UInt8(ascii: "c") else {
      return ambiguous == UInt8(ascii: "Y") ? .smallLetters : []
    }
    let note = reader.text(cell)
    var demands: FormTable.Meaning.Demands = []
    if ambiguous == UInt8(ascii: "Y") { demands.insert(.smallLetters) }
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
    guard let capital, meaning.languages & NameLanguage.capitalisingBits != 0 else { return }
    key.append(contentsOf: capital.bytes)
    for offset in range.dropFirst(capital.replaced) { key.append(bytes[offset]) }
    table.add(key.span, 0..<key.count, meaning)
  }
}

extension NameLanguage {
  /// The languages whose lower-case forms may also stand with a capital.
  fileprivate static let capitalisingBits = german.bit | french.bit | spanish.bit
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
