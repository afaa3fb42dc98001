import Diagnostics
import Grammar
import Statistics

/// A figure of a score that can be held to a threshold.
enum ScoreMeasure: String, CaseIterable, Sendable {
  case f1, precision, recall, exact, macro, frequent, rest

  static let names = allCases.map(\.rawValue)

  /// The figure.
  func estimate(in scoring: Scoring) -> Estimate {
    switch self {
    case .f1: scoring.all.f1
    case .precision: scoring.all.precision
    case .recall: scoring.all.recall
    case .exact: scoring.all.exact
    case .macro: scoring.macro.f1
    case .frequent: scoring.frequent.f1
    case .rest: scoring.rest.f1
    }
  }

  /// What it is called in a message.
  var words: String {
    switch self {
    case .f1: "micro F1"
    case .precision: "micro precision"
    case .recall: "micro recall"
    case .exact: "the exact-set rate"
    case .macro: "macro F1"
    case .frequent: "macro F1 of frequent labels"
    case .rest: "micro F1 without the most common label alone"
    }
  }
}

/// What a figure must reach.
struct ScoreThreshold: Sendable {
  private let measure: ScoreMeasure
  private let least: Double
  private let span: SourceSpan

  /// The threshold that `arguments` ask for, if they do.
  init?(_ arguments: ParsedArguments) throws(Report) {
    let name = arguments.word(option: "measure")
    guard let word = arguments.word(option: "at-least") else {
      guard let name else { return nil }
      throw Report(
        .usage, "--measure says what --at-least looks at", at: name.span,
        help: "write `--at-least .95 --measure \(name.text)`")
    }
    guard let least = Double(word.text), (0...1).contains(least) else {
      throw Report(
        .usage, "--at-least is a share from 0 to 1, not \(Report.quoted(word.text))",
        at: word.span, help: "write `--at-least .95`")
    }
    self.least = least
    measure = name.flatMap { ScoreMeasure(rawValue: $0.text) } ?? .f1
    span = word.span
  }

  /// Throws where the figure is lower, or cannot be told.
  func check(_ study: ScoreStudy) throws(Report) {
    let figure = measure.estimate(in: study.scoring)
    guard !(figure.value >= least) else { return }
    throw Report(
      .lowScore,
      figure.value.isNaN
        ? "\(measure.words) cannot be told: nothing was coded or found"
        : "\(measure.words) is \(ScoreMethods.text(of: figure)), less than "
          + ScoreMethods.digits(least), at: span,
      help: "see which labels and articles: leave --at-least out, add --by label or --by article")
  }
}
