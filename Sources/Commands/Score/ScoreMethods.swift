import Querying
import Statistics

/// A score as a paragraph that can stand in a methods section.
struct ScoreMethods {
  private let study: ScoreStudy

  init(_ study: ScoreStudy) { self.study = study }

  /// What was scored against what, with which figures, and how these were made.
  var paragraph: String {
    ([subject, figures, slices, intervals] + agreement + coverage).joined(separator: " ")
  }

  private var scoring: Scoring { study.scoring }

  private var subject: String {
    "The values of \(study.book.key.rawValue), as dateline \(Tool.version) (tables "
      + "\(Tool.tablesDigest)) assigns them, were compared with \(study.gold.name) for "
      + "\(Self.counted(study.units.count, "article"))\(choice)."
  }

  /// Which article stands for its copies.
  private var choice: String {
    switch study.unit {
    case .item: ""
    case .unique: ", the first of each text"
    case .family: ", the first of each family of copies"
    }
  }

  private var figures: String {
    "Micro-averaged over all labels, precision was \(Self.text(of: scoring.all.precision)), recall "
      + "\(Self.text(of: scoring.all.recall)) and F1 \(Self.text(of: scoring.all.f1)); "
      + "\(Self.text(of: scoring.all.exact)) of the articles had exactly the labels coded. "
      + "F1 averaged over labels was \(Self.text(of: scoring.macro.f1)) for "
      + Self.counted(scoring.macro.labelCount, "label") + frequent
  }

  private var frequent: String {
    let use = "\(Scoring.frequentUse) times or more"
    guard scoring.frequent.labelCount > 0 else { return "; none was coded \(use)." }
    return " and \(Self.text(of: scoring.frequent.f1)) for the "
      + "\(scoring.frequent.labelCount) coded \(use)."
  }

  private var slices: String {
    guard let majority = study.majority else { return "No article was coded with a label." }
    return "Without the articles coded as \(majority) alone (\(scoring.rest.unitCount) remain), F1 "
      + "was \(Self.text(of: scoring.rest.f1)) and the exact rate "
      + "\(Self.text(of: scoring.rest.exact)); \(majority) for every article would score F1 "
      + "\(Self.digits(scoring.always.f1))."
  }

  private var intervals: String {
    "Brackets hold 95% percentile intervals of \(Scoring.resamples) bootstrap resamples of articles "
      + "(seed \(study.seed)). Labels match when they name the same value in the tables."
  }

  private var agreement: [String] {
    let agreement = study.standard.agreement
    guard agreement.unitCount > 0 else { return [] }
    return [
      "Several people coded \(Self.counted(agreement.unitCount, "article")): Krippendorff's alpha "
        + "was \(Self.digits(agreement.alpha)) (Jaccard distance of label sets), the F1 of coders "
        + "against each other \(Self.digits(agreement.f1)); a label holds that more than half of an "
        + "article's coders gave."
    ]
  }

  private var coverage: [String] {
    var left: [String] = []
    if !study.gold.missing.isEmpty {
      left.append("\(study.gold.missing.count) that were coded are not loaded")
    }
    if study.unselectedCount > 0 { left.append("\(study.unselectedCount) are not selected") }
    if study.repeatedCount > 0 { left.append("\(study.repeatedCount) that repeat another one") }
    if study.gold.uncodedCount > 0 { left.append("\(study.gold.uncodedCount) are not coded") }
    return left.isEmpty ? [] : ["Left out: \(left.joined(separator: ", "))."]
  }
}

extension ScoreMethods {
  /// `0.926 (0.921–0.931)`; without an interval where there is none.
  static func text(of estimate: Estimate) -> String {
    guard !estimate.interval.low.isNaN else { return digits(estimate.value) }
    return digits(estimate.value)
      + " (\(digits(estimate.interval.low))–\(digits(estimate.interval.high)))"
  }

  /// Three decimals; a dash where there is no number.
  static func digits(_ share: Double) -> String {
    guard !share.isNaN else { return "–" }
    let thousandths = Int((share * 1000).rounded())
    let sign = thousandths < 0 ? "-" : ""
    let rest = String(abs(thousandths) % 1000)
    return "\(sign)\(abs(thousandths) / 1000)."
      + String(repeating: "0", count: 3 - rest.utf8.count) + rest
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
