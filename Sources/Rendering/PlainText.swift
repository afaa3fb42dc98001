import Characters
import Tables

/// Results one fact a line, without drawing or cutting: for screen readers and small displays.
///
/// A row becomes a block of `title: value` lines, an empty line ends it; facts without a value are
/// left out.
struct PlainText: Renderer {
  func text(of table: Table) -> String {
    let columns = table.columns.filter { $0.isForPeople && $0.layout != .bar }
    let titles = columns.map { Visible.text($0.title.isEmpty ? $0.name : $0.title) }
    let cells = columns.map { $0.values.forPeople() }
    var blocks: [String] = []
    if !columns.isEmpty {
      for row in 0..<table.rowCount {
        let facts = zip(titles, cells).filter { !$1[row].isEmpty }
        blocks.append(facts.map { "\($0): \($1[row])\n" }.joined())
      }
    }
    let notes = table.notes.map { Visible.text($0) + "\n" }.joined()
    if !notes.isEmpty { blocks.append(notes) }
    return blocks.joined(separator: "\n")
  }

  func text(of document: Document) -> String { text(of: [document]) }

  func text(of documents: [Document]) -> String {
    documents.map { document in
      let fields = FlatField.all(of: document)
      let facts = FactList(fields.filter { !$0.isRunningText }.map(Fact.init)).facts
      let paragraphs = fields.filter(\.isRunningText).flatMap(\.pieces)
      return facts.map { "\($0.name): \($0.values.joined(separator: ", "))\n" }.joined()
        + paragraphs.map { Visible.text($0) + "\n" }.joined()
    }.joined(separator: "\n")
  }
}
