import Articles
import Gazetteer
import Scanning

/// Finds the outlet that a page names as its own: never one that it only mentions.
///
/// Three places tell: behind a bar or dash at the headline's end, a line of the site's own words above
/// the first headline that is an outlet's name and nothing else, and a copyright line. Names that are
/// words, too, tell nothing.
struct PublisherReader {
  private let finder: NameFinder
  private var hits: [SourceHit] = []
  /// What was found: the first is the publisher, others that differ competed.
  private(set) var evidence: [Evidence] = []

  init(_ finder: NameFinder) { self.finder = finder }

  /// Reads the page of `table`.
  ///
  /// - Complexity: O(segments + bytes of the lines that may tell).
  mutating func read(_ table: ArticleTable, _ page: Span<UInt8>) {
    if let headline = table.articles.first?.headline, !headline.isEmpty {
      readTitle(headline, page)
    }
    for segment in table.segments where segment.kind == .chrome {
      readCopyright(segment.range, page)
      let isHead = segment.range.start < table.articles.first?.headline.start ?? 0
      if isHead { add(Self.trimmed(segment.range, page), .publisherLine, page) }
    }
  }

  /// Reads the end of a headline such as `Dijk houdt stand | NU.nl`.
  private mutating func readTitle(_ headline: ByteRange, _ page: Span<UInt8>) {
    var start = Int(headline.end)
    let least = max(Int(headline.start), start - Self.longestName)
    while start > least {
      let last = page[start - 1]
      if last < 0x80, last != 0x7C, last != 0x2D {
        start -= 1
        continue
      }
      let before = DecodedScalar.read(page, before: start, start: least)
      let isMark = [0x7C, 0x2D, 0x2013, 0x2014].contains(before.value)
      let isFree = start < page.count && page[start] == 0x20
      if isMark, isFree, start - before.length > least, page[start - before.length - 1] == 0x20 {
        return add(Self.trimmed(ByteRange(start, Int(headline.end)), page), .publisherTitle, page)
      }
      start -= before.length
    }
  }

  /// Reads a copyright line, such as `© 2026 NU.nl`.
  private mutating func readCopyright(_ line: ByteRange, _ page: Span<UInt8>) {
    let line = Self.trimmed(line, page)
    var start = Int(line.start)
    guard Self.skipCopyright(&start, line, page) else { return }
    while start < Int(line.end),
      page[start] == 0x20 || page[start] == 0x2D || Self.isDigit(page[start])
    {
      start += 1
    }
    var end = start
    let most = min(Int(line.end), start + Self.longestName)
    while end < most, page[end] != 0x2C, page[end] != 0x7C, !Self.endsName(end, most, page) {
      end += 1
    }
    while end > start, page[end - 1] == 0x20 || Self.isDigit(page[end - 1]) { end -= 1 }
    add(ByteRange(start, end), .publisherCopyright, page)
  }

  /// Notes the outlet whose name is `name`, all of it.
  private mutating func add(_ name: ByteRange, _ rule: Rule, _ page: Span<UInt8>) {
    guard !name.isEmpty, name.count <= Self.longestName else { return }
    hits.removeAll(keepingCapacity: true)
    finder.sourceHits(in: page, range: name, into: &hits)
    guard let hit = hits.first, hit.range == name, hit.traits.isEmpty,
      case .outlet(let outlet) = hit.source
    else { return }
    let value = TagValue.source(.outlet(outlet))
    let isFirst = evidence.isEmpty || evidence[0].value == value
    evidence.append(
      Evidence(
        field: .sourcePublisher, value: value, span: name, rule: rule, row: hit.row,
        weight: isFirst ? 1 : 0))
  }
}

extension PublisherReader {
  /// The longest name of an outlet, in bytes.
  private static let longestName = 60

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Whether a full stop with a blank or nothing behind it stands at `offset`: not that of `NU.nl`.
  private static func endsName(_ offset: Int, _ end: Int, _ page: Span<UInt8>) -> Bool {
    page[offset] == 0x2E && (offset + 1 == end || page[offset + 1] == 0x20)
  }

  /// Moves past `©`, `(c)` and `copyright`; tells whether any stands there.
  private static func skipCopyright(
    _ offset: inout Int, _ line: ByteRange, _ page: Span<UInt8>
  ) -> Bool {
    let start = offset
    // Few lines begin like one of the signs.
    guard offset < Int(line.end) else { return false }
    let first = page[offset] | 0x20
    guard first == 0xE2 || first == 0x28 || first == 0x63 else { return false }
    while offset < Int(line.end) {
      let sign = signs.first { sign in
        offset + sign.count <= Int(line.end)
          && sign.indices.allSatisfy { sign[$0] == ASCII.lowercased(page[offset + $0]) }
      }
      guard let sign else { break }
      offset += sign.count
      while offset < Int(line.end), page[offset] == 0x20 { offset += 1 }
    }
    return offset > start
  }

  private static let signs = ["©", "(c) ", "copyright "].map { Array($0.utf8) }

  private static func trimmed(_ range: ByteRange, _ page: Span<UInt8>) -> ByteRange {
    var (start, end) = (Int(range.start), Int(range.end))
    while start < end, page[start] <= 0x20 { start += 1 }
    while end > start, page[end - 1] <= 0x20 { end -= 1 }
    return ByteRange(start, end)
  }
}

extension Tagger {
  /// What the page of `table` names as its publisher, first what counts; empty where it does not say.
  func publisher(
    of table: ArticleTable, in tags: TagTable, _ page: Span<UInt8>
  ) -> [Evidence] {
    // The names of outlets are the same in every language.
    var reader = PublisherReader(lexicons[tags.pageLanguage ?? .dutch].finder)
    reader.read(table, page)
    return reader.evidence
  }
}
