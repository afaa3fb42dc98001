/// What names an article on every machine: 48 bits of its text's hash.
package struct ArticleID: Hashable, Sendable {
  /// The bits; the upper 16 are zero.
  package let bits: UInt64

  init(bits: UInt64) { self.bits = bits }

  /// Twelve lower-case hex digits.
  package var text: String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 12 - digits.count) + digits
  }

  /// The id that `text` spells in twelve hex digits of either case.
  package init?(_ text: String) {
    guard text.utf8.count == 12, text.utf8.allSatisfy(Self.isHexDigit),
      let bits = UInt64(text, radix: 16)
    else { return nil }
    self.bits = bits
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): true
    default: false
    }
  }
}
