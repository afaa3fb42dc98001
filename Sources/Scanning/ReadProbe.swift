/// How fast this machine can read at all: the limit that parsing is measured against.
public enum ReadProbe {
  /// The sum of all bytes, wrapping; reads each byte once and does next to nothing with it.
  ///
  /// - Complexity: O(bytes), at the speed of memory.
  public static func sum(_ bytes: Span<UInt8>) -> UInt64 {
    var sums = SIMD16<UInt32>()
    var index = 0
    while index + 16 <= bytes.count {
      var block = SIMD16<UInt8>()
      for lane in 0..<16 { block[lane] = bytes[index + lane] }
      sums &+= SIMD16<UInt32>(truncatingIfNeeded: block)
      index += 16
    }
    var sum = UInt64(sums.wrappedSum())
    while index < bytes.count {
      sum &+= UInt64(bytes[index])
      index += 1
    }
    return sum
  }
}
