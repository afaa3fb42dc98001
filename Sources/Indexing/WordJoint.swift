import Scanning

/// What holds the parts of one word together: a single hyphen or apostrophe, typographic or not.
enum WordJoint {
  /// Whether the bytes of `page` from `start` to `end` are one joint and nothing else.
  static func stands(in page: Span<UInt8>, from start: UInt32, to end: UInt32) -> Bool {
    let start = Int(start)
    let end = Int(end)
    guard start < end, end - start <= 3 else { return false }
    // Between most words stands one byte, and that a space.
    if end - start == 1 { return page[start] == 0x27 || page[start] == 0x2D }
    let scalar = DecodedScalar.read(page, at: start, end: end)
    return scalar.length == end - start && isJoint(scalar.value)
  }

  private static func isJoint(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x27, 0x2d, 0x02b9, 0x02bc, 0x2010, 0x2011, 0x2018, 0x2019: true
    default: false
    }
  }
}
