import Scanning

/// A quick no for lines that begin with none of many phrases, by a bit for each four bytes that one
/// begins with.
struct StartFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1_024)

  /// A filter for `phrases` in lower case; some count also where a letter or digit follows them.
  init(_ phrases: [(bytes: [UInt8], mayBeGlued: Bool)]) {
    for (bytes, mayBeGlued) in phrases {
      insert(Self.key(bytes))
      precondition(
        !mayBeGlued || bytes.count > 2 || !ASCII.isWord(bytes[1]),
        "What may be glued has three letters or a space.")
      // Behind three letters alone the fourth byte may be any that the phrase can be glued to.
      if mayBeGlued, bytes.count == 3, ASCII.isWord(bytes[2]) {
        for byte in UInt8(0x30)...0x7A where ASCII.isWord(byte) { insert(Self.key(bytes + [byte])) }
      }
    }
  }

  /// Whether one of the phrases may begin the line from `start` to `end`.
  ///
  /// Lines that begin with a word of one letter, with anything but ASCII or with a control byte may.
  @inline(__always)
  func mayBegin(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end &- start >= 4 else { return true }
    let (first, second) = (page[start], page[start &+ 1])
    let (third, fourth) = (page[start &+ 2], page[start &+ 3])
    guard first | second | third | fourth < 0x80, min(third, fourth) >= 0x20,
      ASCII.isWord(second)
    else { return true }
    let key = Self.key(first, second, third, fourth)
    return bits[Int(Self.word(of: key))] & Self.bit(of: key) != 0
  }

  private mutating func insert(_ key: UInt32) {
    bits[Int(Self.word(of: key))] |= Self.bit(of: key)
  }

  /// The key of a phrase that may be shorter; a space stands for its end.
  private static func key(_ bytes: [UInt8]) -> UInt32 {
    let padded = bytes + [0x20, 0x20, 0x20]
    return key(padded[0], padded[1], padded[2], padded[3])
  }

  /// Up to four letters or digits, of which those behind the end of the word do not count.
  @inline(__always)
  private static func key(
    _ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8
  ) -> UInt32 {
    let start = UInt32(first | 0x20) | UInt32(second | 0x20) &<< 8
    guard ASCII.isWord(third) else { return start }
    let more = start | UInt32(third | 0x20) &<< 16
    return ASCII.isWord(fourth) ? more | UInt32(fourth | 0x20) &<< 24 : more
  }

  @inline(__always)
  private static func word(of key: UInt32) -> UInt32 { (key &* 0x9E37_79B1) &>> 22 }

  @inline(__always)
  private static func bit(of key: UInt32) -> UInt64 {
    1 &<< UInt64((key &* 0x9E37_79B1) &>> 16 & 63)
  }
}
