import Diagnostics
import Grammar
import Querying
import Statistics
import Tables

/// `score`: how well the values of a field agree with those that people coded.
struct Score: Command {
  static let spec = CommandSpec(
    name: "score", synopsis: "score a field against what people coded", topic: .count,
    takes: .selection, gives: .table,
    arguments: [
      ArgumentSpec("FIELD", .key, help: "country, source, language, place, kind, speaker, …"),
      .keyword("against"),
      ArgumentSpec(
        "GOLD", .path, help: "a coded sheet (TSV, CSV, JSON Lines), or labels such as meta.places"),
    ],
    options: [
      OptionSpec("by", "WHAT", .oneOf(["label", "article"]), help: "every label; what differs"),
      OptionSpec(
        "top", "N", .count, help: "how many rows of those; 5 labels when neither is given"),
      OptionSpec("at-least", "SHARE", .number, help: "exit code 3 where it is lower, such as .95"),
      OptionSpec(
        "measure", "NAME", .oneOf(ScoreMeasure.names), help: "what --at-least looks at; f1"),
      OptionSpec("seed", "S", .count, help: "what the intervals' resamples follow from; 1"),
      OptionSpec(flag: "unlabelled", help: "meta.*: no label means none, else not coded"),
      .unit,
    ],
    details: [
      "The sheet names articles under id or origin (FILE:N, or the container's id)",
      "and labels under the field's name or `labels`: codes or names, parted by",
      "spaces, commas or semicolons; an empty cell means coded as none.",
      "With a column coder an article may stand there once for each coder; labels",
      "hold that more than half of them give. `sample N --for coding` makes a sheet.",
      "rest: without the articles coded as the most common label alone.",
      "With --unit the first coded article of each text or family is scored.",
      "macro: the mean F1 of labels; frequent: of those coded 20 times or more.",
    ],
    examples: [
      .init(
        "score country against samples/coded/pages.tsv", why: "how far about-countries hold",
        .mentions("bootstrap")),
      .init(
        "score source against samples/coded/pages.tsv --by article",
        why: "the articles where credits differ", .mentions("found")),
      .init(
        "score country.dateline against samples/coded/pages.tsv --at-least .9 --measure exact",
        why: "stop a script when it gets worse", .mentions("coded")),
    ],
    failing: .init("score day against samples/coded/pages.tsv", "D006"))

  let key: Key
  let gold: Word
  let detail: ScoreDetail
  let threshold: ScoreThreshold?
  let seed: Int
  let countsUnlabelled: Bool
  let unit: CountingUnit
  private let span: SourceSpan

  init(_ arguments: ParsedArguments) throws(Report) {
    key = arguments.keys("FIELD")[0]
    gold = arguments.words("GOLD")[0]
    detail = ScoreDetail(
      by: arguments.word(option: "by")?.text, top: arguments.count(option: "top"))
    threshold = try ScoreThreshold(arguments)
    seed = arguments.count(option: "seed") ?? Int(Scoring.seed)
    countsUnlabelled = arguments.has(option: "unlabelled")
    unit = arguments.unit
    span = arguments.span
    guard LabelBook.canRead(key) else {
      throw Report(
        .usage, "\(key.name) is no field that people code", at: span,
        help: "score country, country.mentioned, country.dateline, source, source.cited, speaker, …"
      )
    }
  }

  func spelledOut(_ stage: Stage) -> Stage { stage.adding(option: "seed", String(seed)) }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    try session.needArticles(at: span)
    let selection = input.selection(in: session)
    var book = LabelBook(key, in: session.corpus, names: session.settings.names)
    let gold = try gold(of: selection, &book, in: &session)
    guard !gold.codings.isEmpty else { throw nothingToScore(gold) }
    let coded = gold.coded(in: selection)
    let units = try session.units(of: coded, by: unit)
    let study = ScoreStudy(
      gold, book, coded, units, seed: UInt64(seed),
      isInterrupted: session.environment.isInterrupted)
    try session.checkInterruption()
    guard study.units.count > 0 else { throw nothingToScore(gold) }
    try threshold?.check(study)
    return .output(.table(detail.table(of: study, in: session.corpus)))
  }

  private func gold(
    of selection: Selection, _ book: inout LabelBook, in session: inout Session
  ) throws(Report) -> Gold {
    if let labels = Key(named: gold.text), labels.metaField != nil {
      return Gold(
        container: labels, selection, &book, in: session.corpus,
        countsUnlabelled: countsUnlabelled)
    }
    if countsUnlabelled {
      throw Report(
        .usage, "--unlabelled goes with labels such as meta.places", at: gold.span,
        help: "in a sheet an empty cell means coded as none")
    }
    let file = try GoldFile(gold)
    session.note(file.input)
    return try GoldReader(file, book.key, ArticleFinder(session.corpus)).gold(&book)
  }

  private func nothingToScore(_ gold: Gold) -> Report {
    let names = gold.missing.prefix(3).map { Report.quoted($0) }.joined(separator: ", ")
    return Report(
      .notFound,
      gold.missing.isEmpty
        ? "no article of the selection is coded in \(gold.name)"
        : "none of the coded articles is here: \(names)\(gold.missing.count > 3 ? ", …" : "")",
      at: self.gold.span, help: "load the pages that were coded; `all` selects everything")
  }
}
