/// What the parser must know of each verb to read its arguments: derived from the command specs.
package struct Lexicon: Sendable {
  /// The verbs by name.
  package let verbs: [String: VerbSyntax]

  package init(_ verbs: [VerbSyntax]) {
    self.verbs = Dictionary(uniqueKeysWithValues: verbs.map { ($0.name, $0) })
  }
}

/// How one verb's arguments are read.
package struct VerbSyntax: Sendable {
  /// What stands after the verb beside options.
  package enum Reads: Sendable {
    /// Words: paths, numbers, keys, names.
    case words
    /// One query, in the query's own lexing, up to an option, `|`, `>`, `;` or the line's end.
    case query
    /// One whole statement. An option its verbs do not know belongs to this verb.
    case statement
  }

  package let name: String
  package let reads: Reads
  /// Options that take a value, without dashes.
  package let valueOptions: Set<String>
  /// Options that stand alone, without dashes.
  package let flagOptions: Set<String>

  package init(
    name: String, reads: Reads, valueOptions: Set<String> = [], flagOptions: Set<String> = []
  ) {
    self.name = name
    self.reads = reads
    self.valueOptions = valueOptions
    self.flagOptions = flagOptions
  }
}
