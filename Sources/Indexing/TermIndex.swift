/// The words of a segment, sorted, each with the articles and positions it stands at.
///
/// A term is a part of a word (`noord`, `korea`) or a whole word of several parts (`noord-korea`),
/// folded. Sorted by bytes, so that the terms with one prefix stand together.
package struct TermIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]
  private let partCounts: [UInt32]
  private let entryStarts: [Int]
  private let entries: [UInt32]
  private let positionStarts: [Int]
  private let allPositions: [UInt32]

  /// How many terms there are.
  package var count: Int { partCounts.count }

  /// The bytes of `term`, folded.
  package func bytes(of term: Int) -> ArraySlice<UInt8> { bytes[starts[term]..<starts[term + 1]] }

  /// How many parts `term` has: 1 for a part, more for a whole word with hyphens or apostrophes.
  package func partCount(of term: Int) -> UInt32 { partCounts[term] }

  /// The articles that `term` stands in, rising.
  package func articles(of term: Int) -> ArraySlice<UInt32> {
    entries[entryStarts[term]..<entryStarts[term + 1]]
  }

  /// The positions of `term` in the article at `index` of ``articles(of:)``, rising.
  package func positions(of term: Int, at index: Int) -> ArraySlice<UInt32> {
    allPositions[positionStarts[index]..<positionStarts[index + 1]]
  }
}

extension TermIndex {
  /// The part of a word that reads `word`, or `nil` where none does.
  ///
  /// - Complexity: O(log terms).
  package func part(_ word: [UInt8]) -> Int? {
    let term = firstTerm(notBefore: word[...])
    guard term < count, partCounts[term] == 1, bytes(of: term).elementsEqual(word) else {
      return nil
    }
    return term
  }

  /// The terms that begin with `prefix`, parts and whole words.
  ///
  /// - Complexity: O(log terms + terms found).
  package func terms(withPrefix prefix: [UInt8]) -> Range<Int> {
    let first = firstTerm(notBefore: prefix[...])
    var end = first
    while end < count, bytes(of: end).starts(with: prefix) { end += 1 }
    return first..<end
  }

  private func firstTerm(notBefore word: ArraySlice<UInt8>) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if bytes(of: middle).lexicographicallyPrecedes(word) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}

extension TermIndex {
  /// The index of `occurrences`, whose terms are numbered by `table`.
  init(_ table: TermTable, _ occurrences: Occurrences) {
    let order = (0..<table.count).sorted { Self.precedes($0, $1, in: table) }
    var bytes: [UInt8] = []
    var starts = [0]
    bytes.reserveCapacity(table.bytes.count)
    for term in order {
      bytes.append(contentsOf: table.word(term))
      starts.append(bytes.count)
    }
    self.bytes = bytes
    self.starts = starts
    partCounts = order.map { table.partCounts[$0] }
    let postings = Postings(occurrences, order: order)
    entryStarts = postings.entryStarts
    entries = postings.entries
    positionStarts = postings.positionStarts
    allPositions = postings.positions
  }

  private static func precedes(_ left: Int, _ right: Int, in table: TermTable) -> Bool {
    let leftWord = table.word(left)
    let rightWord = table.word(right)
    if leftWord.lexicographicallyPrecedes(rightWord) { return true }
    return leftWord.elementsEqual(rightWord) && table.partCounts[left] < table.partCounts[right]
  }
}
