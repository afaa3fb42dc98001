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
      ArgumentSpec("VALUE", .settingValue, .any, help: "its new value"),
    ],
    details: Setting.all.map { "\($0.name): \($0.help)." } + [
      "country.classes takes name, alias, adjective, demonym, capital, city, region,",
      "metonym with commas between, or default. What is loaded is derived anew.",
      "place.default takes a name and a country, or none, or shows what a name means.",
    ],
    examples: [
      .init(
        "set names nl; group by country", why: "country names in Dutch",
        .mentions("Noorwegen")),
      .init("set", why: "all settings", .mentions("timer")),
      .init(
        "set country.classes name,demonym; group by country",
        why: "only names of countries and peoples count", .mentions("mentions counted")),
      .init(
        "set place.default TROY TR; set place.default TROY", why: "Troy is the one in Turkey",
        .mentions("Turkey")),
    ],
    failing: .init("set names klingon", "D014"))

  let setting: Setting?
  let words: [Word]

  init(_ arguments: ParsedArguments) throws(Report) {
    let name = arguments.word("NAME")?.text
    setting = Setting.all.first { $0.name == name }
    words = arguments.words("VALUE")
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    guard let setting else { return Self.show(Setting.all, of: session.settings) }
    if let table = setting.answer(session.settings, words) { return .output(.table(table)) }
    guard !words.isEmpty else { return Self.show([setting], of: session.settings) }
    var settings = session.settings
    try setting.take(&settings, words)
    try session.change(settings)
    return .nothing
  }

  private static func show(_ shown: [Setting], of settings: Settings) -> Flow {
    .output(
      .table(
        Table(columns: [
          Column("name", layout: .whole, .text(shown.map(\.name))),
          Column("value", layout: .whole, .text(shown.map { $0.value(settings) })),
          Column("meaning", .text(shown.map(\.help))),
        ])))
  }
}
