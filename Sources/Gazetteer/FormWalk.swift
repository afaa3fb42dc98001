import Scanning

/// A walk along a text from one name of a table to the next.
struct FormWalk {
  /// A name that was found.
  struct Found {
    var range: Range<Int>
    /// Its meaning in the table.
    var meaning: Int
    /// The country of another meaning, or ``FormTable/Meaning/noValue``.
    var rival = FormTable.Meaning.noValue
    var policy: Hit.Policy
  }

  private var offset: Int
  private let end: Int
  /// Whether the text is in capitals, so that what is ambiguous needs support.
  private let inCapitals: Bool
  /// Whether a word stands directly before ``offset``.
  private var isInsideWord = false

  /// Whether a letter with a separate accent was passed.
  private(set) var sawSeparateAccent = false

  /// A walk along `range`.
  init(_ range: Range<Int>, inCapitals: Bool = false) {
    offset = range.lowerBound
    end = range.upperBound
    self.inCapitals = inCapitals
  }

  /// The next name of `forms` in `text`, or `nil` at the end.
  mutating func next(_ text: Span<UInt8>, _ forms: borrowing FormTable) -> Found? {
    while offset < end {
      let byte = text[offset]
      if TextUnit.isASCIIWord(byte) {
        if let found = nameAtWord(text, forms) { return found }
      } else if byte < 0x80, byte != 0x27, byte != 0x60 {
        let isInner = isInsideWord && TextUnit.isInnerStop(at: offset, in: text, before: end)
        isInsideWord = isInner
        offset &+= 1
      } else if let found = nameAtRareUnit(text, forms) {
        return found
      }
    }
    return nil
  }

  /// The name that starts with the ASCII letter here; without one, goes to the word's end.
  @inline(__always)
  private mutating func nameAtWord(_ text: Span<UInt8>, _ forms: borrowing FormTable) -> Found? {
    if !isInsideWord, canStart(text, forms), let found = longest(text, forms) { return found }
    isInsideWord = true
    offset &+= 1
    while offset < end, TextUnit.isASCIIWord(text[offset]) { offset &+= 1 }
    return nil
  }

  /// The name that starts with the letter or apostrophe here; without one, goes past it.
  private mutating func nameAtRareUnit(
    _ text: Span<UInt8>, _ forms: borrowing FormTable
  ) -> Found? {
    let unit = TextUnit.at(offset, in: text, before: end)
    if unit.kind == .dropped {
      offset += unit.width
      return nil
    }
    let canBegin = unit.kind == .word || unit.plain == 0x27
    if canBegin, !isInsideWord, let found = longest(text, forms) { return found }
    if unit.kind == .word, unit.width == 2, text[offset] & 0xFE == 0xCC { sawSeparateAccent = true }
    isInsideWord = unit.kind == .word
    offset += unit.width
    return nil
  }

  /// Whether some name starts with the bytes here, or they need a closer look.
  @inline(__always)
  private func canStart(_ text: Span<UInt8>, _ forms: borrowing FormTable) -> Bool {
    guard offset + 2 < end else { return true }
    let (second, third) = (text[offset + 1], text[offset + 2])
    if Self.mayBeDropped(second) || Self.mayBeDropped(third) { return true }
    return forms.starters[FormTable.starter(text[offset], second, third)]
  }

  /// Whether `byte` may begin a scalar that is dropped or read as an ASCII mark.
  @inline(__always)
  private static func mayBeDropped(_ byte: UInt8) -> Bool {
    byte == 0xC2 || byte == 0xCA || byte == 0xE2 || byte >= 0xE3
  }

  /// The longest name that starts here; the walk goes on behind it.
  private mutating func longest(_ text: Span<UInt8>, _ forms: borrowing FormTable) -> Found? {
    var best: Found?
    var walk = NameWalk(from: offset)
    // A name of the tables is far shorter; dropped units and spaces could go on for ever.
    let limit = min(end, offset + 1024)
    while walk.offset < limit {
      guard walk.step(in: text, before: end) else { continue }
      let entry = forms.index.find(walk.hash)
      if entry < 0 { break }
      let range = offset..<walk.offset
      if let found = choose(forms.entries[entry], range, text, forms) { best = found }
      if !forms.entries[entry].continues { break }
    }
    guard let best else { return nil }
    offset = best.range.upperBound
    let last = text[offset - 1]
    isInsideWord = TextUnit.isASCIIWord(last) || last >= 0x80
    return best
  }
}

extension FormWalk {
  /// The best meaning of an entry, where the text really is its name.
  private func choose(
    _ entry: FormTable.Entry, _ range: Range<Int>, _ text: Span<UInt8>,
    _ forms: borrowing FormTable
  ) -> Found? {
    guard entry.firstMeaning >= 0, forms.spells(entry, text, range) else { return nil }
    let isJoined = isHyphenBeforeWord(text, at: range.upperBound)
    var best = -1
    var rival = FormTable.Meaning.noValue
    var next = Int(entry.firstMeaning)
    while next >= 0 {
      let meaning = forms.meanings[next]
      if isJoined || !meaning.demands.contains(.hyphen) {
        if best < 0 || meaning.rank < forms.meanings[best].rank {
          if best >= 0 { rival = forms.meanings[best].value }
          best = next
        } else if meaning.value != forms.meanings[best].value,
          rival == FormTable.Meaning.noValue
        {
          rival = meaning.value
        }
      }
      next = Int(meaning.next)
    }
    guard best >= 0 else { return nil }
    let policy = policy(of: forms.meanings[best], isJoined: isJoined)
    return Found(range: range, meaning: best, rival: rival, policy: policy)
  }

  private func policy(of meaning: FormTable.Meaning, isJoined: Bool) -> Hit.Policy {
    if inCapitals, meaning.demands.contains(.smallLetters) { return .context }
    guard meaning.demands.contains(.support) else { return .keep }
    return isJoined && meaning.kind == .adjective ? .keep : .context
  }

  private func isHyphenBeforeWord(_ text: Span<UInt8>, at offset: Int) -> Bool {
    guard offset < end, text[offset] == 0x2D || text[offset] >= 0x80 else { return false }
    let unit = TextUnit.at(offset, in: text, before: end)
    return unit.plain == 0x2D && TextUnit.isWord(at: offset + unit.width, in: text, before: end)
  }
}

extension FormTable {
  /// Whether `text[range]`, read as the matcher reads, is the name of `entry`.
  func spells(_ entry: Entry, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var position = Int(entry.start)
    let end = position + Int(entry.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let unit = TextUnit.at(offset, in: text, before: range.upperBound)
      if unit.kind != .dropped {
        if unit.plain != 0 {
          guard position < end, pool[position] == unit.plain else { return false }
          position += 1
        } else {
          for byte in offset..<offset + unit.width {
            guard position < end, pool[position] == text[byte] else { return false }
            position += 1
          }
        }
      }
      offset += unit.width
      if unit.kind == .space {
        offset = TextUnit.skipSpaces(offset, in: text, before: range.upperBound)
      }
    }
    return position == end
  }
}
