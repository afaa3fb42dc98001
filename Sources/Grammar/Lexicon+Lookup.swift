package import Diagnostics

extension Lexicon {
  /// The names of all verbs, in order.
  package var names: [String] { verbs.keys.sorted() }

  /// The verbs that begin with `prefix`, in order.
  package func candidates(for prefix: String) -> [String] {
    names.filter { $0.hasPrefix(prefix) }
  }

  /// The report of a word that is neither a verb nor the name of a kept selection.
  ///
  /// The names of the `kept` selections may be near the word too.
  package func unknownVerb(_ word: Word, kept: [String] = []) -> Report {
    .unknownVerb(word.text, known: names + kept, at: word.span)
  }
}

extension VerbSyntax {
  /// The names of all options, in order.
  var options: [String] { valueOptions.union(flagOptions).sorted() }

  /// Whether the verb takes the option `name`.
  func knows(_ name: String) -> Bool { valueOptions.contains(name) || flagOptions.contains(name) }
}
