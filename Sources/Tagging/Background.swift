import Gazetteer
import Scanning

/// Tells the names that only say where something is based: `based in X`, `een in X gevestigde …`;
/// or which thing is meant: `Canadian dollar`.
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

  /// Whether a name before said where something is based, which the next one may go on with.
  var mayGoOn: Bool { lastEnd > 0 }

  /// Whether `hit` says where something is based; hits must come in order.
  mutating func includes(_ hit: Hit, in page: Span<UInt8>) -> Bool {
    let (start, end) = (Int(hit.range.start), Int(hit.range.end))
    let isBased =
      continuesPlace(start, in: page) || isBasedBefore(start, in: page)
      || isBasedBehind(end, in: page) || namesThing(hit, in: page)
    if isBased { lastEnd = end }
    return isBased
  }

  /// `Canadian dollar`, `Iran affair`, `Paris accord`, `West German newspaper`: the name tells a
  /// thing apart.
  private func namesThing(_ hit: Hit, in page: Span<UInt8>) -> Bool {
    guard let word = next(Int(hit.range.end), in: page) else { return false }
    let cue = cues.of(word, in: page)
    switch hit.kind {
    case .capital, .region, .place: return cue.contains(.accord)
    // In a headline in capitals `WEEKLY` is not the paper.
    default: return cue.contains(.money) || cue.contains(.sourceKind) && !isInCapitals(word, page)
    }
  }

  private func isInCapitals(_ word: Range<Int>, _ page: Span<UInt8>) -> Bool {
    word.count > 1 && page[word.lowerBound + 1] &- 0x41 < 26
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
    guard let word = next(end, in: page), cues.of(word, in: page).contains(.based) else {
      return false
    }
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

  /// The word behind `offset`, with a hyphen or a space between.
  private func next(_ offset: Int, in page: Span<UInt8>) -> Range<Int>? {
    let isHyphen = offset < range.upperBound && page[offset] == 0x2D
    return Words.directlyAfter(isHyphen ? offset + 1 : offset, in: page, before: range.upperBound)
  }

  private func previous(_ offset: Int, in page: Span<UInt8>) -> Range<Int>? {
    Words.directlyBefore(offset, in: page, from: range.lowerBound)
  }
}
