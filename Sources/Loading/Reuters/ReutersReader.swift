import Scanning

/// Reads stories in the markup of Reuters-21578.
///
/// Each story becomes a page of its own. Its text is composed as the wire printed it: the title, the
/// author's line, then the dateline and the body, which goes on behind the dateline's dash; an empty
/// line stands between them. See ``ReutersText`` for the lines of the body. The desk's codes
/// (UNKNOWN) and the editors' notes (MKNOTE) are no part of the text.
enum ReutersReader {
  /// Whether `bytes` begin as such a file does, blanks and a byte order mark aside.
  static func recognises(_ bytes: [UInt8]) -> Bool {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < min(bytes.count, 1_000), ASCII.isBlank(bytes[start]) { start += 1 }
    let head = bytes[start...].prefix(16).map { ASCII.lowercased($0) }
    return beginnings.contains { head.starts(with: $0) }
  }

  private static let beginnings = ["<!doctype lewis", "<reuters "].map { Array($0.utf8) }

  /// Adds the stories in `bytes`, the content of `member` or of a whole file, to `container`.
  ///
  /// - Complexity: O(bytes).
  static func read(_ bytes: [UInt8], member: String?, into container: inout Container) {
    let span = bytes.span
    var stories = ReutersStoryScanner(span)
    while let story = stories.next() {
      var page = ContainedPage(bytes: text(of: story, span), facts: facts(of: story, span))
      page.facts.member = member
      container.pages.append(page)
    }
    if stories.unclosedCount > 0 {
      let noun = stories.unclosedCount == 1 ? "story has" : "stories have"
      container.oddities.append("\(stories.unclosedCount) \(noun) no end")
    }
  }

  private static func text(of story: ReutersStory, _ bytes: Span<UInt8>) -> [UInt8] {
    var text = ReutersText(capacity: story.range.count)
    text.addLine(bytes, story.title)
    text.addLine(bytes, story.author)
    text.addLine(bytes, story.dateline)
    if story.body.isEmpty {
      text.addLines(bytes, story.rest)
    } else {
      text.addBody(bytes, story.body, followsDateline: !story.dateline.isEmpty)
    }
    return text.finished()
  }

  private static func facts(of story: ReutersStory, _ bytes: Span<UInt8>) -> ContainerFacts {
    var facts = ContainerFacts()
    facts.title = string(line(bytes, story.title))
    // The format is that of one agency's newswire, in English.
    facts.publisher = "Reuters"
    facts.language = "en"
    facts.published = ReutersDate.interval(line(bytes, story.date))
    facts.origin = ByteRange(story.range.lowerBound, story.range.upperBound)
    for item in story.items {
      let value = line(bytes, item.range)
      if !value.isEmpty { facts.meta[item.field, default: []].append(string(value)) }
    }
    let attributes = ReutersAttributes(line(bytes, story.attributes))
    facts.meta[.id] = attributes["NEWID"].map { [string($0)] }
    facts.meta[.split] = attributes["LEWISSPLIT"].map { [string($0)] }
    return facts
  }

  /// The content of a field on one line, without a line end.
  private static func line(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    guard !range.isEmpty else { return [] }
    var text = ReutersText(capacity: range.count)
    text.addLine(bytes, range)
    var line = text.finished()
    if line.last == 0x0A { line.removeLast() }
    return line
  }

  private static func string(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

/// The attributes of an opening tag: `NEWID="1" LEWISSPLIT=TRAIN`.
struct ReutersAttributes {
  private let words: [ArraySlice<UInt8>]

  init(_ line: [UInt8]) { words = line.split(separator: 0x20) }

  /// The value of the attribute `text` without its quotation marks; `nil` where it has none.
  subscript(text: String) -> [UInt8]? {
    let name = text.utf8
    for word in words where word.starts(with: name) {
      let rest = word.dropFirst(name.count)
      guard rest.first == 0x3D else { continue }
      let value = rest.dropFirst().filter { $0 != 0x22 && $0 != 0x27 }
      return value.isEmpty ? nil : value
    }
    return nil
  }
}
