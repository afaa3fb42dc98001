import Diagnostics
import Grammar
import Querying
import Tables

/// `group`: counts the articles of the selection by one key or by two.
struct Group: Command {
  static let spec = CommandSpec(
    name: "group", synopsis: "count the selection by one key or two", topic: .count,
    takes: .selection, gives: .table,
    arguments: [
      .keyword("by"),
      ArgumentSpec("KEY", .key, .some, help: "one key, or two for a cross-table"),
    ],
    options: [
      OptionSpec("top", "N", .count, help: "only the N largest groups"),
      OptionSpec(flag: "intervals", help: "the 95% Wilson interval of each share"),
      OptionSpec(
        "credit", "RULE", .oneOf(CreditRule.names),
        help: "how an article counts in several agencies: each, first or split"),
      .unit,
    ],
    details: [
      "An article with several values counts once in each of them.",
      "--credit first: only in the agency it credits first; split: in equal parts over all.",
      "The same key twice counts which of its values stand together in articles.",
      "Shares are of the selection; articles without a value stand under (none).",
      "A * marks groups of fewer than \(GroupPrecision.enough) articles: too small to compare.",
    ],
    examples: [
      .init("group by source", why: "which agencies wrote how much", .mentions("ANP")),
      .init(
        "group by country.dateline, source --top 5", why: "a cross-table",
        .mentions("ANP")),
      .init(
        "group by kind --intervals", why: "how far shares can be trusted",
        .mentions("Wilson")),
      .init(
        "group by source --credit split", why: "each article counts once, shared out",
        .mentions("split evenly")),
      .init("group by source, source", why: "who is credited together", .mentions("(alone)")),
      .init(
        "group by source --unit unique", why: "what stands there twice counts once",
        .mentions("29 texts of 30 articles")),
    ],
    failing: .init("group by colour", "D013"))

  let keys: [Key]
  let top: Int?
  let showsIntervals: Bool
  let credit: CreditRule?
  let unit: CountingUnit
  private let span: SourceSpan

  init(_ arguments: ParsedArguments) throws(Report) {
    keys = arguments.keys("KEY")
    top = arguments.count(option: "top")
    showsIntervals = arguments.has(option: "intervals")
    let rule = arguments.word(option: "credit")
    credit = rule.flatMap { CreditRule(rawValue: $0.text) }
    unit = arguments.unit
    span = arguments.span
    guard keys.count <= 2 else {
      throw Report(
        .usage, "group takes one key or two, not \(keys.count)", at: span,
        help: Self.spec.usageHelp)
    }
    try Self.check(keys, rule?.span, span)
    guard let rule, credit != .each, keys.count == 2, unit != .item else { return }
    throw Report(
      .usage, "--credit \(rule.text) shares out articles, not what --unit makes of them",
      at: rule.span, help: "take --unit away, or group by one key")
  }

  /// Refuses a pair that no article can have, and a rule for credits where none are counted.
  private static func check(
    _ keys: [Key], _ rule: SourceSpan?, _ span: SourceSpan
  ) throws(Report) {
    let isTwice = keys.count == 2 && keys[0] == keys[1]
    if isTwice, !keys[0].isMultiple {
      throw Report(
        .usage, "an article has no two values of \(keys[0].name)", at: span,
        help: "write one key, or two different ones")
    }
    guard let rule else { return }
    if isTwice {
      throw Report(
        .usage, "--credit does not go with a key given twice", at: rule,
        help: "the table of \(keys[0].name), \(keys[0].name) counts pairs; take --credit away")
    }
    guard keys.contains(.source) else {
      throw Report(
        .usage, "--credit says how agencies count, and source is no key here", at: rule,
        help: "write `group by source --credit first`")
    }
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    try session.needArticles(at: span)
    let units = try session.units(of: input.selection(in: session), by: unit)
    var table = table(of: units, in: session)
    table.notes += ChoiceNotes.lines(for: keys, in: session.corpus)
    table.notes += try session.copyNotes(on: units)
    return .output(.table(table))
  }

  private func table(of units: Units, in session: Session) -> Table {
    let names = session.settings.names
    let corpus = session.corpus
    let credit = credit ?? .each
    guard keys.count == 2 else {
      return Grouping.table(
        of: units, by: keys[0], in: corpus, top: top, showsIntervals: showsIntervals,
        names: names, credit: credit)
    }
    if keys[0] == keys[1] {
      return Together.table(
        of: units, by: keys[0], in: corpus, top: top, showsIntervals: showsIntervals,
        names: names)
    }
    return Grouping.table(
      of: units, by: (keys[0], keys[1]), in: corpus, top: top, showsIntervals: showsIntervals,
      names: names, credit: credit)
  }
}
