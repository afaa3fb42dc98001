/// A Unicode scalar read from bytes that may be anything.
package struct DecodedScalar: Hashable, Sendable {
  /// The scalar's number; U+FFFD when the bytes are not UTF-8.
  package var value: UInt32
  /// How many bytes it takes; 1 when they are not UTF-8, so that reading goes on.
  package var length: Int
  /// Whether the bytes are well-formed UTF-8.
  package var isValid: Bool

  /// A scalar as read.
  package init(value: UInt32, length: Int, isValid: Bool = true) {
    self.value = value
    self.length = length
    self.isValid = isValid
  }

  /// What stands for a byte that begins no well-formed sequence.
  package static let invalid = DecodedScalar(value: 0xFFFD, length: 1, isValid: false)

  /// Reads the scalar that begins at `offset` and ends at or before `end`.
  ///
  /// Precondition: `offset < end <= page.count`.
  package static func read(_ page: Span<UInt8>, at offset: Int, end: Int) -> DecodedScalar {
    let first = page[offset]
    if first < 0x80 { return DecodedScalar(value: UInt32(first), length: 1) }
    let length = expectedLength(first)
    guard length > 0, offset + length <= end else { return .invalid }
    guard secondByteRange(after: first).contains(page[offset + 1]) else { return .invalid }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for step in 1..<length {
      let byte = page[offset + step]
      guard byte & 0xC0 == 0x80 else { return .invalid }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return DecodedScalar(value: value, length: length)
  }

  /// Reads the scalar that ends just before `offset` and begins at or after `start`.
  ///
  /// Precondition: `start < offset <= page.count`.
  package static func read(_ page: Span<UInt8>, before offset: Int, start: Int) -> DecodedScalar {
    let lowest = max(start, offset - 4)
    var first = offset - 1
    while first > lowest, page[first] & 0xC0 == 0x80 { first -= 1 }
    let scalar = read(page, at: first, end: offset)
    return scalar.length == offset - first ? scalar : .invalid
  }

  /// The bytes a sequence takes that begins with `first`; 0 when none may.
  @inlinable
  static func expectedLength(_ first: UInt8) -> Int {
    switch first {
    case 0x00...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// What the second byte may be, which bars overlong forms, surrogates and values too large.
  @inlinable
  static func secondByteRange(after first: UInt8) -> ClosedRange<UInt8> {
    switch first {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
