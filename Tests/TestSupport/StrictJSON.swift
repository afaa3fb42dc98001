/// A value read by a reader that takes RFC 8259 at its word, so that tests can tell JSON from what
/// only looks like it.
package indirect enum StrictJSON: Equatable, Sendable {
  case null
  case flag(Bool)
  /// The digits as they stand, since `1.50` and `1.5` differ for a reader of reports.
  case number(String)
  case text(String)
  case array([StrictJSON])
  case object([Member])

  /// A key with its value; objects keep their order.
  package struct Member: Equatable, Sendable {
    package let key: String
    package let value: StrictJSON

    package init(_ key: String, _ value: StrictJSON) {
      self.key = key
      self.value = value
    }
  }

  /// Where the text stopped being JSON, in Unicode scalars.
  package struct Failure: Error, Equatable {
    package let offset: Int
  }

  /// Reads the one value that `text` holds.
  package static func read(_ text: String) throws(Failure) -> StrictJSON {
    var reader = Reader(scalars: Array(text.unicodeScalars))
    let value = try reader.value()
    reader.skipSpace()
    if reader.offset < reader.scalars.count { throw Failure(offset: reader.offset) }
    return value
  }
}

private struct Reader {
  let scalars: [Unicode.Scalar]
  var offset = 0

  private var next: Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

  mutating func skipSpace() {
    while let scalar = next, " \n\r\t".unicodeScalars.contains(scalar) { offset += 1 }
  }

  mutating func value() throws(StrictJSON.Failure) -> StrictJSON {
    skipSpace()
    switch next {
    case "{": return .object(try members())
    case "[": return .array(try elements())
    case "\"": return .text(try text())
    case "t": return try word("true", .flag(true))
    case "f": return try word("false", .flag(false))
    case "n": return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    offset += 1
    return true
  }

  private mutating func expect(_ scalar: Unicode.Scalar) throws(StrictJSON.Failure) {
    if !take(scalar) { throw StrictJSON.Failure(offset: offset) }
  }

  private mutating func word(
    _ word: String, _ value: StrictJSON
  ) throws(StrictJSON.Failure) -> StrictJSON {
    for scalar in word.unicodeScalars { try expect(scalar) }
    return value
  }

  private mutating func elements() throws(StrictJSON.Failure) -> [StrictJSON] {
    var elements: [StrictJSON] = []
    try expect("[")
    skipSpace()
    if take("]") { return [] }
    repeat {
      elements.append(try value())
      skipSpace()
    } while take(",")
    try expect("]")
    return elements
  }

  private mutating func members() throws(StrictJSON.Failure) -> [StrictJSON.Member] {
    var members: [StrictJSON.Member] = []
    try expect("{")
    skipSpace()
    if take("}") { return [] }
    repeat {
      skipSpace()
      let key = try text()
      skipSpace()
      try expect(":")
      members.append(StrictJSON.Member(key, try value()))
      skipSpace()
    } while take(",")
    try expect("}")
    return members
  }

  private mutating func digits() throws(StrictJSON.Failure) -> String {
    var digits = ""
    while let scalar = next, "0"..."9" ~= scalar {
      digits.unicodeScalars.append(scalar)
      offset += 1
    }
    if digits.isEmpty { throw StrictJSON.Failure(offset: offset) }
    return digits
  }

  private mutating func number() throws(StrictJSON.Failure) -> String {
    let sign = take("-") ? "-" : ""
    let start = offset
    let whole = try digits()
    if whole.count > 1, whole.first == "0" { throw StrictJSON.Failure(offset: start) }
    var number = sign + whole
    if take(".") { number += "." + (try digits()) }
    if take("e") || take("E") {
      number += "e" + (take("-") ? "-" : "")
      _ = take("+")
      number += try digits()
    }
    return number
  }

  private mutating func text() throws(StrictJSON.Failure) -> String {
    var text = ""
    try expect("\"")
    while let scalar = next, scalar != "\"" {
      if scalar.value < 0x20 { throw StrictJSON.Failure(offset: offset) }
      offset += 1
      text.unicodeScalars.append(scalar == "\\" ? try escaped() : scalar)
    }
    try expect("\"")
    return text
  }

  private mutating func escaped() throws(StrictJSON.Failure) -> Unicode.Scalar {
    guard let scalar = next else { throw StrictJSON.Failure(offset: offset) }
    offset += 1
    switch scalar {
    case "\"", "\\", "/": return scalar
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u":
      let digits = String(String.UnicodeScalarView(scalars[offset...].prefix(4)))
      offset += 4
      guard digits.count == 4, let code = UInt32(digits, radix: 16), let read = Unicode.Scalar(code)
      else { throw StrictJSON.Failure(offset: offset) }
      return read
    default: throw StrictJSON.Failure(offset: offset)
    }
  }
}
