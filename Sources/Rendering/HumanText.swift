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
    if let article = ArticleView(document, on: canvas) { return article.lines }
    let fields = FlatField.all(of: document)
    let facts = FactList(fields.filter { !$0.isRunningText }.map(Fact.init)).lines(on: canvas)
    let texts = fields.filter { $0.isRunningText && !$0.isEmpty }.map { field in
      [" " + canvas.styled(Visible.text(field.name), as: .heading)]
        + Paragraphs(field.pieces).lines(on: canvas)
    }
    return Array(([facts] + texts).filter { !$0.isEmpty }.joined(separator: [""]))
  }
}
