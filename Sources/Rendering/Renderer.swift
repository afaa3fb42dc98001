public import Tables

/// One way to write a result.
///
/// A renderer takes what the query computed and never asks it for more; what it may know of the
/// screen came to it in a ``Canvas``.
protocol Renderer {
  /// Rows and columns as text that ends with a newline.
  func text(of table: Table) -> String
  /// One record as text that ends with a newline.
  func text(of document: Document) -> String
  /// Records in order as text that ends with a newline, or nothing for none.
  func text(of documents: [Document]) -> String
}

extension Format {
  /// The renderer of this format: an output is added here and nowhere else.
  func renderer(on canvas: Canvas) -> any Renderer {
    switch self {
    case .table: canvas.isPlain ? PlainText() : HumanText(canvas: canvas)
    case .csv: DelimitedText(dialect: .csv)
    case .tsv: DelimitedText(dialect: .tsv)
    case .json: JSONText()
    case .jsonl: JSONLinesText()
    case .markdown: MarkdownText()
    }
  }
}

extension Output {
  /// The output written as `format`.
  ///
  /// - Returns: UTF-8 text that ends with a newline, or nothing for ``Output/none``.
  public func rendered(as format: Format, on canvas: Canvas) -> String {
    let renderer = format.renderer(on: canvas)
    switch self {
    case .none: return ""
    case .table(let table): return renderer.text(of: table)
    case .document(let document): return renderer.text(of: document)
    case .report(_, let lines) where format == .table: return text(of: lines)
    case .report(let document, _): return renderer.text(of: document)
    case .documents(let documents): return renderer.text(of: documents)
    case .text(let lines): return text(of: lines)
    }
  }

  private func text(of lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}
