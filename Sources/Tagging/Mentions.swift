import Articles
import Gazetteer
import Scanning

/// A name in an article's text, and what it turned out to count for.
struct Mention {
  var hit: Hit
  var position: ArticleText.Position
  /// The country it counts for; `nil` for what counts for none.
  var country: CountryID?
  /// Whether it only says where something is based, or which thing is meant.
  var isBackground = false
  /// Whether it is a town that stands for an institution that sits there.
  var isSeat = false
}

/// The names in an article's text.
struct Mentions {
  private(set) var all: [Mention] = []
  /// Kept so that not every article allocates them.
  private var hits: [Hit] = []
  private var supported: [CountryID] = []
  /// The institutions that the text names, each once, and where it does first.
  private(set) var institutions: [(id: InstitutionID, mention: Int)] = []

  /// Finds all names of `text` and decides which count.
  ///
  /// A name that needs support has it when the dateline, or a name that needs none, is of the same
  /// country. Failing that, a rival meaning with support takes its place.
  mutating func read(
    _ text: borrowing ArticleText, in page: Span<UInt8>, _ lexicon: Lexicon,
    dateline: [CountryID]
  ) {
    all.removeAll(keepingCapacity: true)
    institutions.removeAll(keepingCapacity: true)
    supported.removeAll(keepingCapacity: true)
    supported.append(contentsOf: dateline)
    for index in text.parts.indices {
      let part = text.parts[index]
      hits.removeAll(keepingCapacity: true)
      lexicon.finder.hits(in: page, range: part.range, text.runs.span, part.runs, into: &hits)
      if !hits.isEmpty { add(part, in: page, lexicon.cues) }
    }
    for index in all.indices { all[index].country = Self.country(of: all[index].hit, supported) }
    readInstitutions(in: page, lexicon)
  }

  /// Adds the names found in one part of the text.
  private mutating func add(_ part: ArticleText.Part, in page: Span<UInt8>, _ cues: Cues) {
    var background = Background(part.range, cues)
    let mayBeBased = !part.marks.isDisjoint(with: [.based, .unclear])
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

extension Mentions {
  /// The institutions that headline or first sentence name.
  var leadingInstitutions: [InstitutionID] {
    institutions.compactMap { institution in
      let position = all[institution.mention].position
      return position == .headline || position == .firstSentence ? institution.id : nil
    }
  }

  /// Finds the institutions, and the towns that stand for them.
  private mutating func readInstitutions(in page: Span<UInt8>, _ lexicon: Lexicon) {
    let gazetteer = lexicon.finder.gazetteer
    for index in all.indices where all[index].hit.kind == .institution {
      guard all[index].hit.policy == .keep, let id = gazetteer.institution(named: all[index].hit),
        !institutions.contains(where: { $0.id == id })
      else { continue }
      institutions.append((id, index))
    }
    guard !institutions.isEmpty else { return }
    for index in all.indices where isSeat(all[index].hit, all[index].country, page, gazetteer) {
      let start = Int(all[index].hit.range.start)
      let before = Words.directlyBefore(start, in: page, from: max(0, start - 24))
      if let before, lexicon.cues.of(before, in: page).contains(.whereabouts) {
        // Something happens there, but its country does not act.
        all[index].isBackground = true
      } else {
        all[index].country = nil
        all[index].isSeat = true
      }
    }
  }

  /// Whether a hit is a town that one of the institutions sits in.
  private func isSeat(
    _ hit: Hit, _ country: CountryID?, _ page: Span<UInt8>, _ gazetteer: Gazetteer
  ) -> Bool {
    guard let country, [.capital, .place, .region].contains(hit.kind) else { return false }
    return institutions.contains { gazetteer.sits($0.id, in: hit.range, of: country, page) }
  }
}

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

  /// Whether `hit` says where something is based; hits must come in order.
  mutating func includes(_ hit: Hit, in page: Span<UInt8>) -> Bool {
    let (start, end) = (Int(hit.range.start), Int(hit.range.end))
    let isBased =
      continuesPlace(start, in: page) || isBasedBefore(start, in: page)
      || isBasedBehind(end, in: page) || namesThing(hit, in: page)
    if isBased { lastEnd = end }
    return isBased
  }

  /// `Canadian dollar`, `Paris accord`, `West German newspaper`: the name tells a thing apart.
  private func namesThing(_ hit: Hit, in page: Span<UInt8>) -> Bool {
    let end = Int(hit.range.end)
    let isHyphen = end < range.upperBound && page[end] == 0x2D
    let word = Words.directlyAfter(isHyphen ? end + 1 : end, in: page, before: range.upperBound)
    guard let word else { return false }
    let cue = cues.of(word, in: page)
    switch hit.kind {
    case .capital, .region, .place: return cue.contains(.accord)
    default: return cue.contains(.money) || cue.contains(.sourceKind)
    }
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
