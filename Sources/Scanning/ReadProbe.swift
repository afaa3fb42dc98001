/// How fast this machine can read at all: the limit that parsing is measured against.
public enum ReadProbe {
  /// The sum of all words of eight bytes and of the bytes left over, wrapping; reads each byte once
  /// and does next to nothing with it.
  ///
  /// - Complexity: O(bytes), at the speed of memory.
  public static func sum(_ bytes: Span<UInt8>) -> UInt64 {
    let wholeBlocks = bytes.count / 64 * 64
    var sums = SIMD8<UInt64>()
    var offset = 0
    while offset < wholeBlocks {
      // Safe: offset + 64 <= bytes.count, and every bit pattern is a word.
      sums &+= unsafe bytes.bytes.unsafeLoadUnaligned(
        fromByteOffset: offset, as: SIMD8<UInt64>.self)
      offset &+= 64
    }
    var sum = sums.wrappedSum()
    for rest in wholeBlocks..<bytes.count { sum &+= UInt64(bytes[rest]) }
    return sum
  }
}
