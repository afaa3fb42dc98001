/// Puts characters together from bytes that come one at a time.
///
/// A byte that cannot belong to a character gives U+FFFD, so nothing typed vanishes unseen.
struct UTF8Assembler {
  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// The bytes of a character that is not complete yet.
  private var pending: [UInt8] = []

  /// Takes the next byte; returns the characters it completes: none, one, or two when it breaks off
  /// a character and is one itself.
  mutating func add(_ byte: UInt8) -> [Unicode.Scalar] {
    if pending.isEmpty { return begin(byte) }
    guard continues(byte) else {
      pending.removeAll()
      return [Self.replacement] + begin(byte)
    }
    pending.append(byte)
    guard pending.count == Self.length(from: pending[0]) else { return [] }
    defer { pending.removeAll() }
    return Array(String(decoding: pending, as: UTF8.self).unicodeScalars)
  }

  private mutating func begin(_ byte: UInt8) -> [Unicode.Scalar] {
    switch Self.length(from: byte) {
    case 1: return [Unicode.Scalar(byte)]
    case 0: return [Self.replacement]
    default:
      pending = [byte]
      return []
    }
  }

  /// Whether `byte` can follow what is pending (Unicode, table 3-7: no surrogates, nothing
  /// longer than need be, nothing beyond U+10FFFF).
  private func continues(_ byte: UInt8) -> Bool {
    guard pending.count == 1 else { return (0x80...0xBF).contains(byte) }
    return switch pending[0] {
    case 0xE0: (0xA0...0xBF).contains(byte)
    case 0xED: (0x80...0x9F).contains(byte)
    case 0xF0: (0x90...0xBF).contains(byte)
    case 0xF4: (0x80...0x8F).contains(byte)
    default: (0x80...0xBF).contains(byte)
    }
  }

  /// How many bytes a character has that starts with `byte`; 0 if none does.
  private static func length(from byte: UInt8) -> Int {
    switch byte {
    case 0x00...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }
}
