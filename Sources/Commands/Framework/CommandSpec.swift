package import Grammar

/// Everything that is known of a command before it runs, as data.
///
/// Parsing, usage lines, `help`, completion, did-you-mean and the manual all come from here.
package struct CommandSpec: Sendable {
  /// The verb: lower case, one word.
  package var name: String
  /// What it does, in one line without a full stop.
  package var synopsis: String
  /// Where `help` lists it.
  package var topic: Topic
  /// What it can work on; a verb that takes a selection starts a pipeline on the current one.
  package var takes: FlowKinds
  /// What it hands on.
  package var gives: FlowKinds
  /// How its arguments are read.
  package var reads: VerbSyntax.Reads = .words
  /// Whether a saved script keeps it: `false` for what only looks or measures.
  package var isKept = true
  /// Whether a selection it ends a pipeline with is listed.
  package var isListed = true
  /// What stands after the verb, in order.
  package var arguments: [ArgumentSpec] = []
  /// Its options.
  package var options: [OptionSpec] = []
  /// More for `help VERB`: whole sentences, one a line.
  package var details: [String] = []
  /// What a newcomer would try, with what it does.
  package var examples: [Example]
  /// A line that fails, with the label of the report it gives.
  package var failing: Failing

  /// The groups of `help`, in its order.
  package enum Topic: String, Sendable, CaseIterable {
    case load, select, read, count, time, keep, show, help
  }

  /// An example that help shows and a test runs on the sample pages.
  package struct Example: Sendable {
    /// The statement as one would type it.
    package var line: String
    /// What it answers.
    package var why: String
    /// What it prints, or a part of it that never changes, or what it changes without printing.
    package var effect: Effect

    /// What an example shows for.
    package enum Effect: Sendable {
      /// Exactly these lines.
      case prints(String)
      /// Among others, these words.
      case mentions(String)
      /// Nothing; the current selection has so many articles afterwards.
      case selects(Int)
      /// Nothing at all.
      case isQuiet
    }

    package init(_ line: String, why: String, _ effect: Effect) {
      self.line = line
      self.why = why
      self.effect = effect
    }
  }

  /// A statement that is refused, and how.
  package struct Failing: Sendable {
    /// The statement.
    package var line: String
    /// The label of its report, such as `D006`.
    package var label: String

    package init(_ line: String, _ label: String) {
      self.line = line
      self.label = label
    }
  }
}

/// One thing that stands after a verb.
package struct ArgumentSpec: Sendable {
  /// How often it stands there.
  package enum Arity: Sendable {
    case one, optional, some, any
  }

  /// What usage lines and hints call it, such as `PATH`; a keyword is its own label.
  package var label: String
  /// What may stand there.
  package var domain: Domain
  /// How often it stands there.
  package var arity: Arity
  /// What it means, in one line.
  package var help: String

  package init(_ label: String, _ domain: Domain, _ arity: Arity = .one, help: String) {
    self.label = label
    self.domain = domain
    self.arity = arity
    self.help = help
  }

  /// A word that must stand there as it is: the `by` of `group by`.
  package static func keyword(_ word: String) -> ArgumentSpec {
    ArgumentSpec(word, .keyword, help: "")
  }
}

/// One option of a command.
package struct OptionSpec: Sendable {
  /// The name without dashes.
  package var name: String
  /// What its value is called, or `nil` for an option that stands alone.
  package var label: String?
  /// What its value may be.
  package var domain: Domain
  /// What it does, in one line.
  package var help: String

  /// An option that takes a value.
  package init(_ name: String, _ label: String, _ domain: Domain, help: String) {
    self.name = name
    self.label = label
    self.domain = domain
    self.help = help
  }

  /// An option that stands alone.
  package init(flag name: String, help: String) {
    self.name = name
    self.label = nil
    self.domain = .keyword
    self.help = help
  }
}

/// What an argument may be; decides how it is checked and what Tab offers.
package enum Domain: Sendable, Equatable {
  /// The label itself, or for an option: no value.
  case keyword
  /// An existing file or folder.
  case path
  /// A file to write.
  case newPath
  /// A whole number, 0 or more.
  case count
  /// A group key such as `country`.
  case key
  /// An article: `3`, `5-7` or an id.
  case article
  /// A selection kept by `NAME = …`.
  case selection
  /// A field that `why` can explain.
  case field
  /// One of these words.
  case oneOf([String])
  /// A point in time in ISO 8601.
  case time
  /// A verb, or a word to look for in help.
  case topic
  /// The value of the setting named before it.
  case settingValue
  /// A name of the user's own.
  case name
  /// Any text.
  case text
  /// A number with a sign or decimals.
  case number
  /// A query.
  case query
  /// A statement.
  case statement
}
