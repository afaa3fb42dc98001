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
  ///   an article, 2 to 4 bits a word and 4 bytes a shared shingle, 32 for each different one.
  init?(of corpus: Corpus, _ watch: inout Watch) {
    var reader = ShingleReader()
    var filter = ShingleFilter(count: corpus.byteCount / 6)
    guard findTexts(of: corpus, &reader, &filter, &watch) else { return nil }
    var table = ShingleTable()
    guard findShingles(of: corpus, &reader, filter, &table, &watch) else { return nil }
    number(table)
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
        reader.readWords(of: article, in: segment)
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

  /// Reads the shingles that may stand in two texts, text after text: their places in `table`.
  private mutating func findShingles(
    of corpus: Corpus, _ reader: inout ShingleReader, _ filter: ShingleFilter,
    _ table: inout ShingleTable, _ watch: inout Watch
  ) -> Bool {
    starts.reserveCapacity(count + 1)
    sizes.reserveCapacity(count)
    var number: UInt32 = 0
    for segment in corpus.segments {
      for article in 0..<segment.articleCount {
        number += 1
        guard sizes.count < count, firstArticles[sizes.count] == number else { continue }
        guard watch.goesOn() else { return false }
        reader.readWords(of: article, in: segment)
        reader.makeShingles()
        sizes.append(UInt32(reader.keepShared(filter)))
        for shingle in reader.shingles { shingles.append(table.add(shingle)) }
        starts.append(shingles.count)
      }
    }
    return true
  }

  /// Puts numbers in the place of places in `table` and leaves out those of one text only.
  private mutating func number(_ table: consuming ShingleTable) {
    let numbers = table.numbers()
    frequencies = table.frequencies
    var first = 0
    var kept = 0
    for text in 0..<count {
      let start = kept
      for index in first..<starts[text + 1] {
        let number = numbers[Int(shingles[index])]
        guard number != ShingleTable.alone else { continue }
        shingles[kept] = number
        kept += 1
      }
      first = starts[text + 1]
      starts[text + 1] = kept
      shingles[start..<kept].sort()
    }
    shingles.removeSubrange(kept...)
  }
}

extension TextKey {
  /// The key of the article at `index`, which has no words: no other article is a copy of it.
  fileprivate static func wordless(_ index: Int) -> TextKey {
    TextKey(first: UInt64(index), second: 0, count: 0)
  }
}
