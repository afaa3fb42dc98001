import Articles
import Scanning

/// The parts of an article that are its text, with what they count for.
///
/// Only headline, paragraphs and subheads: datelines, credits, ages, links and the site's own words
/// say nothing about what the article mentions.
struct ArticleText {
  /// Where in the article a part stands.
  enum Position {
    /// The headline.
    case headline
    /// The first sentence of the first paragraph.
    case firstSentence
    /// The rest of the first paragraph.
    case opening
    /// Everything behind it.
    case later
  }

  /// A stretch of text in one position.
  struct Part {
    var position: Position
    var range: ByteRange
  }

  private(set) var parts: [Part] = []

  /// The text of `article`.
  init(_ article: Article, _ table: ArticleTable, _ page: Span<UInt8>) {
    var hasOpening = false
    for segment in table.segments[article.segments] {
      switch segment.kind {
      case .headline:
        parts.append(Part(position: .headline, range: segment.range))
      case .paragraph where !hasOpening:
        hasOpening = true
        let end = Sentences.firstEnd(in: page, segment.range.offsets)
        let start = Int(segment.range.start)
        parts.append(Part(position: .firstSentence, range: ByteRange(start, end)))
        let rest = ByteRange(end, Int(segment.range.end))
        if !rest.isEmpty { parts.append(Part(position: .opening, range: rest)) }
      case .paragraph, .subhead:
        parts.append(Part(position: .later, range: segment.range))
      default:
        break
      }
    }
  }

  /// The stretches to look for citations in: headline, paragraphs and subheads, each whole.
  var paragraphs: [ByteRange] {
    var whole: [ByteRange] = []
    for part in parts {
      if part.position == .opening, let last = whole.indices.last {
        whole[last].end = part.range.end
      } else {
        whole.append(part.range)
      }
    }
    return whole
  }

  /// The votes of the first words for each language.
  ///
  /// At most ``sampleSize`` bytes are read, however long the words are.
  func vote(in page: Span<UInt8>) -> LanguageVote {
    var vote = LanguageVote()
    var left = Self.sampleSize
    for part in parts where left > 0 {
      let count = min(part.range.count, left)
      let start = Int(part.range.start)
      vote.add(page, start..<start + count)
      left -= count
    }
    return vote
  }

  /// How many bytes of an article are read for its language.
  static let sampleSize = 600
}
