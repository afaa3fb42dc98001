import Characters
import Scanning

/// The agencies and outlets, and all names they go by.
struct SourceTable: Sendable {
  private let agencyBytes = EmbeddedTable(.agencies)
  private let outletBytes = EmbeddedTable(.outlets)
  /// Where the label of each agency stands.
  private var labels: [Range<Int>] = []
  /// Where the name of each outlet stands.
  private var outletNames: [Range<Int>] = []
  /// Agencies by folded code, name or label; outlets by folded name or alias.
  private var agencyKeys = KeyPool(keyCount: 400)
  private var agenciesByKey: [UInt16] = []
  private var rowsByKey: [TableRow] = []
  private var outletKeys = KeyPool(keyCount: 3_000)
  private var outletsByKey: [UInt16] = []
  /// The names as a text spells them.
  private(set) var mentions = FormTable(nameCount: 4_000, .source)

  /// Set in a meaning's value where it is an outlet's.
  static let outletBit: UInt16 = 0x8000

  init() {
    readAgencies()
    readOutlets()
  }

  var agencyCount: Int { labels.count }
  var outletCount: Int { outletNames.count }

  /// The short name of an agency.
  func label(ofAgency agency: Int) -> String { String(copying: agencyBytes.bytes, labels[agency]) }

  /// The name of an outlet.
  func name(ofOutlet outlet: Int) -> String {
    String(copying: outletBytes.bytes, outletNames[outlet])
  }

  /// The agency with the code, name or label that `text[range]` folds to, and the row that has it.
  func agency(foldOf text: Span<UInt8>, _ range: Range<Int>) -> (agency: Int, row: TableRow)? {
    agencyKeys.find(foldOf: text, range).map { (Int(agenciesByKey[$0]), rowsByKey[$0]) }
  }

  /// The agency with the folded code, name or label `key`, and the row that has it.
  func agency(withKey key: Span<UInt8>) -> (agency: Int, row: TableRow)? {
    agencyKeys.find(key).map { (Int(agenciesByKey[$0]), rowsByKey[$0]) }
  }

  /// The outlet with the folded name or alias `key`.
  func outlet(withKey key: Span<UInt8>) -> Int? {
    outletKeys.find(key).map { Int(outletsByKey[$0]) }
  }
}

extension SourceTable {
  private mutating func readAgencies() {
    var reader = RowReader(.agencies, width: 5)
    var key: [UInt8] = []
    var identity = ""
    while reader.advance() {
      let isNew = identity != reader.text(1) + "\t" + reader.text(2)
      if isNew {
        identity = reader.text(1) + "\t" + reader.text(2)
        labels.append(reader.cell(3))
      }
      let agency = UInt16(labels.count - 1)
      for cell in [0, 2, 3] {
        key.removeAll(keepingCapacity: true)
        Folding.fold(reader.bytes, reader.cell(cell), into: &key)
        guard agencyKeys.insert(key.span) == agenciesByKey.count else { continue }
        agenciesByKey.append(agency)
        rowsByKey.append(reader.row(.agencies))
      }
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

  /// An outlet's row names its columns in `docs/tables.md`; one of an agency adds to its names.
  private mutating func readOutlets() {
    var reader = RowReader(.outlets, width: 7)
    var key: [UInt8] = []
    while reader.advance() {
      let kind = reader.text(3)
      var demands = Self.demands(ofMark: reader.firstByte(4))
      if kind == "platform" { demands.insert(.platform) }
      let shortNames = reader.texts(5)
      let words = reader.texts(6)
      let outlet = UInt16(outletNames.count)
      var value = outlet | Self.outletBit
      for name in [reader.cell(0)] + reader.parts(1) {
        key.removeAll(keepingCapacity: true)
        Folding.fold(reader.bytes, name, into: &key)
        if outletKeys.insert(key.span) == outletsByKey.count { outletsByKey.append(outlet) }
        if kind == "agency", let agency = agency(withKey: key.span)?.agency {
          value = UInt16(agency)
        }
        let text = String(copying: reader.bytes, name)
        var own = demands
        if shortNames.contains(text) { own.insert(.shortName) }
        if words.contains(text) { own.insert(.sourceWord) }
        addMention(reader, name, own, rank: own.isEmpty ? 1 : 2, value: value, .outlets)
      }
      outletNames.append(reader.cell(0))
    }
  }

  private mutating func addMention(
    _ reader: borrowing RowReader, _ name: Range<Int>, _ demands: FormTable.Meaning.Demands,
    rank: UInt8, value: UInt16, _ file: TableRow.File
  ) {
    mentions.add(
      reader.bytes, name,
      FormTable.Meaning(
        kind: .outlet, demands: demands, rank: rank, value: value, row: reader.row(file)))
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
