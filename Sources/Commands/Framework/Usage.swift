package import Grammar

/// The usage line that a spec yields.
extension CommandSpec {
  /// The line as help prints it: `head [ROWS]`.
  package var usage: String {
    ([name] + arguments.map(\.usage) + options.map(\.usage)).joined(separator: " ")
  }

  /// The line as an error's help gives it.
  package var usageHelp: String { "usage: \(usage)" }
}

extension ArgumentSpec {
  /// How the argument stands in a usage line.
  package var usage: String {
    switch arity {
    case .one: label
    case .optional: "[\(label)]"
    case .some: domain == .key ? "\(label)[, \(label)]" : "\(label)…"
    case .any: "[\(label)…]"
    }
  }
}

extension OptionSpec {
  /// How the option stands in a usage line.
  package var usage: String { label.map { "[--\(name) \($0)]" } ?? "[--\(name)]" }
}

extension CommandSpec {
  /// What the parser must know of the verb.
  package var syntax: VerbSyntax {
    VerbSyntax(
      name: name, reads: reads,
      valueOptions: Set(options.filter { $0.label != nil }.map(\.name)),
      flagOptions: Set(options.filter { $0.label == nil }.map(\.name)))
  }
}
