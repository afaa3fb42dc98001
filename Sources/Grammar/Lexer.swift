import Diagnostics

/// Reads blanks, words, quotes and query terms off the bytes of a source; knows no verb.
///
/// Every method moves forward only, so a source is read in linear time.
struct Lexer {
  /// The source as UTF-8; valid, since it comes from a `String`.
  let bytes: [UInt8]
  /// The offset of the next byte to read.
  var position = 0
  /// The offset just past the last token that was read.
  var tokenEnd = 0
  /// Where the statement being read begins.
  var statementStart = 0
  /// How many brackets are open; inside them a newline is a blank.
  var openBrackets = 0
  /// What `$name` stands for.
  var variables: Variables
  /// Whether the text ends inside a quote, a bracket or behind a trailing `|` or `\`.
  var endsOpen = false
  /// Whether the text ends inside a comment.
  var endsInComment = false
  /// Whether a quote that the text ends in is taken as it stands: the line is still being typed.
  var acceptsOpenQuote = false
  /// The quote that the text ends in, when that is accepted.
  var openQuote: UInt8?

  init(_ text: String, variables: Variables) {
    bytes = Array(text.utf8)
    self.variables = variables
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The next byte; `nil` at the end of the text.
  var current: UInt8? { byte(at: position) }

  /// Whether nothing is left.
  var isAtEnd: Bool { position >= bytes.count }

  func byte(at offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The character that begins at `offset`.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    guard offset < bytes.count else { return nil }
    if bytes[offset] < 0x80 { return Unicode.Scalar(bytes[offset]) }
    var codec = UTF8()
    var upcoming = bytes[offset..<min(offset + 4, bytes.count)].makeIterator()
    guard case .scalarValue(let scalar) = codec.decode(&upcoming) else { return nil }
    return scalar
  }

  /// Consumes `byte` when it comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    position += 1
    tokenEnd = position
    return true
  }
}

// MARK: - Blanks

extension Lexer {
  /// The length of the blank at `offset`, 0 where none stands; a newline is not a blank.
  func blankLength(at offset: Int) -> Int {
    guard let byte = byte(at: offset), byte != Ascii.newline else { return 0 }
    if byte < 0x80 { return byte == Ascii.space || (9...13).contains(byte) ? 1 : 0 }
    guard let scalar = scalar(at: offset), scalar.properties.isWhitespace else { return 0 }
    return UTF8.width(scalar)
  }

  /// The length of a `\` and the newline behind it; 0 where none stands.
  func continuationLength(at offset: Int) -> Int {
    guard byte(at: offset) == Ascii.backslash else { return 0 }
    let next = byte(at: offset + 1) == Ascii.carriageReturn ? offset + 2 : offset + 1
    guard next < bytes.count else { return next - offset }
    return bytes[next] == Ascii.newline ? next + 1 - offset : 0
  }

  /// Skips blanks, continued lines and comments; newlines too where `acrossLines` or inside brackets.
  mutating func skipBlanks(acrossLines: Bool = false) {
    let skipsNewlines = acrossLines || openBrackets > 0
    while let byte = current {
      if byte == Ascii.hash {
        skipComment()
      } else if skipsNewlines && byte == Ascii.newline {
        position += 1
      } else {
        let length = max(blankLength(at: position), continuationLength(at: position))
        guard length > 0 else { return }
        position += length
        if byte == Ascii.backslash && isAtEnd { endsOpen = true }
      }
    }
  }

  /// Skips blanks, newlines, semicolons and comments up to the next statement.
  ///
  /// - Returns: whether there is one.
  mutating func skipToStatement() -> Bool {
    repeat { skipBlanks(acrossLines: true) } while take(Ascii.semicolon)
    statementStart = position
    return !isAtEnd
  }

  mutating func skipComment() {
    while let byte = current, byte != Ascii.newline { position += 1 }
    endsInComment = isAtEnd
  }
}
