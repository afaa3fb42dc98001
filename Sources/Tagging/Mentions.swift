import Articles
import Gazetteer
import Scanning

/// A name in an article's text, and what it turned out to count for.
struct Mention {
  var hit: Hit
  var position: ArticleText.Position
  /// The country it counts for; `nil` for what counts for none.
  var country: CountryID?
  /// Whether it only says where something is based.
  var isBackground = false
}

/// The names in an article's text.
struct Mentions {
  private(set) var all: [Mention] = []
  /// Kept so that not every article allocates them.
  private var hits: [Hit] = []
  private var supported: [CountryID] = []

  /// Finds all names of `text` and decides which count.
  ///
  /// A name that needs support has it when the dateline, or a name that needs none, is of the same
  /// country. Failing that, a rival meaning with support takes its place.
  mutating func read(
    _ text: borrowing ArticleText, in page: Span<UInt8>, _ lexicon: Lexicon,
    dateline: [CountryID]
  ) {
    all.removeAll(keepingCapacity: true)
    supported.removeAll(keepingCapacity: true)
    supported.append(contentsOf: dateline)
    for index in text.parts.indices {
      let part = text.parts[index]
      hits.removeAll(keepingCapacity: true)
      lexicon.finder.hits(in: page, range: part.range, text.runs, part.words, into: &hits)
      if !hits.isEmpty { add(part, in: page, lexicon.cues) }
    }
    for index in all.indices { all[index].country = Self.country(of: all[index].hit, supported) }
  }

  /// Adds the names found in one part of the text.
  private mutating func add(_ part: ArticleText.Part, in page: Span<UInt8>, _ cues: Cues) {
    var background = Background(part.range, cues)
    let mayBeBased = !part.words.marks.isDisjoint(with: [.based, .unclear])
    for hit in hits {
      // Without a word that says so nothing is based anywhere.
      let isBackground = mayBeBased && background.includes(hit, in: page)
      all.append(Mention(hit: hit, position: part.position, isBackground: isBackground))
      if hit.policy == .keep, let country = hit.country, !supported.contains(country) {
        supported.append(country)
      }
    }
  }

  private static func country(of hit: Hit, _ supported: [CountryID]) -> CountryID? {
    guard hit.policy == .context else { return hit.country }
    if let country = hit.country, supported.contains(country) { return country }
    if let rival = hit.rival, supported.contains(rival) { return rival }
    return nil
  }
}

/// Tells the names that only say where something is based: `based in X`, `een in X gevestigde …`.
struct Background {
  private let range: Range<Int>
  private let cues: Cues
  /// Where the last background name ended, so that `based in CITY, COUNTRY` is one.
  private var lastEnd = -1

  /// For the names of one part of the text.
  init(_ range: ByteRange, _ cues: Cues) {
    self.range = range.offsets
    self.cues = cues
  }

  /// Whether `hit` says where something is based; hits must come in order.
  mutating func includes(_ hit: Hit, in page: Span<UInt8>) -> Bool {
    let (start, end) = (Int(hit.range.start), Int(hit.range.end))
    let isBased =
      continuesPlace(start, in: page) || isBasedBefore(start, in: page)
      || isBasedBehind(end, in: page)
    if isBased { lastEnd = end }
    return isBased
  }

  private func continuesPlace(_ start: Int, in page: Span<UInt8>) -> Bool {
    lastEnd > 0 && start == lastEnd + 2 && page[lastEnd] == 0x2C && page[lastEnd + 1] == 0x20
  }

  /// `based in the X`: an article at most, a preposition, the cue.
  private func isBasedBefore(_ start: Int, in page: Span<UInt8>) -> Bool {
    guard var word = previous(start, in: page) else { return false }
    if cues.of(word, in: page).contains(.article), !cues.of(word, in: page).contains(.inside) {
      guard let before = previous(word.lowerBound, in: page) else { return false }
      word = before
    }
    guard cues.of(word, in: page).contains(.inside) else { return false }
    guard let cue = previous(word.lowerBound, in: page) else { return false }
    return cues.of(cue, in: page).contains(.based)
  }

  /// `X-based`, `in X gevestigd`.
  private func isBasedBehind(_ end: Int, in page: Span<UInt8>) -> Bool {
    let isHyphen = end < range.upperBound && page[end] == 0x2D
    let word = Words.directlyAfter(isHyphen ? end + 1 : end, in: page, before: range.upperBound)
    guard let word, cues.of(word, in: page).contains(.based) else { return false }
    return isHyphen || isInside(before: word, in: page)
  }

  /// Whether one of the few words before the name is a preposition of place.
  private func isInside(before cue: Range<Int>, in page: Span<UInt8>) -> Bool {
    var offset = cue.lowerBound
    for _ in 0..<6 {
      guard let word = previous(offset, in: page) else { return false }
      if cues.of(word, in: page).contains(.inside) { return true }
      offset = word.lowerBound
    }
    return false
  }

  private func previous(_ offset: Int, in page: Span<UInt8>) -> Range<Int>? {
    Words.directlyBefore(offset, in: page, from: range.lowerBound)
  }
}
