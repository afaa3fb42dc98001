package import Diagnostics
package import Grammar

/// The commands by name.
package struct Registry: Sendable {
  /// Every command, in the order `help` lists them.
  package let commands: [any Command.Type]
  /// What the parser must know of them.
  package let lexicon: Lexicon
  private let indices: [String: Int]

  package init(_ commands: [any Command.Type]) {
    self.commands = commands
    lexicon = Lexicon(commands.map { $0.spec.syntax })
    let names = commands.enumerated().map { ($0.element.spec.name, $0.offset) }
    indices = Dictionary(uniqueKeysWithValues: names)
  }

  /// The command called `name`.
  package func command(named name: String) -> (any Command.Type)? {
    indices[name].map { commands[$0] }
  }

  /// The specs in the order `help` lists them.
  package var specs: [CommandSpec] { commands.map { $0.spec } }

  /// The report on a verb that does not exist.
  package func unknown(_ verb: Word) -> Report {
    Report(
      .unknownVerb, "there is no verb \"\(verb.text)\"", at: verb.span,
      help: Report.help(
        near: verb.text, among: commands.map { $0.spec.name }, else: "`help` lists the verbs"))
  }
}
