import Diagnostics
import Grammar
import Loading
import Recording
import Scanning

/// A coded sheet as a file, with what is needed to point into it.
struct GoldFile {
  /// Its name in a sentence: the path and the beginning of its digest.
  let name: String
  /// What a saved script says of it.
  let input: InputRecord
  /// Its columns and rows.
  let sheet: Sheet
  private let source: Source

  /// Reads the file at `path`.
  ///
  /// - Throws: where it is missing, no UTF-8, or no sheet; the report points into the file where it can.
  init(_ path: Word) throws(Report) {
    let page = try Self.page(path)
    source = Source(name: path.text, text: String(decoding: page.bytes, as: UTF8.self))
    input = InputRecord(
      path: path.text, byteCount: page.size, sha256: Digest.sha256(page.rawBytes.span), asOf: "-")
    name = "\(path.text) (SHA-256 \(input.sha256.prefix(16))…)"
    do throws(SheetFault) {
      sheet = try Sheet(page.bytes, path: path.text)
    } catch {
      throw error.report(in: source, at: path.span)
    }
  }

  private static func page(_ path: Word) throws(Report) -> LoadedPage {
    let result = Loader.load([path.text])
    if let failed = result.failed.first { throw failed.report(naming: [path]) }
    guard result.pages.count == 1, let page = result.pages.first, page.path == path.text,
      page.container == nil
    else {
      throw Report(
        .badSheet, "\"\(path.text)\" is no sheet", at: path.span,
        help: "name a file of tab-separated text, CSV or JSON Lines")
    }
    let check = UTF8Check.check(page.rawBytes.span, runLimit: 1)
    let isUTF16 = page.repairs.contains { if case .utf16(_, 0) = $0 { true } else { false } }
    guard !check.isValid, !isUTF16, let bad = check.invalidRuns.first else { return page }
    var report = Report(
      .badSheet, "this is not UTF-8", at: SourceSpan(Int(bad.start), Int(bad.start) + 1),
      help: "save the sheet as UTF-8 text")
    report.source = Source(
      name: path.text, text: String(decoding: page.rawBytes, as: UTF8.self))
    throw report
  }

  /// The report that `range` of the file is not what it should be.
  func report(_ message: String, at range: ByteRange, help: String) -> Report {
    var report = Report(
      .badSheet, message, at: SourceSpan(Int(range.start), Int(range.end)), help: help)
    report.source = source
    return report
  }

  /// `report`, whose span counts from the start of the text of `cell`, as one on the file.
  func report(_ report: Report, in cell: Sheet.Cell) -> Report {
    var moved = report
    let start = Int(cell.range.start)
    let isVerbatim = cell.range.count == cell.text.utf8.count
    if let span = report.span, isVerbatim {
      moved.span = SourceSpan(start + span.start, start + span.end)
    } else {
      moved.span = SourceSpan(start, Int(cell.range.end))
    }
    moved.source = source
    return moved
  }

  /// The bytes of the first line, where the columns are named.
  var header: ByteRange {
    ByteRange(0, source.text.utf8.prefix { $0 != 0x0a && $0 != 0x0d }.count)
  }

  /// The line of the file, counted from 1, that `offset` stands on.
  func line(at offset: UInt32) -> Int {
    1 + source.text.utf8.prefix(Int(offset)).count { $0 == 0x0a }
  }
}

extension SheetFault {
  fileprivate func report(in source: Source, at path: SourceSpan) -> Report {
    guard let span else {
      return Report(
        .badSheet,
        self == .empty
          ? "\"\(source.name)\" is empty" : "\"\(source.name)\" holds no row under its header",
        at: path, help: "`sample 20 --for coding > sheet.tsv` makes a sheet to fill")
    }
    var report = Report(.badSheet, message, at: span, help: help)
    report.source = source
    return report
  }

  private var span: SourceSpan? {
    switch self {
    case .empty, .noRows: nil
    case .unclosedQuote(let offset), .notJSON(let offset): SourceSpan(offset, offset + 1)
    case .tooManyCells(let range, _), .sameColumn(_, let range), .tooManyColumns(let range, _):
      SourceSpan(Int(range.start), Int(range.end))
    }
  }

  private var message: String {
    switch self {
    case .empty, .noRows: "there is nothing to score"
    case .unclosedQuote: "this quote does not end where its cell ends"
    case .notJSON: "this is no JSON object a line"
    case .tooManyCells(_, let count): "this row has more cells than the \(count) of the header"
    case .tooManyColumns(_, let limit): "this is one column more than \(limit)"
    case .sameColumn(let name, _): "there are two columns \(Report.quoted(name))"
    }
  }

  private var help: String {
    switch self {
    case .unclosedQuote: "a quote inside a quoted cell stands twice"
    case .notJSON: "write one {\"id\": \"…\", \"labels\": [\"…\"]} a line"
    case .tooManyColumns: "name a sheet with columns id and labels"
    case .tooManyCells: "is a tab or comma too many?"
    case .empty, .noRows, .sameColumn: "name each column once"
    }
  }
}
