package import Scanning

/// A table that people filled: named columns, rows, and where each cell stands in its file.
package struct Sheet: Sendable, Equatable {
  /// One cell.
  package struct Cell: Sendable, Equatable {
    /// Its text, or the elements of a list.
    package var texts: [String]
    /// Its bytes in the file, quotes included.
    package var range: ByteRange
    /// Whether it is a list whose elements are told apart already, as in JSON.
    package var isList = false

    /// The text; of a list, its elements joined.
    package var text: String { isList ? texts.joined(separator: ";") : texts.first ?? "" }

    /// Whether nothing is written there.
    package var isEmpty: Bool { texts.allSatisfy(\.isBlank) }
  }

  /// One row: its cells by the number of their column, where it has them.
  package struct Row: Sendable, Equatable {
    /// The cells; `nil` where the row names no value for the column.
    package var cells: [Cell?]
    /// The bytes of the row.
    package var range: ByteRange

    /// The cell of column `index`, if the row has one.
    package subscript(index: Int) -> Cell? { index < cells.count ? cells[index] : nil }
  }

  /// How a sheet is written.
  package enum Notation: Sendable {
    case csv, tsv, jsonl
  }

  /// How many columns a sheet may have: a file with more is no sheet that people fill.
  static let columnLimit = 1_000

  /// The names of the columns, in their order, each once.
  package var columns: [String] = []
  /// The rows but for empty ones.
  package var rows: [Row] = []

  package init() {}

  /// Reads `bytes`.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - path: its ending says how the sheet is written; else its first line does.
  /// - Throws: where it is empty or not written so.
  package init(_ bytes: [UInt8], path: String) throws(SheetFault) {
    let text = bytes[Self.start(of: bytes)...]
    if text.allSatisfy({ $0 == 0x20 || (0x09...0x0d).contains($0) }) { throw .empty }
    switch Self.notation(of: bytes, path: path) {
    case .csv: self = try DelimitedSheet(bytes, separator: Self.separator(of: bytes)).sheet()
    case .tsv: self = try DelimitedSheet(bytes, separator: UInt8(ascii: "\t")).sheet()
    case .jsonl: self = try JSONLinesSheet(bytes).sheet()
    }
    if rows.isEmpty { throw .noRows }
  }

  /// The number of the column called `name`, if there is one.
  package func column(_ name: String) -> Int? { columns.firstIndex(of: name) }
}

extension Sheet {
  private static func notation(of bytes: [UInt8], path: String) -> Notation {
    let endings: [(String, Notation)] = [
      (".csv", .csv), (".tsv", .tsv), (".tab", .tsv), (".jsonl", .jsonl), (".ndjson", .jsonl),
    ]
    if let known = endings.first(where: { path.hasSuffix($0.0) }) { return known.1 }
    let firstLine = firstLine(of: bytes)
    if let first = firstLine.first, "{[".utf8.contains(first) { return .jsonl }
    return firstLine.contains(UInt8(ascii: "\t")) ? .tsv : .csv
  }

  /// What parts the cells of CSV: where a comma is the decimal sign, spreadsheets write semicolons.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let line = firstLine(of: bytes)
    let hasOnlySemicolons =
      line.contains(UInt8(ascii: ";")) && !line.contains(UInt8(ascii: ","))
    return hasOnlySemicolons ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }

  /// Where the text begins: behind the mark that some programs put before UTF-8.
  static func start(of bytes: [UInt8]) -> Int { bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0 }

  private static func firstLine(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes[start(of: bytes)...].drop { $0 == 0x0a || $0 == 0x0d || $0 == 0x20 }.prefix { $0 != 0x0a }
  }
}

/// What is wrong with a sheet, and where.
package enum SheetFault: Error, Sendable, Equatable {
  /// There is nothing in the file.
  case empty
  /// There is a header and nothing under it.
  case noRows
  /// A quote opens here and never closes.
  case unclosedQuote(at: Int)
  /// The row has more cells than the header; the range is of the first one too many.
  case tooManyCells(ByteRange, columnCount: Int)
  /// Two columns have this name; the range is of the second.
  case sameColumn(String, ByteRange)
  /// There are more columns than a sheet may have; the range is of the first one too many.
  case tooManyColumns(ByteRange, limit: Int)
  /// The line is no JSON object from here on.
  case notJSON(at: Int)
}

extension String {
  /// Whether there is nothing but white space.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
