package import Diagnostics
package import Gazetteer
package import Grammar
package import Indexing
import Scanning
package import Tables

/// Shows words in their context, one hit a line.
package enum Concordance {
  /// The order of the lines.
  package enum Order: Equatable, Sendable {
    /// As the articles are selected, and as the text runs.
    case text
    /// By the words before the hit, the nearest first.
    case left
    /// By the words behind the hit.
    case right
    /// By a value of the article, then as the text runs.
    case key(Key)
  }

  /// The hits of the words of `query` in those articles of `selection` that it matches.
  ///
  /// - Parameters:
  ///   - query: words, phrases, patterns; fields beside them narrow the articles down.
  ///   - selection: the articles to look through.
  ///   - corpus: the corpus that `selection` numbers.
  ///   - window: how many words to show on each side, within the paragraph.
  ///   - order: the order of the lines.
  ///   - gazetteer: the tables that resolve fields.
  /// - Returns: number, left, hit and right, one row a hit.
  /// - Throws: a report when the query cannot be meant or looks for no word.
  package static func table(
    of query: Query, in selection: Selection, corpus: Corpus, window: Int = 8,
    order: Order = .text, gazetteer: Gazetteer = .standard
  ) throws(Report) -> Table {
    let plan = try Binder(corpus: corpus, gazetteer: gazetteer).plan(query)
    let sequences = plan.wordsLookedFor
    guard !sequences.isEmpty else { throw .nothingToShow(at: query.span) }
    let matching = corpus.segments.map { Evaluation(segment: $0).articles(plan) }
    let hits = corpus.segments.map { ConcordanceHits(sequences, in: $0) }
    var lines: [ConcordanceLine] = []
    for number in numbers(of: selection, order, in: corpus, gazetteer) {
      guard let location = corpus.location(of: number),
        matching[location.segment].contains(location.article)
      else { continue }
      lines += hits[location.segment].lines(
        of: location.article, number: number, window: max(0, window))
    }
    return table(sorted(lines, order), window: max(0, window))
  }

  /// The articles in the order in which their hits are read.
  private static func numbers(
    of selection: Selection, _ order: Order, in corpus: Corpus, _ gazetteer: Gazetteer
  ) -> [UInt32] {
    guard case .key(let key) = order else { return selection.numbers }
    return Ordering.sorted(selection, by: key, in: corpus, gazetteer: gazetteer).numbers
  }

  private static func sorted(_ lines: [ConcordanceLine], _ order: Order) -> [ConcordanceLine] {
    switch order {
    case .text, .key: lines
    case .left: ConcordanceLine.sorted(lines, by: \.sortedLeft)
    case .right: ConcordanceLine.sorted(lines, by: \.sortedRight)
    }
  }

  private static func table(_ lines: [ConcordanceLine], window: Int) -> Table {
    let articles = Set(lines.map(\.number)).count
    return Table(
      columns: [
        Column("number", title: "", layout: .whole, .integer(lines.map { Int($0.number) })),
        Column("left", title: "", layout: .trailing, .text(lines.map(\.left))),
        Column("hit", title: "", layout: .whole, .text(lines.map(\.hit))),
        Column("right", title: "", layout: .leading, .text(lines.map(\.right))),
      ],
      notes: [
        "\(lines.count) \(lines.count == 1 ? "hit" : "hits") in \(articles) "
          + "\(articles == 1 ? "article" : "articles"); \(window) words on each side"
      ])
  }
}

extension Plan {
  /// The words that a match has in its text: all but what stands under a `not`.
  var wordsLookedFor: [WordSequence] {
    switch self {
    case .words(let sequence): [sequence]
    case .all(let plans), .any(let plans): plans.flatMap(\.wordsLookedFor)
    case .except, .countries, .labels, .moments, .kind, .language, .id: []
    }
  }
}
