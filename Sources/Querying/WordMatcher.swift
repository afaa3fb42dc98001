import Characters
import Diagnostics
import Grammar
import Indexing
import Scanning

/// A term of a query, ready to be looked up: cut into parts and folded as the index is.
enum WordMatcher {
  /// A word: its parts, one after another.
  case parts([[UInt8]])
  /// `=Word`: its parts, and how the text must have them written.
  case exact([[UInt8]], written: String)
  /// A word with wildcards: its parts, one after another.
  case pattern([Glob])
  /// `/…/`.
  case expression(WordExpression)

  /// The matcher of `term`; `nil` when there is no letter and no digit in it to look for.
  init?(_ term: Term) throws(Report) {
    switch term.kind {
    case .expression:
      self = .expression(try WordExpression(term))
    case .plain:
      let words = WordParts(term.text)
      guard !words.folded.isEmpty else { return nil }
      self = .parts(words.folded)
    case .exact:
      let words = WordParts(term.text)
      guard !words.folded.isEmpty else { return nil }
      self = .exact(words.folded, written: words.written)
    case .pattern:
      let globs = WordParts(term.text, keepsWildcards: true).folded.map(Glob.init)
      guard !globs.isEmpty else { return nil }
      self = .pattern(globs)
    }
  }

  /// The matcher as `--explain` shows it.
  var text: String {
    switch self {
    case .parts(let parts): Self.joined(parts)
    case .exact(_, let written): "=\(written)"
    case .pattern(let globs): globs.map(\.text).joined(separator: " ")
    case .expression(let expression): "/\(expression.text)/"
    }
  }

  private static func joined(_ parts: [[UInt8]]) -> String {
    parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}

/// A term cut into the parts of words, with the scanner that cut the pages.
struct WordParts {
  /// The parts, folded.
  let folded: [[UInt8]]
  /// The term from its first part to its last, as typed.
  let written: String

  /// Cuts `text`; with `keepsWildcards`, `*` and `?` count as letters.
  init(_ text: String, keepsWildcards: Bool = false) {
    let bytes = Array(text.utf8)
    let letters = keepsWildcards ? bytes.map(Self.wildcardAsLetter) : bytes
    var ranges: [ByteRange] = []
    WordScanner.parts(of: letters.span, in: ByteRange(0, letters.count), into: &ranges)
    folded = ranges.map { Folding.bytes(of: PageText.verbatim($0, of: bytes.span)) }
    if let first = ranges.first, let last = ranges.last {
      written = PageText.visible(
        PageText.verbatim(ByteRange(first.start, last.end), of: bytes.span))
    } else {
      written = ""
    }
  }

  private static func wildcardAsLetter(_ byte: UInt8) -> UInt8 {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") ? UInt8(ascii: "x") : byte
  }
}
