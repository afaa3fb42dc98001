import Diagnostics
import Loading
import Querying
import Scanning

/// Takes the codings of one field out of a sheet.
struct GoldReader {
  private let file: GoldFile
  private let finder: ArticleFinder
  private let identity: Int?
  private let origin: Int?
  private let labels: Int
  private let coder: Int?
  /// The columns a coder fills: a row without anything there is not coded yet.
  private let filled: [Int]

  /// - Throws: where the sheet has no column that names articles, or none with labels of `key`.
  init(_ file: GoldFile, _ key: Key, _ finder: ArticleFinder) throws(Report) {
    self.file = file
    self.finder = finder
    let sheet = file.sheet
    identity = sheet.column("id")
    origin = sheet.column("origin")
    coder = sheet.column("coder")
    filled = (CodingSheet.fields.map(\.rawValue) + ["coder", "notes", "labels"])
      .compactMap { sheet.column($0) }
    let names = Self.names(of: key)
    guard let labels = names.compactMap({ sheet.column($0) }).first else {
      throw Self.missing(names.map { "\"\($0)\"" }.joined(separator: " or "), in: file)
    }
    self.labels = labels
    guard identity != nil || origin != nil else {
      throw Self.missing("\"id\" or \"origin\"", in: file)
    }
  }

  /// How many labels a list may hold: nobody codes more by hand.
  private static let listLimit = 200

  /// What the column with the labels of `key` may be called.
  private static func names(of key: Key) -> [String] {
    let short = key == .sourceSpeaker ? "speaker" : key.name
    return (short == key.rawValue ? [short] : [key.rawValue, short]) + ["labels"]
  }

  private static func missing(_ names: String, in file: GoldFile) -> Report {
    let columns = file.sheet.columns.filter { !$0.isEmpty }.prefix(12).joined(separator: ", ")
    return file.report(
      "there is no column \(names)", at: file.header, help: "the columns are: \(columns)")
  }

  /// What the rows say.
  func gold(_ book: inout LabelBook) throws(Report) -> Gold {
    var gold = Gold(name: file.name)
    var starts: [String: UInt32] = [:]
    var missing: Set<String> = []
    for row in file.sheet.rows {
      if isUncoded(row) {
        gold.uncodedCount += 1
        continue
      }
      let (name, number) = try article(of: row)
      let coder = coder.flatMap { row[$0]?.text } ?? ""
      let key = "\(number.map { "article \($0)" } ?? "name \(name.text)")\t\(coder)"
      if let start = starts[key] { throw twice(name, coder, file.line(at: start)) }
      starts[key] = row.range.start
      let labels = try labels(of: row, &book)
      if let number {
        gold.codings.append(Coding(number: number, coder: coder, labels: labels))
      } else if missing.insert(name.text).inserted {
        gold.missing.append(name.text)
      }
    }
    return gold
  }

  private func isUncoded(_ row: Sheet.Row) -> Bool {
    coder != nil && filled.allSatisfy { row[$0]?.isEmpty ?? true }
  }

  private func article(of row: Sheet.Row) throws(Report) -> (name: Sheet.Cell, number: UInt32?) {
    let cells = [identity, origin].map { column in column.flatMap { row[$0] } }
    guard let name = cells.compactMap(\.self).first(where: { !$0.isEmpty }) else {
      throw file.report(
        "this row names no article", at: row.range, help: "give its id or its origin, FILE:N")
    }
    let byID = cells[0].flatMap { $0.isEmpty ? nil : finder.number(id: $0.text) }
    let number = byID ?? cells[1].flatMap { $0.isEmpty ? nil : finder.number(origin: $0.text) }
    return (name, number)
  }

  private func labels(of row: Sheet.Row, _ book: inout LabelBook) throws(Report) -> [Int] {
    guard let cell = row[labels] else { return [] }
    var found: [Int] = []
    guard cell.texts.count <= Self.listLimit else {
      throw file.report(
        "these are more than \(Self.listLimit) labels", at: cell.range,
        help: "give an article the labels that hold for it")
    }
    for text in cell.texts {
      do throws(Report) {
        for label in try book.labels(in: text) where !found.contains(label) { found.append(label) }
      } catch {
        throw file.report(error, in: cell)
      }
    }
    return found
  }

  private func twice(_ name: Sheet.Cell, _ coder: String, _ line: Int) -> Report {
    let who = coder.isEmpty ? "" : " by \(Report.quoted(coder))"
    return file.report(
      "\(Report.quoted(name.text)) is coded\(who) on line \(line) already", at: name.range,
      help: coder.isEmpty
        ? "where several people coded it, name them in a column `coder`"
        : "keep one of the two rows")
  }
}
