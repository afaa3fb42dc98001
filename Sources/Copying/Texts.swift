import Articles
import Indexing

/// The different texts of a corpus with the shingles that other texts have, too.
struct Texts {
  /// The text of each article, from article 1 on.
  private(set) var textOfArticle: [UInt32] = []
  /// The number of the first article with each text.
  private(set) var firstArticles: [UInt32] = []
  /// How many shingles each text has.
  private(set) var sizes: [UInt32] = []
  /// What each text is the same by on every machine.
  private(set) var keys: [TextKey] = []
  /// The numbers of the shingles that stand in other texts, too: rising, so the rarest first.
  private(set) var shingles: [UInt32] = []
  /// Where the shingles of each text start in ``shingles``; one longer than there are texts.
  private(set) var starts: [Int] = [0]
  /// In how many texts the shingle of each number stands, from number 1 on.
  private(set) var frequencies: [UInt32] = []

  /// How many different texts there are.
  var count: Int { keys.count }

  /// The texts of `corpus`; `nil` when `watch` was asked to stop.
  ///
  /// Each article is read twice, so that only shingles are kept that two texts may share.
  ///
  /// - Complexity: O(n) in the bytes and O(s log s) in the shared shingles; memory for some 100 bytes
  ///   an article, 2 to 4 bits a word and 20 bytes a shared shingle.
  init?(of corpus: Corpus, _ watch: inout Watch) {
    var reader = ShingleReader()
    var filter = ShingleFilter(count: corpus.byteCount / 6)
    guard findTexts(of: corpus, &reader, &filter, &watch) else { return nil }
    guard let hashes = sharedHashes(in: corpus, &reader, filter, &watch) else { return nil }
    number(hashes)
  }

  /// The numbers of the shingles of `text` that stand in other texts, too.
  func shingles(of text: Int) -> ArraySlice<UInt32> { shingles[starts[text]..<starts[text + 1]] }

  private mutating func findTexts(
    of corpus: Corpus, _ reader: inout ShingleReader, _ filter: inout ShingleFilter,
    _ watch: inout Watch
  ) -> Bool {
    var known: [TextKey: UInt32] = [:]
    for segment in corpus.segments {
      for article in 0..<segment.articleCount {
        guard watch.goesOn() else { return false }
        let (page, row) = segment.page(of: article)
        reader.readWords(of: row, on: page)
        let key = reader.words.isEmpty ? TextKey.wordless(textOfArticle.count) : reader.key
        if let text = known[key] {
          textOfArticle.append(text)
          continue
        }
        known[key] = UInt32(count)
        textOfArticle.append(UInt32(count))
        reader.makeShingles()
        filter.add(reader.shingles)
        keys.append(key)
        firstArticles.append(UInt32(textOfArticle.count))
      }
    }
    return true
  }

  /// The hashes of the shingles that may stand in two texts, text after text.
  private mutating func sharedHashes(
    in corpus: Corpus, _ reader: inout ShingleReader, _ filter: ShingleFilter,
    _ watch: inout Watch
  ) -> [UInt64]? {
    var hashes: [UInt64] = []
    starts.reserveCapacity(count + 1)
    for number in firstArticles {
      guard watch.goesOn() else { return nil }
      guard let place = corpus.location(of: number) else { continue }
      let (page, row) = corpus.segments[place.segment].page(of: place.article)
      reader.readWords(of: row, on: page)
      reader.makeShingles()
      reader.dropRepetitions()
      sizes.append(UInt32(reader.shingles.count))
      for shingle in reader.shingles where filter.mayRepeat(shingle) { hashes.append(shingle) }
      starts.append(hashes.count)
    }
    return hashes
  }

  /// Puts numbers in the place of hashes and leaves out those of one text only.
  private mutating func number(_ hashes: [UInt64]) {
    let table = ShingleTable(hashes)
    frequencies = table.frequencies
    var first = 0
    for text in 0..<count {
      let start = shingles.count
      for index in first..<starts[text + 1] {
        let number = table.number(of: hashes[index])
        if number != ShingleTable.alone { shingles.append(number) }
      }
      first = starts[text + 1]
      starts[text + 1] = shingles.count
      shingles[start...].sort()
    }
  }
}

extension TextKey {
  /// The key of the article at `index`, which has no words: no other article is a copy of it.
  fileprivate static func wordless(_ index: Int) -> TextKey {
    TextKey(first: UInt64(index), second: 0, count: 0)
  }
}
