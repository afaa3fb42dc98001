import Gazetteer
import Scanning

/// The cues of each language.
final class Cues: Sendable {
  private let table: WordTable

  /// The cues of `page[range]`, a word.
  func of(_ range: Range<Int>, in page: Span<UInt8>) -> Cue {
    Cue(rawValue: table.classes(of: range, in: page))
  }

  /// Lets the words of `cue` pass `filter`, those of ASCII alone.
  func add(_ cue: Cue, to filter: inout WordFilter) {
    table.forEachWord { word, classes in
      guard classes & cue.rawValue != 0, word.allSatisfy({ $0 < 0x80 }) else { return }
      filter.addAnyCase(.telling, prefix: Array(word).span.prefix(at: 0, count: word.count))
    }
  }

  private init(_ entries: [(words: String, cue: Cue)]) {
    table = WordTable(entries.map { ($0.words, $0.cue.rawValue) })
  }

  /// The cues of `language`; of all five where it is unknown.
  static func of(_ language: NameLanguage?) -> Cues {
    switch language {
    case .dutch: dutch
    case .english: english
    case .german: german
    case .french: french
    case .spanish: spanish
    case nil: all
    }
  }

  private static let dutch = Cues(dutchWords)
  private static let english = Cues(englishWords)
  private static let german = Cues(germanWords)
  private static let french = Cues(frenchWords)
  private static let spanish = Cues(spanishWords)
  private static let all = Cues(
    dutchWords + englishWords + germanWords + frenchWords + spanishWords)
}
