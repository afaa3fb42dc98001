import Diagnostics
import Querying
import Statistics
import Tables

/// The figures of a score as rows of one table.
enum ScoreTable {
  /// One row; what it does not have is left empty.
  struct Row {
    /// What kind of row it is, for machines.
    var part: String
    /// What it is over, for people.
    var title: String
    /// The label's code, in the row of a label.
    var label: String?
    /// How many articles, labels or rows it is over.
    var count: Int
    var precision = Estimate(.nan)
    var recall = Estimate(.nan)
    var f1 = Estimate(.nan)
    var exact = Estimate(.nan)
    var alpha = Double.nan
    /// The articles to look at, or what the gold calls those that are missing.
    var places: [String] = []
  }

  static let legend =
    "low, high: 95% bootstrap interval of F1; n: articles, or labels where averaged"

  /// The row of one label.
  static func row(of label: Int, in study: ScoreStudy) -> Row {
    let score = study.scoring.labels[label]
    var row = Row(
      part: "label", title: study.book.name(of: label), label: study.book.code(of: label),
      count: score.gold)
    row.precision = Estimate(score.precision)
    row.recall = Estimate(score.recall)
    row.f1 = study.scoring.labelF1[label]
    row.places = study.places[label].map { String($0) }
    return row
  }

  /// The rows of all figures together.
  static func summary(of study: ScoreStudy) -> [Row] {
    let scoring = study.scoring
    return coverage(of: study)
      + [pooled("all", "all labels (micro)", scoring.all)]
      + (study.majority.map { [pooled("rest", "not \($0) alone", scoring.rest)] } ?? [])
      + [
        mean("macro", "mean of labels (macro)", scoring.macro),
        mean("frequent", "mean of labels used \(Scoring.frequentUse)+", scoring.frequent),
      ] + always(study) + agreement(study)
  }

  private static func coverage(of study: ScoreStudy) -> [Row] {
    var missing = Row(part: "missing", title: "coded, not loaded", count: study.gold.missing.count)
    missing.places = Array(study.gold.missing.prefix(ScoreStudy.placesLimit))
    let further = [
      Row(part: "unselected", title: "coded, not selected", count: study.unselectedCount),
      Row(part: "repeated", title: "repeats another coded one", count: study.repeatedCount),
      Row(part: "uncoded", title: "not coded", count: study.gold.uncodedCount),
    ]
    return [Row(part: "coded", title: "coded", count: study.codedCount), missing]
      + further.filter { $0.count > 0 }
  }

  private static func pooled(_ part: String, _ title: String, _ pooled: Scoring.Pooled) -> Row {
    var row = Row(part: part, title: title, count: pooled.unitCount)
    row.precision = pooled.precision
    row.recall = pooled.recall
    row.f1 = pooled.f1
    row.exact = pooled.exact
    return row
  }

  private static func mean(_ part: String, _ title: String, _ mean: Scoring.Mean) -> Row {
    var row = Row(part: part, title: title, count: mean.labelCount)
    row.f1 = mean.f1
    return row
  }

  /// What the most common label alone would score: no method that does less is worth its name.
  private static func always(_ study: ScoreStudy) -> [Row] {
    guard let majority = study.majority else { return [] }
    var row = Row(part: "always", title: "always \(majority)", count: study.units.count)
    row.precision = Estimate(study.scoring.always.precision)
    row.recall = Estimate(study.scoring.always.recall)
    row.f1 = Estimate(study.scoring.always.f1)
    let alone = study.units.count - study.scoring.rest.unitCount
    row.exact = Estimate(Double(alone) / Double(study.units.count))
    return [row]
  }

  private static func agreement(_ study: ScoreStudy) -> [Row] {
    let agreement = study.standard.agreement
    guard agreement.unitCount > 0 else { return [] }
    var row = Row(
      part: "agreement", title: "coders, each other", count: agreement.unitCount)
    row.f1 = Estimate(agreement.f1)
    row.alpha = agreement.alpha
    return [row]
  }
}

extension ScoreTable {
  /// The table of `rows`.
  static func table(_ rows: [Row]) -> Table {
    Table(
      columns: [
        Column("part", layout: .machineOnly, .text(rows.map(\.part))),
        Column("label", layout: .machineOnly, .text(rows.map(\.label))),
        Column("of", title: "", .text(rows.map(\.title))),
        Column("n", layout: .whole, .integer(rows.map(\.count))),
      ] + figures("precision", rows.map(\.precision)) + figures("recall", rows.map(\.recall))
        + figures("f1", rows.map(\.f1), showsInterval: true) + figures("exact", rows.map(\.exact))
        + [
          Column("alpha", layout: .machineOnly, decimals(rows.map(\.alpha))),
          Column("articles", layout: .machineOnly, .list(rows.map(\.places))),
        ])
  }

  private static func figures(
    _ name: String, _ estimates: [Estimate], showsInterval: Bool = false
  ) -> [Column] {
    let layout: Column.Layout = showsInterval ? .whole : .machineOnly
    return [
      Column(
        name, title: name == "f1" ? "F1" : name, layout: .whole, decimals(estimates.map(\.value))),
      Column(
        "\(name).low", title: "low", layout: layout, decimals(estimates.map(\.interval.low))),
      Column(
        "\(name).high", title: "high", layout: layout, decimals(estimates.map(\.interval.high))),
    ]
  }

  private static func decimals(_ numbers: [Double]) -> Column.Values {
    .decimal(numbers, decimals: 3)
  }

  /// Where to look: the articles of `labels`, what was not found, what is no value of the field.
  static func places(of labels: [Int], in study: ScoreStudy) -> [String] {
    let shown = labels.map { label in
      "\(study.book.name(of: label)) "
        + study.places[label].prefix(5).map { String($0) }.joined(separator: " ")
    }
    let unknown = study.gold.unknown.map { "\($0.label) (\($0.count))" }
    return (shown.isEmpty ? [] : ["look at (`show N`): \(shown.joined(separator: "; "))"])
      + listed("coded but not loaded", study.gold.missing)
      + listed("labels that the tables do not know, never found", unknown)
  }

  private static func listed(_ title: String, _ names: [String]) -> [String] {
    guard !names.isEmpty else { return [] }
    let limit = ScoreStudy.placesLimit
    let shown = names.prefix(limit).map { Report.shortened($0) }
    let more = names.count > limit ? " and \(names.count - limit) more" : ""
    return ["\(title): \(shown.joined(separator: ", "))\(more)"]
  }
}
