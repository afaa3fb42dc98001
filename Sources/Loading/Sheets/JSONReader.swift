import Scanning

/// Reads the little of JSON that a sheet needs; faults say where.
struct JSONReader {
  private let bytes: [UInt8]
  private(set) var offset: Int

  /// How deep values may lie in each other.
  private static let depthLimit = 100

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = Sheet.start(of: bytes)
  }

  var isAtEnd: Bool { offset >= bytes.count }

  mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d {
      offset += 1
    }
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// The fields of the object here, but for those that are objects themselves.
  mutating func object(depth: Int = 0) throws(SheetFault) -> [(String, Sheet.Cell)] {
    var fields: [(String, Sheet.Cell)] = []
    try take("{")
    skipSpace()
    if next == UInt8(ascii: "}") {
      offset += 1
      return fields
    }
    while true {
      skipSpace()
      let name = try text()
      skipSpace()
      try take(":")
      skipSpace()
      if let cell = try value(depth: depth + 1) { fields.append((name, cell)) }
      skipSpace()
      if next == UInt8(ascii: "}") { break }
      try take(",")
    }
    offset += 1
    return fields
  }

  /// The value here as a cell; `nil` for an object.
  private mutating func value(depth: Int) throws(SheetFault) -> Sheet.Cell? {
    guard depth < Self.depthLimit else { throw .notJSON(at: offset) }
    let start = offset
    switch next {
    case UInt8(ascii: "{"):
      _ = try object(depth: depth)
      return nil
    case UInt8(ascii: "["):
      let texts = try list(depth: depth)
      return Sheet.Cell(texts: texts, range: ByteRange(start, offset), isList: true)
    case UInt8(ascii: "\""):
      let text = try text()
      return Sheet.Cell(texts: [text], range: ByteRange(start, offset))
    default:
      let text = try literal()
      return Sheet.Cell(texts: text == "null" ? [] : [text], range: ByteRange(start, offset))
    }
  }

  private mutating func list(depth: Int) throws(SheetFault) -> [String] {
    var texts: [String] = []
    try take("[")
    skipSpace()
    if next == UInt8(ascii: "]") {
      offset += 1
      return texts
    }
    while true {
      skipSpace()
      if let cell = try value(depth: depth + 1) { texts += cell.texts }
      skipSpace()
      if next == UInt8(ascii: "]") { break }
      try take(",")
    }
    offset += 1
    return texts
  }

  private mutating func take(_ sign: Unicode.Scalar) throws(SheetFault) {
    guard next == UInt8(ascii: sign) else { throw .notJSON(at: offset) }
    offset += 1
  }

  /// A number, `true`, `false` or `null`, as it stands.
  private mutating func literal() throws(SheetFault) -> String {
    let start = offset
    while let byte = next, Self.isLiteral(byte) { offset += 1 }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard ["null", "true", "false"].contains(text) || Double(text) != nil else {
      throw .notJSON(at: start)
    }
    return text
  }

  private static func isLiteral(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."), UInt8(ascii: "+"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension JSONReader {
  /// The string here.
  private mutating func text() throws(SheetFault) -> String {
    try take("\"")
    let opening = offset - 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw .notJSON(at: offset)
      default:
        text.append(byte)
        offset += 1
      }
    }
    throw .unclosedQuote(at: opening)
  }

  private mutating func escape(into text: inout [UInt8]) throws(SheetFault) {
    let start = offset
    offset += 1
    guard let sign = next else { throw .notJSON(at: start) }
    offset += 1
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(sign)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0c)
    case UInt8(ascii: "n"): text.append(0x0a)
    case UInt8(ascii: "r"): text.append(0x0d)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): try unicodeEscape(from: start, into: &text)
    default: throw .notJSON(at: start)
    }
  }

  /// The four digits behind `\u`, with the second half of a pair; a lone half becomes U+FFFD.
  private mutating func unicodeEscape(
    from start: Int, into text: inout [UInt8]
  ) throws(SheetFault) {
    var value = try fourDigits(from: start)
    if (0xd800..<0xdc00).contains(value), bytes[offset...].starts(with: Array("\\u".utf8)) {
      let behind = offset
      offset += 2
      let low = try fourDigits(from: behind)
      if (0xdc00..<0xe000).contains(low) {
        value = 0x10000 + (value - 0xd800) << 10 + (low - 0xdc00)
      } else {
        offset = behind
      }
    }
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    text.append(contentsOf: String(Character(scalar)).utf8)
  }

  private mutating func fourDigits(from start: Int) throws(SheetFault) -> UInt32 {
    let digits = bytes[offset...].prefix(4)
    let isHex = digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    guard digits.count == 4, isHex,
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw .notJSON(at: start) }
    offset += 4
    return value
  }
}
