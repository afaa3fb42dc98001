package import Diagnostics

/// What stands at the cursor of a line that is being typed, for completion and hints.
package struct CursorContext: Equatable, Sendable {
  /// What can be typed at the cursor.
  package enum Place: Equatable, Sendable {
    /// A verb or the name of a kept selection.
    case verb
    /// The word number `index` of the verb, from 0, options not counted; `before` are those before it.
    case argument(index: Int, before: [String])
    /// An option of one of ``CursorContext/verbs``; the prefix begins with its dashes.
    case optionName
    /// The value of an option.
    case optionValue(option: String)
    /// A word of a query or the name of a field.
    case queryWord
    /// A value of a field of a query.
    case queryValue(field: String)
    /// The file of a redirect.
    case redirectPath
    /// Nothing that could be completed, such as a comment.
    case nowhere
  }

  /// What can be typed at the cursor.
  package let place: Place
  /// The verbs whose arguments stand around the cursor, outermost first, in full where they are known.
  package let verbs: [String]
  /// The text typed so far, without quotes and escapes.
  package let prefix: String
  /// The bytes of the line that ``prefix`` stands for and a completion replaces.
  package let span: SourceSpan
  /// The quote that is open at the cursor.
  package let openQuote: Character?

  /// Reads `line` up to the byte offset `cursor`; an offset within a character means its start.
  package init(line: String, cursor: Int, lexicon: Lexicon) {
    let bytes = line.utf8
    let end = bytes.index(bytes.startIndex, offsetBy: max(0, cursor), limitedBy: bytes.endIndex)
    let typed = String(line.unicodeScalars[..<(end ?? bytes.endIndex)])
    var reader = CursorReader(typed, lexicon: lexicon)
    self = reader.readContext()
  }

  init(_ place: Place, verbs: [String], prefix: String, span: SourceSpan, openQuote: Character?) {
    self.place = place
    self.verbs = verbs
    self.prefix = prefix
    self.span = span
    self.openQuote = openQuote
  }

  /// The verb that the cursor stands under.
  package var verb: String? { verbs.last }
}
