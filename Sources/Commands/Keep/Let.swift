import Diagnostics
import Grammar

/// `let`: gives a variable a value.
struct Let: Command {
  static let spec = CommandSpec(
    name: "let", synopsis: "give a variable a value", topic: .keep,
    takes: .nothing, gives: .nothing,
    arguments: [
      ArgumentSpec("NAME", .name, help: "the name; `$NAME` stands for the value later"),
      .keyword("="),
      ArgumentSpec("VALUE", .text, help: "the value; one word, or quoted"),
    ],
    details: ["A variable is always one word: its value is never split."],
    examples: [
      .init(
        "let port = Glasgow; find $port", why: "one place to change it",
        .mentions("of"))
    ],
    failing: .init("let 1st = x", "D006"))

  let name: Word
  let value: Word

  init(_ arguments: ParsedArguments) throws(Report) {
    name = arguments.words("NAME")[0]
    value = arguments.words("VALUE")[0]
    guard !name.isVariableName else { return }
    throw Report(
      .usage, "\"\(name.text)\" is not a name", at: name.span,
      help: "a name has letters, digits and _ and does not start with a digit")
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    session.variables[name.text] = value.text
    return .nothing
  }
}

extension Word {
  /// Whether the word can be a variable's name.
  fileprivate var isVariableName: Bool {
    guard let first = text.first, first.isLetter || first == "_" else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }
}
