import Characters
import Tables

/// Results for a person at a screen, fitted to its width.
struct HumanText: Renderer {
  let canvas: Canvas

  func text(of document: Document) -> String { text(of: [document]) }

  func text(of documents: [Document]) -> String {
    documents.map { lines(of: $0).map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func lines(of document: Document) -> [String] {
    let fields = FlatField.all(of: document)
    var lines = FactList(fields.filter { !$0.isRunningText }).lines(on: canvas)
    for field in fields where field.isRunningText && !field.isEmpty {
      if !lines.isEmpty { lines.append("") }
      lines.append(" " + canvas.styled(Visible.text(field.name), as: .heading))
      lines += paragraphs(field.pieces, columns: canvas.limit)
    }
    return lines
  }

  /// Paragraphs wrapped to `limit` columns, an empty line between two.
  func paragraphs(_ paragraphs: [String], columns limit: Int?) -> [String] {
    let blocks = paragraphs.filter { !$0.isEmpty }.map { paragraph in
      Wrapping.lines(of: Visible.text(paragraph), columns: limit.map { max(1, $0 - 1) })
        .map { " " + $0 }
    }
    return Array(blocks.joined(separator: [""]))
  }
}
