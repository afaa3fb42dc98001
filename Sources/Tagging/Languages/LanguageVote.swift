import Gazetteer

/// How much the little words and the letters of a text speak for each language.
///
/// Besides the five languages that are answered, eleven rivals have votes: a Danish or Afrikaans
/// text is then unknown rather than German or Dutch. A word that few languages have counts more.
struct LanguageVote: Equatable {
  /// Votes by the order of ``LanguageWords``: ours, then the rivals.
  private var votes = SIMD16<UInt32>()
  /// How many words were read.
  private(set) var wordCount: UInt32 = 0

  /// At least this many votes are needed to tell a language.
  static let leastVotes: UInt32 = 7
  /// So many words of an article are enough.
  static let wordLimit: UInt32 = 40

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

  /// Adds the votes of another text.
  mutating func add(_ other: LanguageVote) {
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
    if word.length <= 8 { note(words.languages(of: word.key)) }
    if word.hasAccent { noteLetters(of: word.key) }
  }

  private mutating func note(_ languages: UInt16) {
    guard languages != 0 else { return }
    let weight: UInt32 =
      switch languages.nonzeroBitCount {
      case 1: 4
      case 2: 3
      case 3, 4: 2
      default: 1
      }
    add(weight, to: languages)
  }

  /// One vote for each language that uses a letter of the word with an accent on it.
  private mutating func noteLetters(of key: UInt64) {
    var rest = key
    while rest > 0xFF {
      if rest >> 8 & 0xFF == 0xC3 { add(1, to: LanguageWords.letters[Int(rest & 0x3F)]) }
      rest >>= 8
    }
  }

  @inline(__always)
  private mutating func add(_ weight: UInt32, to languages: UInt16) {
    let lanes = SIMD16<UInt32>(repeating: UInt32(languages)) & Self.laneBits
    votes &+= SIMD16(repeating: 0).replacing(with: weight, where: lanes .!= 0)
  }

  private static let laneBits = SIMD16<UInt32>((0..<16).map { 1 << UInt32($0) })
}

extension LanguageVote {
  /// The language with the most votes, or `nil` where that is no safe answer.
  ///
  /// There must be enough votes, enough of them a word, and no other language, rivals included, may
  /// have more than four fifths as many.
  ///
  /// - Parameter hint: what the container or the publisher says; it counts for something where the
  ///   text itself has a vote for that language, and never alone.
  /// - Returns: the language and its votes.
  func winner(hint: NameLanguage? = nil) -> (language: NameLanguage, votes: Int)? {
    var votes = votes
    if let hint, votes[hint.lane] > 0 { votes[hint.lane] &+= Self.leastVotes - 1 }
    let most = votes.max()
    guard most >= Self.leastVotes, UInt64(most) * 20 >= UInt64(wordCount) * 9 else { return nil }
    let near = votes .> most / 5 &* 4 &+ most % 5 &* 4 / 5
    var winner: NameLanguage?
    for lane in 0..<LanguageWords.laneCount where near[lane] {
      guard winner == nil, lane < NameLanguage.allCases.count else { return nil }
      winner = NameLanguage.allCases[lane]
    }
    return winner.map { ($0, Int(most)) }
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
