package import Diagnostics
package import Gazetteer
package import Grammar
package import Indexing

/// Answers queries.
package enum Search {
  /// The articles among `candidates` that `query` matches, in the order of `candidates`.
  ///
  /// - Throws: a report with the span of the term that cannot be meant; nothing was run then.
  package static func matches(
    _ query: Query, in corpus: Corpus, among candidates: Selection,
    gazetteer: Gazetteer = .standard
  ) throws(Report) -> Selection {
    let plan = try Binder(corpus: corpus, gazetteer: gazetteer).plan(query)
    let found = corpus.segments.map { Evaluation(segment: $0).articles(plan) }
    return Selection(
      candidates.numbers.filter { number in
        guard let location = corpus.location(of: number) else { return false }
        return found[location.segment].contains(location.article)
      })
  }

  /// `query` as it was understood, one operator or condition a line, what belongs to it indented.
  package static func explanation(
    of query: Query, in corpus: Corpus, gazetteer: Gazetteer = .standard
  ) throws(Report) -> [String] {
    let plan = try Binder(corpus: corpus, gazetteer: gazetteer).plan(query)
    return PlanPrinter(gazetteer: gazetteer).lines(plan)
  }
}
