import Articles
package import Indexing

/// Where articles stand, as people write it: `PATH:N` is the Nth article of the file, counted from 1.
package struct ArticleOrigins {
  private let corpus: Corpus
  /// For each page, by its place in the corpus, how many articles of its file stand before it.
  private var articlesBefore: [[Int]] = []

  /// - Complexity: O(pages).
  package init(_ corpus: Corpus) {
    self.corpus = corpus
    var counts: [String: Int] = [:]
    for segment in corpus.segments {
      articlesBefore.append(
        segment.pages.map { page in
          let count = counts[page.source.fullPath, default: 0]
          counts[page.source.fullPath] = count + page.table.articles.count
          return count
        })
    }
  }

  /// The origin of the article at `location`.
  package func text(of location: Corpus.Location) -> String {
    let (page, row) = corpus.segments[location.segment].page(of: location.article)
    return "\(page.source.fullPath):\(ordinal(of: location, row: row))"
  }

  private func ordinal(of location: Corpus.Location, row: Int) -> Int {
    let page = Int(corpus.segments[location.segment].pageOfArticle[location.article])
    return articlesBefore[location.segment][page] + row + 1
  }
}
