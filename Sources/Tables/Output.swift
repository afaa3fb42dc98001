/// What a command hands over to be shown: data, not yet a picture of it.
public enum Output: Sendable, Equatable {
  /// Nothing to show.
  case none
  /// Rows and columns.
  case table(Table)
  /// One record.
  case document(Document)
  /// One record, and the lines that say the same to a person.
  case report(Document, lines: [String])
  /// Records in order, such as the articles of a selection.
  case documents([Document])
  /// Lines of prose, such as help; shown as they stand in every format.
  case text([String])
}
