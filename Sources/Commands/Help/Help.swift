import Diagnostics
import Grammar
import Tables

/// `help`: what there is, and how a verb is used.
struct Help: Command {
  static let spec = CommandSpec(
    name: "help", synopsis: "show the verbs, or how one is used", topic: .help,
    takes: .nothing, gives: .text, isKept: false,
    arguments: [
      ArgumentSpec("TOPIC", .topic, .any, help: "a verb, `keys`, `query`, or words to look for")
    ],
    examples: [
      .init("help", why: "all verbs by task", .mentions("group by KEY")),
      .init("help head", why: "one verb", .mentions("usage: head [ROWS]")),
      .init("help script", why: "what has to do with scripts", .mentions("save")),
    ],
    failing: .init("help xyzzy", "D010"))

  let words: [Word]

  init(_ arguments: ParsedArguments) throws(Report) { words = arguments.words("TOPIC") }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    .output(.text(try lines(registry: session.registry)))
  }

  private func lines(registry: Registry) throws(Report) -> [String] {
    guard let first = words.first else { return HelpPages.overview(registry.specs) }
    let topic = words.map(\.text).joined(separator: " ")
    switch topic {
    case "keys": return HelpPages.keys
    case "query": return HelpPages.query
    default: break
    }
    if let spec = registry.specs.first(where: { $0.name == topic }) { return spec.help }
    let found = registry.specs.filter { $0.mentions(topic) }
    guard found.isEmpty else { return found.map { "\($0.name): \($0.synopsis)" } }
    throw Report(
      .unknownName, "there is no help on \"\(topic)\"", at: first.span,
      help: Report.help(
        near: topic, among: registry.specs.map(\.name) + ["keys", "query"],
        else: "`help` lists everything"))
  }
}

extension CommandSpec {
  /// The page `help VERB` shows; at most 80 columns.
  package var help: [String] {
    var lines = ["usage: \(usage)", "", "\(name): \(synopsis)."]
    lines += section("arguments", arguments.filter { !$0.help.isEmpty }.map { ($0.label, $0.help) })
    lines += section(
      "options", options.map { ("--\($0.name)" + ($0.label.map { " \($0)" } ?? ""), $0.help) })
    if !details.isEmpty { lines += [""] + details }
    lines += ["", "examples"] + examples.flatMap { ["  \($0.line)", "      \($0.why)"] }
    return lines.flatMap(HelpPages.wrapped)
  }

  /// Whether `text` occurs in what the spec says.
  fileprivate func mentions(_ text: String) -> Bool {
    let said = [name, synopsis] + details + arguments.map(\.help) + options.map(\.help)
    return said.contains { $0.lowercased().contains(text.lowercased()) }
  }

  private func section(_ title: String, _ rows: [(String, String)]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let width = rows.map(\.0.count).max() ?? 0
    return ["", title]
      + rows.map { label, help in
        "  " + label + String(repeating: " ", count: width - label.count + 2) + help
      }
  }
}
