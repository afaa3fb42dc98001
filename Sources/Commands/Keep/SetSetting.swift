import Diagnostics
import Grammar
import Tables

/// `set`: shows and changes settings.
struct SetSetting: Command {
  static let spec = CommandSpec(
    name: "set", synopsis: "show or change a setting", topic: .keep,
    takes: .nothing, gives: [.nothing, .table],
    arguments: [
      ArgumentSpec("NAME", .oneOf(Setting.all.map(\.name)), .optional, help: "the setting"),
      ArgumentSpec("VALUE", .text, .optional, help: "its new value"),
    ],
    details: Setting.all.map { "\($0.name): \($0.help)." },
    examples: [
      .init(
        "set names nl; group by country", why: "country names in Dutch",
        .mentions("Noorwegen")),
      .init("set", why: "all settings", .mentions("timer")),
    ],
    failing: .init("set names klingon", "D014"))

  let setting: Setting?
  let value: Word?

  init(_ arguments: ParsedArguments) throws(Report) {
    let name = arguments.word("NAME")?.text
    setting = Setting.all.first { $0.name == name }
    value = arguments.word("VALUE")
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    guard let setting, let value else { return show(setting, of: session.settings) }
    guard setting.take(&session.settings, value.text) else {
      throw Report(
        .unknownValue, "\(setting.name) cannot be \"\(value.text)\"", at: value.span,
        help: setting.choices)
    }
    return .nothing
  }

  private func show(_ setting: Setting?, of settings: Settings) -> Flow {
    let shown = setting.map { [$0] } ?? Setting.all
    return .output(
      .table(
        Table(columns: [
          Column("name", layout: .whole, .text(shown.map(\.name))),
          Column("value", layout: .whole, .text(shown.map { $0.value(settings) })),
          Column("meaning", .text(shown.map(\.help))),
        ])))
  }
}

extension Setting {
  /// What the value may be, for an error's help.
  fileprivate var choices: String {
    switch domain {
    case .oneOf(let choices): "one of \(choices.joined(separator: ", "))"
    case .text: "a share such as 10% or .1"
    default: "a whole number, 0 or more"
    }
  }
}
