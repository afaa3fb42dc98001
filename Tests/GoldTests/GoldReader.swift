/// Reads gold files, whose form `Tests/Gold/coding.md` tells.
///
/// Anything else is a fault.
struct GoldReader {
  private var items: [GoldItem] = []
  private var line = 0

  /// The items of a gold file.
  ///
  /// - Throws: a ``GoldFault`` at the first line that is not as it should be.
  static func items(of text: String) throws(GoldFault) -> [GoldItem] {
    var reader = GoldReader()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while reader.line < lines.count { try reader.readItem(lines) }
    return reader.items
  }

  private mutating func readItem(_ lines: [String]) throws(GoldFault) {
    let first = lines[line]
    guard first.hasPrefix("=== ") else {
      guard first.isEmpty || first.hasPrefix("#") else { throw fault("no item begins here") }
      line += 1
      return
    }
    var item = GoldItem(name: String(first.dropFirst(4)), coded: [:], text: "")
    guard item.name.last?.isNumber == true, !item.name.contains(" ") else {
      throw fault("`\(item.name)` is no identifier that ends in a number")
    }
    guard !items.contains(where: { $0.name == item.name }) else {
      throw fault("`\(item.name)` stands twice")
    }
    let start = line
    line += 1
    try readFields(lines, into: &item)
    readText(lines, into: &item)
    guard !item.coded.isEmpty, !item.text.isEmpty else {
      line = start
      throw fault("`\(item.name)` has no fields or no text")
    }
    items.append(item)
  }

  private mutating func readFields(
    _ lines: [String], into item: inout GoldItem
  ) throws(GoldFault) {
    while line < lines.count, lines[line] != "---" {
      let parts = lines[line].split(separator: ": ", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw fault("neither `FIELD: VALUES` nor `---`") }
      if parts[0] != "note" {
        guard let field = GoldField(rawValue: parts[0]) else {
          throw fault("there is no field `\(parts[0])`")
        }
        guard item.coded[field] == nil else { throw fault("`\(parts[0])` stands twice") }
        item.coded[field] = try values(parts[1], of: field)
      }
      line += 1
    }
    guard line < lines.count else { throw fault("`\(item.name)` has no `---`") }
    line += 1
  }

  private func values(_ text: String, of field: GoldField) throws(GoldFault) -> [String] {
    guard text != "-" else { return [] }
    let values =
      field.isCountry
      ? text.split(separator: " ").map(String.init)
      : text.split(separator: "|").map { String($0.trimming(" ")) }
    for (index, value) in values.enumerated() {
      guard !value.isEmpty, value != "-" else { throw fault("an empty value") }
      guard !values[..<index].contains(value) else { throw fault("`\(value)` stands twice") }
      let isCode = value.utf8.allSatisfy { (0x41...0x5A).contains($0) }
      guard !field.isCountry || isCode && (value.count == 2 || value.count == 4) else {
        throw fault("`\(value)` is no country's code")
      }
    }
    return values
  }

  private mutating func readText(_ lines: [String], into item: inout GoldItem) {
    let start = line
    while line < lines.count, !lines[line].hasPrefix("=== ") { line += 1 }
    item.text = String(lines[start..<line].joined(separator: "\n").trimming("\n"))
  }

  private func fault(_ reason: String) -> GoldFault { GoldFault(line: line + 1, reason: reason) }
}

extension StringProtocol {
  /// The text without `mark` at its ends.
  fileprivate func trimming(_ mark: Character) -> SubSequence {
    var rest = self[...]
    while rest.first == mark { rest.removeFirst() }
    while rest.last == mark { rest.removeLast() }
    return rest
  }
}
