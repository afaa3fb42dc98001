/// Tells how far bytes are UTF-8.
package enum UTF8Check {
  /// What was found.
  package struct Report: Hashable, Sendable {
    /// How many bytes belong to no well-formed sequence.
    package var invalidByteCount = 0
    /// How many well-formed sequences of two to four bytes there are.
    package var multiByteCount = 0
    /// Runs of bytes that are not UTF-8, in order, as many as were asked for.
    package var invalidRuns: [ByteRange] = []

    /// Whether all bytes are UTF-8.
    package var isValid: Bool { invalidByteCount == 0 }
    /// Whether no byte is above 0x7F.
    package var isASCII: Bool { isValid && multiByteCount == 0 }

    package init() {}
  }

  /// Checks `bytes`.
  ///
  /// - Parameters:
  ///   - bytes: any bytes.
  ///   - runLimit: how many runs of invalid bytes are listed; all bytes are counted.
  /// - Returns: the counts and the runs.
  /// - Complexity: O(bytes).
  package static func check(_ bytes: Span<UInt8>, runLimit: Int = 100) -> Report {
    var report = Report()
    var offset = 0
    while offset < bytes.count {
      offset = endOfASCII(bytes, from: offset)
      guard offset < bytes.count else { break }
      let scalar = DecodedScalar.read(bytes, at: offset, end: bytes.count)
      if scalar.isValid {
        report.multiByteCount += 1
      } else {
        report.noteInvalidByte(at: offset, runLimit: runLimit)
      }
      offset += scalar.length
    }
    return report
  }

  /// The first offset from `start` on whose byte is not ASCII, or the end.
  private static func endOfASCII(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset &+ 8 <= bytes.count {
      // Safe: offset + 8 <= bytes.count, and every bit pattern is a UInt64.
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { break }
      offset &+= 8
    }
    while offset < bytes.count, bytes[offset] < 0x80 { offset &+= 1 }
    return offset
  }
}

extension UTF8Check.Report {
  fileprivate mutating func noteInvalidByte(at offset: Int, runLimit: Int) {
    invalidByteCount += 1
    if let last = invalidRuns.last, Int(last.end) == offset {
      invalidRuns[invalidRuns.count - 1].end += 1
    } else if invalidRuns.count < runLimit {
      invalidRuns.append(ByteRange(offset, offset + 1))
    }
  }
}
