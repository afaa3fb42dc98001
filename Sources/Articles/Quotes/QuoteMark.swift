import Scanning

/// A mark that can open or close a quotation, with what stands around it.
struct QuoteMark {
  /// The families of marks: what one of them opens, only one of the same family closes.
  enum Family: UInt8 {
    /// `"`
    case straight
    /// `'`, and `’` where it opens.
    case straightSingle
    /// `“ ”`, and `” ”`.
    case curly
    /// `‘ ’`
    case curlySingle
    /// `„ “`, and `„ ”`.
    case low
    /// `‚ ‘`, and `‚ ’`.
    case lowSingle
    /// `« »`
    case angle
    /// `» «`
    case reversedAngle
    /// `‹ ›`
    case angleSingle
    /// `› ‹`
    case reversedAngleSingle

    var isSingle: Bool {
      self == .straightSingle || self == .curlySingle || self == .lowSingle
    }
  }

  /// The scalar.
  let scalar: UInt32
  /// Its bytes.
  let range: Range<Int>
  /// What stands before and behind it.
  let before: Side
  let behind: Side

  /// What stands beside a mark.
  enum Side {
    /// A space, or the paragraph's edge.
    case blank
    /// A letter or a digit.
    case word
    /// What closes: a full stop, a comma, a bracket.
    case closing
    /// What opens or joins: a bracket, a dash, a slash, another mark, `¿`.
    case other
  }

  /// Reads the mark at `offset` of the paragraph `bounds`.
  init(at offset: Int, of page: Span<UInt8>, in bounds: Range<Int>) {
    let read = DecodedScalar.read(page, at: offset, end: bounds.upperBound)
    scalar = read.value
    range = offset..<offset + read.length
    before =
      offset > bounds.lowerBound
      ? Self.side(DecodedScalar.read(page, before: offset, start: bounds.lowerBound).value)
      : .blank
    behind =
      range.upperBound < bounds.upperBound
      ? Self.side(DecodedScalar.read(page, at: range.upperBound, end: bounds.upperBound).value)
      : .blank
  }

  /// Whether it can only open: nothing or an opening sign before it, text behind it.
  var onlyOpens: Bool {
    (before == .blank || before == .other) && (behind == .word || behind == .other)
      && !(before == .other && behind == .other)
  }

  /// Whether it can only close: text before it, nothing or a closing sign behind it.
  var onlyCloses: Bool {
    (before == .word || before == .closing) && (behind == .blank || behind == .closing)
  }

  /// Whether text or a closing sign stands before it and no letter behind it.
  var canCloseSingle: Bool { before != .blank && behind != .word }

  private static func side(_ scalar: UInt32) -> Side {
    switch scalar {
    case 0...0x20, 0x7F: .blank
    case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D, 0x2026: .closing
    case _ where ScalarClass.isWideBlank(scalar): .blank
    case _ where ScalarClass.beginsWord(scalar) || ScalarClass.isMark(scalar): .word
    default: .other
    }
  }
}

extension QuoteMark {
  /// Whether the single mark stands for letters left out: `'s ochtends`, `’t`, `'90`, `'em`.
  func isElision(in page: Span<UInt8>, _ bounds: Range<Int>) -> Bool {
    guard behind == .word, let word = shortWord(in: page, bounds) else { return false }
    // A year, `'90`, has digits alone.
    if word & 0xFF &- 0x30 < 10 { return word < 1 << 24 }
    return Self.elisions.contains(word)
  }

  /// The letters behind the mark, the first in the lowest byte; `nil` for more than five, or others
  /// than ASCII.
  private func shortWord(in page: Span<UInt8>, _ bounds: Range<Int>) -> UInt64? {
    var word: UInt64 = 0
    var shift: UInt64 = 0
    var offset = range.upperBound
    while offset < bounds.upperBound {
      let scalar = DecodedScalar.read(page, at: offset, end: bounds.upperBound)
      if scalar.value < 0x80 {
        guard ASCII.isWord(page[offset]) else { break }
        guard shift < 40 else { return nil }
        word |= UInt64(page[offset] | 0x20) << shift
        shift += 8
      } else if !ScalarClass.isInvisible(scalar.value) {
        guard ScalarClass.beginsWord(scalar.value) else { break }
        return nil
      }
      offset += scalar.length
    }
    return word
  }

  private static let elisions: [UInt64] = [
    "s", "t", "n", "k", "m", "r", "ns", "em", "til", "tis", "twas", "cause", "bout",
  ].map { $0.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) } }

  /// Whether the single mark can be a genitive or a plural: `Trumps’`, behind `s`, `x` or `z`.
  func canBeGenitive(in page: Span<UInt8>) -> Bool {
    guard before == .word, behind == .blank, range.lowerBound > 0 else { return false }
    return [0x73, 0x78, 0x7A].contains(page[range.lowerBound - 1] | 0x20)
  }
}
