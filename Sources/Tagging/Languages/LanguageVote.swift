import Gazetteer
import Scanning

/// How much the little words and the letters of a text speak for each language.
///
/// Besides the five languages that are answered, eleven rivals have votes: a Danish or Afrikaans
/// text is then unknown rather than German or Dutch. A word that few languages have counts more.
struct LanguageVote: Equatable {
  /// Votes by the order of ``LanguageWords``: ours, then the rivals.
  private var votes = SIMD16<UInt16>()
  /// How many words were read.
  private(set) var wordCount: UInt32 = 0

  /// The languages that are answered, by their lane.
  private static let languages = NameLanguage.allCases

  /// At least this many votes are needed to tell a language.
  static let leastVotes: UInt32 = 10
  /// So many words of an article are enough.
  static let wordLimit: UInt32 = 40

  /// A word has at most four votes and one a letter of eight bytes, so that no sum overflows.
  private static let mostWords: UInt32 = 6_000

  /// Adds the words of `page[range]`, whose runs are `words`, or the first of them where the range is
  /// not `isWhole` the stretch.
  ///
  /// The same as ``add(_:_:)``. Runs without marks are words that are counted and no more; only
  /// runs beyond ASCII, and what a range ends in the middle of, are read byte by byte.
  ///
  /// - Complexity: O(`words.marked.count`), without allocation.
  mutating func add(
    _ page: Span<UInt8>, _ range: Range<Int>, isWhole: Bool, _ runs: borrowing WordRuns,
    _ words: WordStretch
  ) {
    guard wordCount < Self.wordLimit else { return add(page, range) }
    // So many words as are counted have no sum that overflows.
    var sum = SIMD16<UInt8>()
    add(page, range, isWhole: isWhole, runs, words, to: &sum)
    votes &+= SIMD16(truncatingIfNeeded: sum)
  }

  private mutating func add(
    _ page: Span<UInt8>, _ range: Range<Int>, isWhole: Bool, _ runs: borrowing WordRuns,
    _ words: WordStretch, to sum: inout SIMD16<UInt8>
  ) {
    let table = LanguageWords.standard
    let marked = runs.marked
    var (number, start) = (words.numbers.lowerBound, range.lowerBound)
    // Counted here, where no other call can see it, so that it stays in a register.
    var (left, own) = (Int(Self.wordLimit &- wordCount), SIMD16<UInt8>())
    for index in words.marked {
      let run = marked[index]
      guard run.end <= range.upperBound else { break }
      left &-= run.number &- number
      guard left > 0 else { break }
      (number, start) = (run.number &+ 1, run.end)
      guard run.isASCII else {
        wordCount = Self.wordLimit &- UInt32(left)
        add(page, run.start..<run.end)
        left = Int(Self.wordLimit &- wordCount)
        continue
      }
      guard !run.marks.contains(.digit) else { continue }
      left &-= 1
      guard run.marks.contains(.littleWord), run.count <= 8 else { continue }
      let prefix = page.prefix(at: run.start, count: run.count)
      own &+= table.weights(of: prefix | (prefix &>> 1) & 0x2020_2020_2020_2020)
    }
    sum &+= own
    if isWhole { left &-= words.numbers.upperBound &- number }
    wordCount = Self.wordLimit &- UInt32(max(left, 0))
    if !isWhole, left > 0 { add(page, start..<range.upperBound) }
  }

  /// Adds the words of `page[range]`, at most until ``wordLimit`` are counted.
  ///
  /// - Complexity: O(`range.count`), without allocation.
  mutating func add(_ page: Span<UInt8>, _ range: Range<Int>) {
    let words = LanguageWords.standard
    var word = PackedWord()
    for offset in range {
      if word.take(page[offset]) { continue }
      note(&word, words)
      if wordCount >= Self.wordLimit { return }
    }
    note(&word, words)
  }

  /// Adds the votes of another text; ``mostWords`` tell the language of any page.
  mutating func add(_ other: LanguageVote) {
    guard wordCount &+ other.wordCount <= Self.mostWords else { return }
    votes &+= other.votes
    wordCount &+= other.wordCount
  }

  /// Counts the word that has ended, if there is one.
  @inline(__always)
  private mutating func note(_ word: inout PackedWord, _ words: LanguageWords) {
    guard word.length > 0 else { return }
    defer { word = PackedWord() }
    guard !word.hasDigit else { return }
    wordCount &+= 1
    if word.length <= 8 { votes &+= SIMD16(truncatingIfNeeded: words.weights(of: word.prefix)) }
    if word.hasAccent { noteLetters(of: word.key) }
  }

  /// One vote for each language that uses a letter of the word with an accent on it.
  private mutating func noteLetters(of key: UInt64) {
    var rest = key
    while rest > 0xFF {
      if rest >> 8 & 0xFF == 0xC3 { votes &+= LanguageWords.letters[Int(rest & 0x3F)] }
      rest >>= 8
    }
  }
}

extension LanguageVote {
  /// The language with the most votes, or `nil` where that is no safe answer.
  ///
  /// There must be enough votes, enough of them a word, and no other language, rivals included, may
  /// have more than nine tenths as many.
  ///
  /// - Parameter hint: what the container or the publisher says; it counts for something where the
  ///   text itself has a vote for that language, and never alone.
  /// - Returns: the language and its votes.
  func winner(hint: NameLanguage? = nil) -> (language: NameLanguage, votes: Int)? {
    var votes = votes
    if let hint, votes[hint.lane] > 0 { votes[hint.lane] &+= UInt16(Self.leastVotes - 1) }
    var (best, most, second) = (0, UInt32(0), UInt32(0))
    for lane in 0..<LanguageWords.laneCount {
      let count = UInt32(votes[lane])
      if count > most {
        (best, most, second) = (lane, count, most)
      } else {
        second = max(second, count)
      }
    }
    guard most >= Self.leastVotes, most * 20 >= wordCount * 9, second * 10 <= most * 9 else {
      return nil
    }
    guard best < Self.languages.count else { return nil }
    return (Self.languages[best], Int(most))
  }
}

extension LanguageVote {
  /// The language with the most votes but for `winner`, or `nil` where none has one.
  func most(but winner: NameLanguage?) -> NameLanguage? {
    let others = Self.languages.filter { $0 != winner && votes[$0.lane] > 0 }
    return others.max { votes[$0.lane] < votes[$1.lane] }
  }
}

extension NameLanguage {
  /// The language's place among the votes.
  fileprivate var lane: Int {
    switch self {
    case .english: 0
    case .dutch: 1
    case .german: 2
    case .french: 3
    case .spanish: 4
    }
  }
}
