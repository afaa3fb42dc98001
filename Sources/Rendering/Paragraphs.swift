import Characters

/// Paragraphs of running text, indented by one space.
struct Paragraphs {
  private let texts: [String]

  /// The paragraphs `texts`; those without text are left out.
  init(_ texts: [String]) { self.texts = texts.filter { !$0.isEmpty } }

  /// The paragraphs wrapped into the canvas, an empty line between two.
  func lines(on canvas: Canvas) -> [String] {
    let blocks = texts.map { text in
      Wrapping.lines(of: Visible.text(text), columns: canvas.limit(indentedBy: 1)).map { " " + $0 }
    }
    return Array(blocks.joined(separator: [""]))
  }
}
