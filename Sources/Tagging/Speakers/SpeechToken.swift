import Scanning

/// A word of a sentence with what stands before it.
struct SpeechToken {
  /// What stands between a word and the one before.
  enum Gap {
    /// Blanks, or nothing behind an elided article.
    case none
    case comma
    /// A long dash, or a short one with blanks.
    case dash
    /// A colon, a bracket, a mark, a full stop.
    case other
  }

  /// Where it stands, with the full stop of an abbreviation.
  var place: ByteRange
  var word: SpeechWord
  var isCapital: Bool
  /// Whether its last letter is `e`, as that of a Dutch adjective before a noun.
  var endsInE: Bool
  /// Whether it ends in `'s`: what follows belongs to it.
  var isPossessive = false
  /// Whether an apostrophe stands for its last letter: `l'`, `c'`.
  var isElided = false
  var gap: Gap

  /// Its bytes.
  var range: Range<Int> { place.offsets }
}
