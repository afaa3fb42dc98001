package import Indexing
import Statistics

/// Draws articles by chance.
package enum Sampling {
  /// `count` articles of `selection`, in its order; all where there are fewer.
  ///
  /// Each article gets a number that follows from `seed` and its id, and the lowest numbers are drawn
  /// (bottom-k sampling; E. Cohen and H. Kaplan, 2007). So the draw depends on the texts and the seed
  /// alone, not on the order of loading, and a larger sample holds every smaller one of the same seed.
  /// The copies of one text are drawn independently of each other.
  /// - Complexity: O(n log n).
  package static func sample(
    _ count: Int, of selection: Selection, in corpus: Corpus, seed: UInt64
  ) -> Selection {
    var copies: [ArticleID: UInt64] = [:]
    let ranks = selection.numbers.map { number -> UInt64 in
      guard let location = corpus.location(of: number) else { return .max }
      let id = corpus.segments[location.segment].ids[location.article]
      let copy = copies[id, default: 0]
      copies[id] = copy + 1
      return SplitMix.mixed(SplitMix.mixed(id.bits ^ SplitMix.mixed(seed)) &+ copy)
    }
    let drawn = ranks.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.prefix(max(0, count))
    return Selection(drawn.sorted().map { selection.numbers[$0] })
  }
}
