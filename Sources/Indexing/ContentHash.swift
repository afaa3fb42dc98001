/// A 64-bit hash of text that is the same on every machine, for the ids of articles.
///
/// FNV-1a over the bytes with every run of white space (ASCII, and U+00A0) taken as one space and
/// none at the ends, then the 64-bit finaliser of MurmurHash3, so that the first bits are as
/// good as the last. It names texts; it does not protect them against somebody who forges one.
struct ContentHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325
  private var hasText = false
  private var owesSpace = false

  /// Adds `range` of `bytes`; what was added before is set apart as by white space.
  mutating func add(_ bytes: Span<UInt8>, in range: Range<Int>) {
    owesSpace = hasText
    var index = range.lowerBound
    while index < range.upperBound {
      let width = Self.widthOfSpace(bytes, at: index, before: range.upperBound)
      if width > 0 {
        owesSpace = hasText
        index += width
      } else {
        addText(bytes[index])
        index += 1
        // Behind a byte of text most bytes are text too.
        while index < range.upperBound, Self.isText(bytes[index]) {
          mix(bytes[index])
          index += 1
        }
      }
    }
  }

  /// Whether `byte` is neither a space nor the first byte of one.
  @inline(__always)
  private static func isText(_ byte: UInt8) -> Bool { byte > 0x20 && byte != 0xC2 }

  /// The first 48 bits of the hash.
  var first48Bits: UInt64 {
    var bits = state
    bits = (bits ^ (bits >> 33)) &* 0xff51_afd7_ed55_8ccd
    bits = (bits ^ (bits >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return (bits ^ (bits >> 33)) >> 16
  }

  private mutating func addText(_ byte: UInt8) {
    if owesSpace {
      mix(0x20)
      owesSpace = false
    }
    mix(byte)
    hasText = true
  }

  private mutating func mix(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// How many bytes of white space stand at `index`: 0, 1, or 2 for U+00A0.
  private static func widthOfSpace(_ bytes: Span<UInt8>, at index: Int, before end: Int) -> Int {
    let byte = bytes[index]
    if byte == 0x20 || (0x09...0x0d).contains(byte) { return 1 }
    return byte == 0xc2 && index + 1 < end && bytes[index + 1] == 0xa0 ? 2 : 0
  }
}
