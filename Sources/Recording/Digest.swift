import CDigest

/// SHA-256 of bytes.
package enum Digest {
  /// The 64 lower-case hex digits of the SHA-256 of `bytes` (FIPS 180-4).
  package static func sha256(_ bytes: Span<UInt8>) -> String {
    var context = SHA2_CTX()
    unsafe SHA256Init(&context)
    // Safe: libmd reads exactly `count` bytes during the call.
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe SHA256Update(&context, buffer.baseAddress, buffer.count)
    }
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe SHA256Final(&digest, &context)
    return hex(digest)
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
