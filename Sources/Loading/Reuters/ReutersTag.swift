import Scanning

/// A tag of the Reuters-21578 markup.
struct ReutersTag {
  /// The tags that mean something; any other `<…>` is text.
  enum Name: String, CaseIterable {
    case reuters = "REUTERS"
    case date = "DATE"
    case note = "MKNOTE"
    case topics = "TOPICS"
    case places = "PLACES"
    case people = "PEOPLE"
    case orgs = "ORGS"
    case exchanges = "EXCHANGES"
    case companies = "COMPANIES"
    case unknown = "UNKNOWN"
    case text = "TEXT"
    case title = "TITLE"
    case author = "AUTHOR"
    case dateline = "DATELINE"
    case body = "BODY"
    case item = "D"
  }

  let name: Name
  let isClosing: Bool
  /// From `<` to behind `>`.
  let range: Range<Int>
  /// What stands between the name and `>`.
  let attributes: Range<Int>
}

/// Finds the tags of a file, one after another.
///
/// The markup is SGML, not XML: a file has no root, entities stand without a declaration, and a
/// stray `<` is text. No byte is looked at more than a fixed number of times.
struct ReutersTagScanner: ~Escapable {
  private let bytes: Span<UInt8>
  private(set) var offset = 0

  /// Tags with more bytes are text.
  private static let longest = 1_000

  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>) { self.bytes = bytes }

  /// The next tag, or `nil` where none is left.
  mutating func next() -> ReutersTag? {
    while let start = nextAngle() {
      offset = start + 1
      if let tag = tag(at: start) {
        offset = tag.range.upperBound
        return tag
      }
    }
    return nil
  }

  /// The offset of the next `<`.
  private func nextAngle() -> Int? {
    var index = offset
    while index &+ 8 <= bytes.count {
      // Eight bytes without a `<` have none in the word either.
      var found = false
      for step in 0..<8 { found = found || bytes[index &+ step] == 0x3C }
      if found { break }
      index &+= 8
    }
    while index < bytes.count {
      if bytes[index] == 0x3C { return index }
      index &+= 1
    }
    return nil
  }

  private func tag(at start: Int) -> ReutersTag? {
    var index = start + 1
    let isClosing = byte(index) == 0x2F
    if isClosing { index += 1 }
    let nameStart = index
    while ASCII.isLetter(byte(index)), index - nameStart < 10 { index += 1 }
    guard let name = name(nameStart..<index) else { return nil }
    let attributes = index
    while index < bytes.count, index - start < Self.longest {
      if bytes[index] == 0x3E {
        return ReutersTag(
          name: name, isClosing: isClosing, range: start..<(index + 1),
          attributes: attributes..<index)
      }
      // A `<` inside a tag begins the next one.
      if bytes[index] == 0x3C { return nil }
      index += 1
    }
    return nil
  }

  private func name(_ range: Range<Int>) -> ReutersTag.Name? {
    guard !range.isEmpty else { return nil }
    return Self.names.first { known in
      known.text.count == range.count
        && range.allSatisfy { bytes[$0] & 0xDF == known.text[$0 - range.lowerBound] }
    }?.name
  }

  private static let names = ReutersTag.Name.allCases.map {
    (text: Array($0.rawValue.utf8), name: $0)
  }

  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
}
