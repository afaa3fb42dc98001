package import Diagnostics
package import Grammar
package import Querying

/// The arguments of one stage, checked against the command's spec and ready by label.
package struct ParsedArguments: Sendable {
  /// One checked value.
  package enum Value: Sendable {
    case word(Word)
    case count(Int)
    case key(Key)
    case query(Query)
    case pipeline(Pipeline)
  }

  /// The stage they come from, for messages.
  package let span: SourceSpan
  private var values: [String: [Value]]
  private var options: [String: Value?]

  init(span: SourceSpan, values: [String: [Value]], options: [String: Value?]) {
    self.span = span
    self.values = values
    self.options = options
  }

  /// The words given for `label`.
  package func words(_ label: String) -> [Word] {
    (values[label] ?? []).compactMap { if case .word(let word) = $0 { word } else { nil } }
  }

  /// The word given for `label`, if one was.
  package func word(_ label: String) -> Word? { words(label).first }

  /// The number given for `label`, if one was.
  package func count(_ label: String) -> Int? {
    if case .count(let count) = values[label]?.first { count } else { nil }
  }

  /// The keys given for `label`.
  package func keys(_ label: String) -> [Key] {
    (values[label] ?? []).compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  /// The query given for `label`, if one was.
  package func query(_ label: String) -> Query? {
    if case .query(let query) = values[label]?.first { query } else { nil }
  }

  /// The statement given for `label`, if one was.
  package func pipeline(_ label: String) -> Pipeline? {
    if case .pipeline(let pipeline) = values[label]?.first { pipeline } else { nil }
  }

  /// Whether the option `name` was given.
  package func has(option name: String) -> Bool { options[name] != nil }

  /// The value of the option `name` as a word.
  package func word(option name: String) -> Word? {
    if case .word(let word)?? = options[name] { word } else { nil }
  }

  /// The value of the option `name` as a number.
  package func count(option name: String) -> Int? {
    if case .count(let count)?? = options[name] { count } else { nil }
  }

  /// The value of the option `name` as a key.
  package func key(option name: String) -> Key? {
    if case .key(let key)?? = options[name] { key } else { nil }
  }
}
