import Scanning

/// Fixed phrases and what each means, matched longest first at a place of a page.
///
/// A space in a phrase stands for a space or a no-break space of the page, a straight apostrophe
/// for a straight or a typographic one. Letters with accents match composed and decomposed, and soft
/// hyphens and marks without width inside a phrase are passed over.
struct PhraseTable<Meaning: Sendable>: Sendable {
  /// How far upper and lower case must agree.
  enum CaseRule: Sendable {
    /// As listed, but the first letter in either case: `Gisteren`, not `GISTEREN`.
    case capitalAllowed
    /// In any case; phrases are listed in lower case.
    case ignored
  }

  private struct Entry: Sendable {
    var start: Int
    var end: Int
    var meaning: Meaning
  }

  let caseRule: CaseRule
  private let bytes: [UInt8]
  /// Grouped by first byte in lower case, longest first within a group.
  private let entries: [Entry]
  /// Where the group of each first byte starts; 257 bounds.
  private let bounds: [Int]

  init(_ caseRule: CaseRule, _ rows: [(String, Meaning)]) {
    let sorted = PhraseSpellings.both(rows).enumerated().sorted { a, b in
      let (first, second) = (Array(a.element.0.utf8), Array(b.element.0.utf8))
      let (firstGroup, secondGroup) = (ASCII.lowercased(first[0]), ASCII.lowercased(second[0]))
      if firstGroup != secondGroup { return firstGroup < secondGroup }
      if first.count != second.count { return first.count > second.count }
      return a.offset < b.offset
    }
    var bytes: [UInt8] = []
    var entries: [Entry] = []
    var counts = [Int](repeating: 0, count: 257)
    for (_, row) in sorted {
      let start = bytes.count
      bytes.append(contentsOf: row.0.utf8)
      entries.append(Entry(start: start, end: bytes.count, meaning: row.1))
      counts[Int(ASCII.lowercased(bytes[start])) + 1] += 1
    }
    for index in 1..<counts.count { counts[index] += counts[index - 1] }
    self.caseRule = caseRule
    self.bytes = bytes
    self.entries = entries
    self.bounds = counts
  }

  /// The phrases and what they mean.
  var rows: [(phrase: String, meaning: Meaning)] {
    entries.map { (String(decoding: bytes[$0.start..<$0.end], as: UTF8.self), $0.meaning) }
  }

  /// The longest phrase at `offset`: its meaning and where it ends; it may end inside a word.
  func match(_ page: Span<UInt8>, at offset: Int, end: Int) -> (meaning: Meaning, end: Int)? {
    guard offset < end else { return nil }
    let first = Int(firstByte(page, at: offset, end: end))
    for index in bounds[first]..<bounds[first + 1] {
      if let matchEnd = matchEnd(of: entries[index], page, at: offset, end: end) {
        return (entries[index].meaning, matchEnd)
      }
    }
    return nil
  }

  /// The byte phrases are grouped by that may begin here.
  private func firstByte(_ page: Span<UInt8>, at offset: Int, end: Int) -> UInt8 {
    let byte = page[offset]
    guard byte == 0xC2 || byte == 0xE2 else { return ASCII.lowercased(byte) }
    if PhraseBytes.blankWidth(page, at: offset, end: end) > 0 { return 0x20 }
    return PhraseBytes.apostropheWidth(page, at: offset, end: end) > 0 ? 0x27 : byte
  }

  private func matchEnd(
    of entry: Entry, _ page: Span<UInt8>, at offset: Int, end: Int
  ) -> Int? {
    var position = offset
    for index in entry.start..<entry.end {
      let wanted = bytes[index]
      if index > entry.start, wanted & 0xC0 != 0x80 {
        position = PhraseBytes.skipInvisible(page, at: position, end: end)
      }
      guard position < end else { return nil }
      if wanted == 0x20 {
        let width = PhraseBytes.blankWidth(page, at: position, end: end)
        guard width > 0 else { return nil }
        position += width
      } else if wanted == 0x27 {
        let width = PhraseBytes.apostropheWidth(page, at: position, end: end)
        guard width > 0 else { return nil }
        position += width
      } else {
        let mayFold =
          caseRule == .ignored || index == entry.start || isSecondByteOfFirst(index, entry)
        guard
          page[position] == wanted
            || mayFold && folded(page, at: position) == ASCII.lowercased(wanted)
        else {
          return nil
        }
        position += 1
      }
    }
    return position
  }

  /// Whether `index` is the second byte of a phrase that begins with `à` or another of its kind.
  private func isSecondByteOfFirst(_ index: Int, _ entry: Entry) -> Bool {
    index == entry.start + 1 && bytes[entry.start] == 0xC3
  }

  /// The byte at `position` in lower case; the second byte of `À` to `Þ` included.
  private func folded(_ page: Span<UInt8>, at position: Int) -> UInt8 {
    let byte = page[position]
    if byte < 0x80 { return ASCII.lowercased(byte) }
    let isCapital = position > 0 && page[position - 1] == 0xC3 && byte <= 0x9E && byte != 0x97
    return isCapital ? byte + 0x20 : byte
  }
}

/// The bytes that a page may print in more than one way.
enum PhraseBytes {
  /// Where the first byte at or behind `offset` stands that can be seen.
  static func skipInvisible(_ page: Span<UInt8>, at offset: Int, end: Int) -> Int {
    var offset = offset
    while offset < end, page[offset] >= 0xC2 {
      let scalar = DecodedScalar.read(page, at: offset, end: end)
      guard ScalarClass.isInvisible(scalar.value) else { break }
      offset += scalar.length
    }
    return offset
  }

  /// The width of the space at `offset`, of a no-break or narrow one too; 0 when there is none.
  static func blankWidth(_ page: Span<UInt8>, at offset: Int, end: Int) -> Int {
    guard offset < end else { return 0 }
    let byte = page[offset]
    if byte == 0x20 || byte == 0x09 { return 1 }
    guard byte >= 0xC2 else { return 0 }
    let scalar = DecodedScalar.read(page, at: offset, end: end)
    return ScalarClass.isWideBlank(scalar.value) && !ScalarClass.isInvisible(scalar.value)
      ? scalar.length : 0
  }

  /// The width of the apostrophe at `offset`, straight or typographic; 0 when there is none.
  static func apostropheWidth(_ page: Span<UInt8>, at offset: Int, end: Int) -> Int {
    guard offset < end else { return 0 }
    if page[offset] == 0x27 { return 1 }
    guard page[offset] == 0xE2 else { return 0 }
    let scalar = DecodedScalar.read(page, at: offset, end: end)
    return scalar.value == 0x2018 || scalar.value == 0x2019 ? scalar.length : 0
  }
}
