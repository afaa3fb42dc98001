import Characters
import Tables

/// Markdown as GitHub reads it: tables with pipes, documents as a heading and a list.
///
/// Text from articles is escaped, so that it cannot become a link, a heading or HTML.
struct MarkdownText: Renderer {
  func text(of table: Table) -> String {
    let columns = table.columns.filter(\.isForPeople)
    var output = ""
    if !columns.isEmpty {
      output += Self.row(columns.map { $0.layout == .bar ? "" : Self.escaped($0.title) })
      output += Self.row(columns.map { $0.isRightAligned ? "---:" : "---" })
      let cells = columns.map(Self.cells)
      for row in 0..<table.rowCount { output += Self.row(cells.map { $0[row] }) }
    }
    for note in table.notes { output += "\n" + Self.line(note) + "\n" }
    return output
  }

  func text(of document: Document) -> String { text(of: [document]) }

  func text(of documents: [Document]) -> String {
    documents.map(Self.text).joined(separator: "\n")
  }
}

extension MarkdownText {
  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  private static func cells(of column: Column) -> [String] {
    if column.layout == .bar { return Bars.drawn(column.values, widthInColumns: Bars.fullWidth) }
    let cells = column.values.forPeople()
    return column.isNumeric ? cells : cells.map(escaped)
  }

  private static func text(of document: Document) -> String {
    let fields = FlatField.all(of: document).filter { !$0.isEmpty }
    let heading = fields.first { headingNames.contains($0.name) } ?? fields.first
    var blocks: [String] = []
    if let heading { blocks.append("## " + line(heading.pieces.joined(separator: ", ")) + "\n") }
    let bullets = fields.filter { !$0.isRunningText && $0.name != heading?.name }.map { field in
      "- **\(escaped(Visible.text(field.name))):** "
        + escaped(Visible.text(field.pieces.joined(separator: ", "))) + "\n"
    }
    if !bullets.isEmpty { blocks.append(bullets.joined()) }
    for field in fields where field.isRunningText {
      blocks += field.pieces.filter { !$0.isEmpty }.map { line($0) + "\n" }
    }
    return blocks.joined(separator: "\n")
  }

  /// The fields that name a document, and so become its heading.
  private static let headingNames = ["headline", "title", "name"]

  /// `text` as a line of its own, where a leading sign or number must not open a list or heading.
  private static func line(_ text: String) -> String {
    let line = escaped(Visible.text(text))
    guard let first = line.first else { return line }
    if "#+-=".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let after = line[digits.endIndex...]
    guard !digits.isEmpty, after.first == "." || after.first == ")" else { return line }
    return digits + "\\" + after
  }

  private static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      if special.contains(scalar) { output.unicodeScalars.append("\\") }
      output.unicodeScalars.append(scalar)
    }
    return output
  }

  private static let special: [Unicode.Scalar] = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "&", "~",
  ]
}
