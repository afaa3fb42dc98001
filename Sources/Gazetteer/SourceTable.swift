import Characters

/// The agencies and outlets, and all names they go by.
struct SourceTable: Sendable {
  /// One agency: all rows of one canonical code and name.
  struct Agency {
    var label: String
    var row: TableRow
  }

  private(set) var agencies: [Agency] = []
  private(set) var outletNames: [String] = []
  /// Agencies and outlets by folded code, name, label or alias.
  private(set) var agencyKeys: [String: UInt16] = [:]
  private(set) var outletKeys: [String: UInt16] = [:]
  /// The row that holds each folded printed code.
  private(set) var codeRows: [String: TableRow] = [:]
  /// The names as a text spells them.
  private(set) var mentions = FormTable(nameCount: 1_500)

  /// Set in a meaning's value where it is an outlet's.
  static let outletBit: UInt16 = 0x8000

  init() {
    readAgencies()
    readOutlets()
  }

  private mutating func readAgencies() {
    var reader = RowReader(.agencies)
    var previous = ""
    while reader.advance() {
      let identity = reader.text(1) + "\t" + reader.text(2)
      if identity != previous {
        agencies.append(Agency(label: reader.text(3), row: reader.row(.agencies)))
        previous = identity
      }
      let agency = UInt16(agencies.count - 1)
      let code = Folding.fold(reader.text(0))
      for key in [code, Folding.fold(reader.text(2)), Folding.fold(reader.text(3))]
      where agencyKeys[key] == nil {
        agencyKeys[key] = agency
      }
      if codeRows[code] == nil { codeRows[code] = reader.row(.agencies) }
      addMentions(of: agency, reader)
    }
  }

  private mutating func addMentions(of agency: UInt16, _ reader: borrowing RowReader) {
    let demands = Self.demands(ofMark: reader.firstByte(4))
    addMention(reader, reader.cell(0), demands, rank: 0, value: agency, .agencies)
    addMention(reader, reader.cell(3), demands, rank: 0, value: agency, .agencies)
    guard reader.hasSeveralWords(2) else { return }
    addMention(reader, reader.cell(2), [], rank: 0, value: agency, .agencies)
  }

  private mutating func readOutlets() {
    var reader = RowReader(.outlets)
    while reader.advance() {
      let kind = reader.text(3)
      var demands = Self.demands(ofMark: reader.firstByte(4))
      if kind == "platform" { demands.insert(.platform) }
      let shortNames = reader.parts(5).map { String(copying: reader.bytes, $0) }
      for name in [reader.cell(0)] + reader.parts(1) {
        let text = String(copying: reader.bytes, name)
        let key = Folding.fold(text)
        if outletKeys[key] == nil { outletKeys[key] = UInt16(outletNames.count) }
        let agency = kind == "agency" ? agencyKeys[key] : nil
        addMention(
          reader, name, shortNames.contains(text) ? demands.union(.shortName) : demands,
          rank: demands.isEmpty ? 1 : 2,
          value: agency ?? UInt16(outletNames.count) | Self.outletBit, .outlets)
      }
      outletNames.append(reader.text(0))
    }
  }

  private mutating func addMention(
    _ reader: borrowing RowReader, _ name: Range<Int>, _ demands: FormTable.Meaning.Demands,
    rank: UInt8, value: UInt16, _ file: TableRow.File
  ) {
    mentions.add(
      reader.bytes, name,
      FormTable.Meaning(
        kind: .outlet, languages: NameLanguage.allBits, demands: demands, rank: rank, value: value,
        row: reader.row(file)))
  }

  /// What the column `ambiguous` of agencies and outlets says.
  private static func demands(ofMark mark: UInt8) -> FormTable.Meaning.Demands {
    switch mark {
    case UInt8(ascii: "Y"): .sourceWord
    case UInt8(ascii: "P"): .personName
    default: []
    }
  }
}
