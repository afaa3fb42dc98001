/// The first letter of a name.
enum InitialLetter {
  /// A capital and how many bytes of the name it stands instead of.
  struct Capital {
    var bytes: [UInt8]
    var replaced: Int
  }

  /// The capital of the small letter that `bytes[range]` begins with.
  ///
  /// Knows ASCII and the accented letters of Latin-1; `nil` for anything else.
  static func capital(of bytes: Span<UInt8>, _ range: Range<Int>) -> Capital? {
    let first = bytes[range.lowerBound]
    if first &- 0x61 < 26 { return Capital(bytes: [first & 0xDF], replaced: 1) }
    guard first == 0xC3, range.count > 1 else { return nil }
    let second = bytes[range.lowerBound + 1]
    guard 0xA0...0xBE ~= second, second != 0xB7 else { return nil }
    return Capital(bytes: [first, second & 0xDF], replaced: 2)
  }
}
