import Articles
import Scanning

/// The parts of an article that are its text, with what they count for.
///
/// Only headline, paragraphs and subheads: datelines, credits, ages, links and the site's own words
/// say nothing about what the article mentions.
struct ArticleText: ~Copyable, Sendable {
  /// Where in the article a part stands.
  enum Position {
    /// The headline.
    case headline
    /// The first sentence of the first paragraph.
    case firstSentence
    /// The rest of the first paragraph.
    case opening
    /// The next two paragraphs.
    case early
    /// Everything behind them.
    case later
  }

  /// A stretch of text in one position.
  struct Part {
    var position: Position
    var range: ByteRange
    /// Its words among ``runs``.
    var words: WordStretch
  }

  private(set) var parts: [Part] = []
  /// The runs of word bytes of all parts that have marks.
  private(set) var runs = WordRuns()

  /// Becomes the text of `article`, its words marked by `filter`.
  mutating func read(
    _ article: Article, _ table: ArticleTable, _ page: Span<UInt8>, _ filter: borrowing WordFilter
  ) {
    parts.removeAll(keepingCapacity: true)
    runs.removeAll()
    var hasOpening = false
    var laterCount = 0
    for index in article.segments {
      let segment = table.segments[index]
      switch segment.kind {
      case .headline:
        add(.headline, segment.range, page, filter)
      case .paragraph where !hasOpening:
        hasOpening = true
        let end = Sentences.firstEnd(in: page, segment.range.offsets)
        let start = Int(segment.range.start)
        add(.firstSentence, ByteRange(start, end), page, filter)
        let rest = ByteRange(end, Int(segment.range.end))
        if !rest.isEmpty { add(.opening, rest, page, filter) }
      case .paragraph, .subhead:
        laterCount += 1
        add(laterCount <= 2 ? .early : .later, segment.range, page, filter)
      default:
        break
      }
    }
  }

  private mutating func add(
    _ position: Position, _ range: ByteRange, _ page: Span<UInt8>, _ filter: borrowing WordFilter
  ) {
    let words = runs.append(of: page, in: range.offsets, filter)
    parts.append(Part(position: position, range: range, words: words))
  }

  /// The part at `index` with the rest of its paragraph, if that is the next one.
  func paragraph(at index: Int) -> Part {
    var whole = parts[index]
    if index + 1 < parts.count, parts[index + 1].position == .opening {
      whole.range.end = parts[index + 1].range.end
      whole.words = whole.words.joined(with: parts[index + 1].words)
    }
    return whole
  }

  /// The first part that is not the headline, or else the headline.
  var opening: ByteRange {
    for part in parts where part.position != .headline { return part.range }
    return parts.first?.range ?? .none
  }

  /// The votes of the first words for each language.
  ///
  /// At most ``sampleSize`` bytes are read, however long the words are.
  borrowing func vote(in page: Span<UInt8>) -> LanguageVote {
    var vote = LanguageVote()
    var left = Self.sampleSize
    for part in parts where left > 0 {
      let count = min(part.range.count, left)
      let start = Int(part.range.start)
      let isWhole = count == part.range.count
      vote.add(page, start..<start + count, isWhole: isWhole, runs, part.words)
      left -= count
    }
    return vote
  }

  /// How many bytes of an article are read for its language.
  static let sampleSize = 600
}
