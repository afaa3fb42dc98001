import FoundationEssentials

/// What was reached already and must not be lost: `Tests/Gold/floors.tsv`.
///
/// A row is suite, field, measure and value. A floor is only ever raised.
struct GoldFloors {
  private var values: [String: Double] = [:]

  /// The floors of `Tests/Gold/floors.tsv`.
  ///
  /// - Throws: a ``GoldFault`` at a row that is none, or what the file system says.
  init() throws {
    let bytes = try Data(contentsOf: URL(filePath: GoldSuite.folder + "/floors.tsv"))
    try self.init(String(decoding: bytes, as: UTF8.self))
  }

  /// The floors of `text`, whose first line is the columns' names.
  init(_ text: String) throws(GoldFault) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let cells = line.split(separator: "\t").map(String.init)
      guard cells.count == 4, let value = Double(cells[3]), (0...1).contains(value) else {
        throw GoldFault(line: index + 1, reason: "no row of suite, field, measure and value")
      }
      guard values.updateValue(value, forKey: Self.key(cells[0], cells[1], cells[2])) == nil else {
        throw GoldFault(line: index + 1, reason: "the floor stands twice")
      }
    }
  }

  /// The floor, or `nil` where none was set yet.
  func floor(_ suite: String, _ field: String, _ measure: String) -> Double? {
    values[Self.key(suite, field, measure)]
  }

  private static func key(_ suite: String, _ field: String, _ measure: String) -> String {
    "\(suite)\t\(field)\t\(measure)"
  }
}
