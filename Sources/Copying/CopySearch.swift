public import Indexing

/// Finds the articles of a corpus that are copies of each other.
public enum CopySearch {
  /// The share of shingles that makes two texts alike where nobody says another.
  public static let standardThreshold = 0.5

  /// The families of `corpus`.
  ///
  /// - Parameters:
  ///   - corpus: the articles to compare.
  ///   - threshold: the share of the shorter text's shingles that the longer one has, above 0 and at
  ///     most 1.
  ///   - isStopped: asked every 1,024 articles whether to stop.
  ///   - progress: told how far the search is, from 0 to 1.
  /// - Returns: the families; `nil` when the search was stopped.
  /// - Complexity: O(n log n) in the bytes, and a limited number of comparisons an article.
  public static func families(
    in corpus: Corpus, threshold: Double = standardThreshold,
    isStopped: @escaping () -> Bool = { false }, progress: @escaping (Double) -> Void = { _ in }
  ) -> Families? {
    precondition(threshold > 0 && threshold <= 1, "a threshold is a share above 0")
    var watch = Watch(
      steps: corpus.articleCount * 3, isStopped: isStopped, progress: progress)
    guard let texts = Texts(of: corpus, &watch) else { return nil }
    var search = FamilySearch(texts, threshold: threshold)
    return search.run(&watch) ? Families(search) : nil
  }
}
