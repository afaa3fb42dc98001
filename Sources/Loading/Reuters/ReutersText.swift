import Scanning

/// Composes the text of a story, with entities read.
///
/// The wire broke its lines at about 60 characters and began a paragraph with an indent. A line of
/// the body that begins with a blank, and the first one behind an empty line, begins a paragraph;
/// any other line goes on with the one before it. Control characters, written as bytes or as
/// entities, steered teleprinters and are left out.
struct ReutersText {
  private var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity + 8) }

  /// The text with a line end behind its last line.
  consuming func finished() -> [UInt8] {
    while let last = bytes.last, last == 0x0A || last == 0x20 { bytes.removeLast() }
    if !bytes.isEmpty { bytes.append(0x0A) }
    return bytes
  }

  /// Adds a field as one line: every run of blanks is one space.
  ///
  /// An empty field adds nothing.
  mutating func addLine(_ source: Span<UInt8>, _ range: Range<Int>) {
    beginParagraph()
    var index = range.lowerBound
    while index < range.upperBound {
      addFolded(ReutersEntity.read(source, at: &index, end: range.upperBound))
    }
  }

  /// Adds the body, behind the dateline where there is one.
  mutating func addBody(_ source: Span<UInt8>, _ range: Range<Int>, followsDateline: Bool) {
    var index = range.lowerBound
    var begins = !followsDateline
    if followsDateline { addFolded(0x20) }
    while index < range.upperBound {
      let isEmpty = skipBlankLine(source, &index, range.upperBound)
      if isEmpty {
        begins = true
        continue
      }
      let isIndented = ASCII.isBlank(source[index]) && index > range.lowerBound
      if begins || isIndented { beginParagraph() } else { addFolded(0x20) }
      begins = false
      addRestOfLine(source, &index, range.upperBound)
    }
  }

  /// Adds text that has no fields, line by line as it stands.
  mutating func addLines(_ source: Span<UInt8>, _ range: Range<Int>) {
    beginParagraph()
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = ReutersEntity.read(source, at: &index, end: range.upperBound)
      if byte == 0x0A { trimBlanks() }
      if byte == 0x0A || byte >= 0x20 { bytes.append(byte) }
    }
  }
}

extension ReutersText {
  /// Begins a paragraph below an empty line, unless nothing stands above it.
  private mutating func beginParagraph() {
    trimBlanks()
    guard let last = bytes.last else { return }
    if last != 0x0A { bytes.append(0x0A) }
    if bytes.count < 2 || bytes[bytes.count - 2] != 0x0A { bytes.append(0x0A) }
  }

  private mutating func trimBlanks() {
    while bytes.last == 0x20 { bytes.removeLast() }
  }

  /// Adds a byte; of blanks only the first, and none at the start of a line.
  private mutating func addFolded(_ byte: UInt8) {
    if byte > 0x20 {
      bytes.append(byte)
    } else if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      guard let last = bytes.last, last != 0x20, last != 0x0A else { return }
      bytes.append(0x20)
    }
  }

  /// Moves past the line at `index` if it is blank.
  private func skipBlankLine(_ source: Span<UInt8>, _ index: inout Int, _ end: Int) -> Bool {
    var ahead = index
    while ahead < end, source[ahead] != 0x0A {
      guard ASCII.isBlank(source[ahead]) else { return false }
      ahead += 1
    }
    index = min(end, ahead + 1)
    return true
  }

  /// Adds what is left of the line at `index`; inside it blanks stay, as tables need theirs.
  private mutating func addRestOfLine(_ source: Span<UInt8>, _ index: inout Int, _ end: Int) {
    while index < end, ASCII.isBlank(source[index]) { index += 1 }
    while index < end, source[index] != 0x0A {
      let byte = ReutersEntity.read(source, at: &index, end: end)
      if byte >= 0x20 { bytes.append(byte) } else if byte == 0x09 { bytes.append(0x20) }
    }
    index += 1
  }
}

/// The entities of the markup.
enum ReutersEntity {
  /// Reads the byte at `index`, or the entity that begins there, and moves past it.
  ///
  /// Read are `&lt;`, `&gt;`, `&amp;`, `&quot;` and numbers below 128; what a number above stands
  /// for nobody says, so that its entity stays as it is written, as does any other `&`.
  @inline(__always)
  static func read(_ source: Span<UInt8>, at index: inout Int, end: Int) -> UInt8 {
    let byte = source[index]
    guard byte == 0x26, let entity = entity(source, at: index, end: end) else {
      index += 1
      // DEL is a control byte without a blank's or a line end's meaning.
      return byte == 0x7F ? 0 : byte
    }
    index += entity.length
    return entity.byte
  }

  private static func entity(
    _ source: Span<UInt8>, at start: Int, end: Int
  ) -> (byte: UInt8, length: Int)? {
    var stop = start + 1
    while stop < end, stop - start < 7, source[stop] != 0x3B { stop += 1 }
    guard stop < end, source[stop] == 0x3B else { return nil }
    var name: [UInt8] = []
    for index in (start + 1)..<stop { name.append(source[index]) }
    guard let byte = byte(named: name) else { return nil }
    return (byte == 0x7F ? 0 : byte, stop + 1 - start)
  }

  private static func byte(named name: [UInt8]) -> UInt8? {
    switch String(decoding: name, as: UTF8.self) {
    case "lt": return 0x3C
    case "gt": return 0x3E
    case "amp": return 0x26
    case "quot": return 0x22
    case let text where text.hasPrefix("#"):
      return UInt8(text.dropFirst()).flatMap { $0 < 0x80 ? $0 : nil }
    default: return nil
    }
  }
}
