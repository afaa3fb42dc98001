import Characters

/// The letters of a word as its bytes come in, in lower case, the last eight of them.
///
/// Letters beyond ASCII keep their UTF-8 bytes; a letter with a separate accent is put together.
/// Soft hyphens and marks without width leave no trace; apostrophes end a word.
struct PackedWord {
  /// The bytes, the last in the lowest eight bits.
  private(set) var key: UInt64 = 0
  /// How many bytes there are, more than fit into ``key`` perhaps.
  private(set) var length = 0
  private(set) var hasDigit = false
  private(set) var hasAccent = false
  /// The bytes of a scalar that is not complete, its first in the highest.
  private var open: UInt32 = 0

  /// The bytes of a word of one to eight, the first in the lowest.
  var prefix: UInt64 { key.byteSwapped >> UInt64(64 - 8 * length) }

  /// Takes the next byte of the text; `false` where it ends the word.
  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    if byte < 0x80 { return takeASCII(byte) }
    return takeRare(byte)
  }

  @inline(__always)
  private mutating func takeASCII(_ byte: UInt8) -> Bool {
    open = 0
    if (byte | 0x20) &- 0x61 < 26 {
      append(byte | 0x20)
      return true
    }
    guard byte &- 0x30 < 10 else { return false }
    append(byte)
    hasDigit = true
    return true
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    key = key << 8 | UInt64(byte)
    length &+= 1
  }

  private mutating func takeRare(_ byte: UInt8) -> Bool {
    guard byte < 0xC0 else {
      open = UInt32(byte)
      return true
    }
    let lead = open
    open = 0
    switch lead {
    case 0xC2:
      return byte == 0xAD
    case 0xC3:
      appendLetter(0xC3, byte &- 0x80 < 0x1F && byte != 0x97 ? byte | 0x20 : byte)
    case 0xCC, 0xCD:
      compose(0x0300 | UInt32(lead & 1) << 6 | UInt32(byte & 0x3F))
    case 0xC4...0xDF:
      appendLetter(UInt8(truncatingIfNeeded: lead), byte)
    case 0xE2, 0xEF:
      open = lead << 8 | UInt32(byte)
    case 0xE280:
      return 0x8B...0x8F ~= byte
    case 0xE281:
      return 0xA0...0xA4 ~= byte
    case 0xEFBB:
      return byte == 0xBF
    case 0xE282...0xE2FF:
      return false
    default:
      append(byte)
    }
    return true
  }

  private mutating func appendLetter(_ first: UInt8, _ second: UInt8) {
    append(first)
    append(second)
    hasAccent = true
  }

  /// Puts a combining mark on the last letter, or leaves it out where the two make no letter.
  private mutating func compose(_ mark: UInt32) {
    guard let letter = Composition.composed(UInt32(key & 0xFF), mark), letter < 0x800 else {
      return
    }
    key >>= 8
    length -= 1
    appendLetter(0xC0 | UInt8(letter >> 6), 0x80 | UInt8(letter & 0x3F))
  }
}
