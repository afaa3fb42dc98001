import Indexing
import Querying
import Statistics
import Tables

/// Which rows of a score are shown.
enum ScoreDetail: Sendable {
  /// The figures, then so many of the worst labels.
  case summary(worst: Int)
  /// Every label, or the first so many.
  case labels(top: Int?)
  /// The articles that differ, or the first so many.
  case articles(top: Int?)

  init(by choice: String?, top: Int?) {
    switch choice {
    case "label": self = .labels(top: top)
    case "article": self = .articles(top: top)
    default: self = .summary(worst: top ?? 5)
    }
  }

  /// The table of `study`; its notes are the methods paragraph and where to look.
  func table(of study: ScoreStudy, in corpus: Corpus) -> Table {
    switch self {
    case .summary(let count):
      let worst = Array(study.worst.prefix(count))
      var table = ScoreTable.table(
        ScoreTable.summary(of: study) + worst.map { ScoreTable.row(of: $0, in: study) })
      table.notes =
        [ScoreTable.legend] + ScoreTable.places(of: worst, in: study)
        + [ScoreMethods(study).paragraph]
      return table
    case .labels(let top):
      let labels = study.labels
      let shown = Array(labels.prefix(top ?? labels.count))
      var table = ScoreTable.table(shown.map { ScoreTable.row(of: $0, in: study) })
      table.notes =
        [ScoreTable.legend] + Self.others(labels.count - shown.count, "label")
        + [ScoreMethods(study).paragraph]
      return table
    case .articles(let top): return Self.articles(of: study, top: top, in: corpus)
    }
  }

  /// The articles whose labels are not exactly those coded, in the order of the gold.
  private static func articles(of study: ScoreStudy, top: Int?, in corpus: Corpus) -> Table {
    let wrong = study.numbers.indices.filter { !study.units.isExact($0) }
    let shown = Array(wrong.prefix(top ?? wrong.count))
    let list = Listing.table(of: Selection(shown.map { study.numbers[$0] }), in: corpus)
    func codes(_ labels: (Int) -> [Int]) -> Column.Values {
      .list(shown.map { labels($0).map { study.book.code(of: $0) } })
    }
    let columns = [
      Column("number", title: "", layout: .whole, .integer(shown.map { Int(study.numbers[$0]) })),
      Column(
        "id", layout: .machineOnly, .text(shown.map { corpus.idText(of: study.numbers[$0]) })),
      Column("coded", codes { study.units.gold(of: $0) }),
      Column("found", codes { study.units.found(of: $0) }),
    ]
    let right = study.units.count - wrong.count
    return Table(
      columns: columns + list.columns.filter { $0.name == "headline" },
      notes: [
        "\(wrong.count) of \(study.units.count) articles differ; \(right) have exactly what "
          + "was coded"
      ] + others(wrong.count - shown.count, "article")
        + [ScoreMethods(study).paragraph])
  }

  private static func others(_ count: Int, _ noun: String) -> [String] {
    count == 0 ? [] : ["\(count) more \(noun)\(count == 1 ? "" : "s"), left out by --top"]
  }
}
