package import Diagnostics

/// A query as it was understood; what `find --explain` prints.
///
/// Spans are for messages: two queries that differ only in spans are equal.
package struct Query: Equatable, Sendable {
  /// The outermost node.
  package var root: Node
  /// Where the query stands in its source.
  package var span: SourceSpan

  package init(root: Node, span: SourceSpan) {
    self.root = root
    self.span = span
  }

  package static func == (left: Self, right: Self) -> Bool { left.root == right.root }

  /// One operator or leaf.
  package indirect enum Node: Equatable, Sendable {
    /// A single term.
    case term(Term)
    /// Terms one after another, or all within `within` words of each other where it is given.
    case phrase([Term], within: Int?)
    /// A field and what its value must match; leaves under it are values, not words of the text.
    case field(FieldName, Node)
    /// `from..to` as the value of a field; a missing end is open.
    case range(from: Term?, to: Term?)
    /// All of them; at least two, none of them an `and`.
    case and([Node])
    /// Any of them; at least two, none of them an `or`.
    case or([Node])
    /// Everything else.
    case not(Node)
  }
}

/// The name of a field in a query.
package struct FieldName: Equatable, Sendable {
  /// The name as typed, lower case, such as `country.mentioned`.
  package var text: String
  /// Where it stands in its source, without the colon.
  package var span: SourceSpan

  package init(_ text: String, span: SourceSpan) {
    self.text = text
    self.span = span
  }

  package static func == (left: Self, right: Self) -> Bool { left.text == right.text }
}

/// A word, pattern or expression to look for.
package struct Term: Equatable, Sendable {
  /// How the text is to be read.
  package enum Kind: Equatable, Sendable {
    /// A word, case and accents folded.
    case plain
    /// `=Word`: case and accents as they stand.
    case exact
    /// A word with `*` (any run) or `?` (any one character).
    case pattern
    /// The inside of `/…/`, matched against single words.
    case expression
  }

  /// How ``text`` is to be read.
  package var kind: Kind
  /// The term without `=`, quotes or slashes.
  package var text: String
  /// Where it stands in its source, marks included.
  package var span: SourceSpan

  package init(_ text: String, kind: Kind = .plain, span: SourceSpan) {
    self.kind = kind
    self.text = text
    self.span = span
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.kind == right.kind && left.text == right.text
  }
}
