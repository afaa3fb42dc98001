package import Diagnostics

/// One statement as it was typed: a pipeline, perhaps kept under a name, perhaps sent to a file.
///
/// Spans are for messages: two statements that differ only in spans are equal.
package struct Statement: Equatable, Sendable {
  /// The name in `NAME = …`.
  package var name: Word?
  /// The stages in order; never empty.
  package var stages: [Stage]
  /// The file after `>` or `>>`.
  package var redirect: Redirect?
  /// Where the statement stands in its source.
  package var span: SourceSpan

  package init(
    name: Word? = nil, stages: [Stage], redirect: Redirect? = nil, span: SourceSpan
  ) {
    self.name = name
    self.stages = stages
    self.redirect = redirect
    self.span = span
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.name == right.name && left.stages == right.stages && left.redirect == right.redirect
  }
}

/// The file a pipeline's result goes to.
package struct Redirect: Equatable, Sendable {
  /// The path as it was typed.
  package var path: Word
  /// Whether the result is added to the file: `>>`.
  package var appends: Bool

  package init(path: Word, appends: Bool) {
    self.path = path
    self.appends = appends
  }
}

/// One verb with its arguments, or the name of a kept selection standing alone.
package struct Stage: Equatable, Sendable {
  /// The verb, written out in full where a prefix was typed.
  package var verb: Word
  /// Everything after the verb, in the order typed.
  package var arguments: [Argument]
  /// Where the stage stands in its source.
  package var span: SourceSpan

  package init(verb: Word, arguments: [Argument], span: SourceSpan) {
    self.verb = verb
    self.arguments = arguments
    self.span = span
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.verb == right.verb && left.arguments == right.arguments
  }
}

/// One thing after a verb.
package indirect enum Argument: Equatable, Sendable {
  /// A word; a comma behind it separates and is not part of it.
  case word(Word)
  /// `--name`, `--name value` or `--name=value`; the name's text is without the dashes.
  case option(name: Word, value: Word?)
  /// The query of a verb that takes one.
  case query(Query)
  /// The statement of a verb that takes one, such as `time`.
  case statement(Statement)
}

/// A word after quotes, escapes and variables were resolved.
package struct Word: Equatable, Sendable {
  /// What it says.
  package var text: String
  /// Whether quotes stood around it: a quoted word is never a keyword or an option.
  package var isQuoted: Bool
  /// Whether a comma stood behind it.
  package var endsWithComma: Bool
  /// Where it stands in its source, quotes included.
  package var span: SourceSpan

  package init(
    _ text: String, isQuoted: Bool = false, endsWithComma: Bool = false, span: SourceSpan
  ) {
    self.text = text
    self.isQuoted = isQuoted
    self.endsWithComma = endsWithComma
    self.span = span
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.text == right.text
  }
}
