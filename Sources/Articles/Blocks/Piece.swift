import Scanning

/// A line of a page, or the half of one that an age is glued to, and what it may be by itself.
struct Piece {
  /// What a line is by its own content; what it is on its page is decided later.
  enum Kind: UInt8 {
    case age
    /// A date, or words that say what time they are: of the article it stands in.
    case stamp
    /// A time of day; weak where the text of an entry follows it on the line.
    case clock
    /// A stamp or clock that opens what follows it, as in a live blog.
    case entry
    /// A stamp or clock that closes what stands above it, as an age does.
    case ending
    case dateline
    /// A heading that opens briefs.
    case opener
    /// A link that says where it leads, or the words before one.
    case link
    case chrome
    /// The name of a section alone on a line.
    case section
    case byline
    /// Agencies alone on a line, as texts are signed off.
    case signOff
    /// Who else worked on the story, below it.
    case contributors
    /// Short and without a full stop: a headline, a subhead, a menu entry.
    case title
    case text
  }

  /// Its bytes, without the blanks around it.
  var range: ByteRange
  /// What it is by itself.
  var kind: Kind
  /// The part of the page it is on.
  var part: UInt32
  /// The name inside an opener, section or byline; the bytes of an age.
  var name: ByteRange = .none
  /// The index of its dateline, age, sign-off or a byline's agencies among those found; -1 without.
  var index: Int32 = -1
  /// Whether it ends as a sentence does.
  var endsSentence = false
  /// Whether it begins with a lower-case letter and so goes on with the line before.
  var beginsLower = false
  /// Whether an empty line stands before it.
  var isAfterEmptyLine = false
  /// Whether what follows decides: an opener may stand inside a story, a link's words above it.
  ///
  /// Of a stamp: whether it says when the text was changed rather than published; of a sign-off:
  /// whether a mark such as © stands before it.
  var isWeak = false
  /// Whether it is a time of day with only a space between it and the text on its line.
  var isLoose = false
  /// Whether it is the headline of an item whose stamp stands directly below.
  var startsItem = false
}

extension Piece {
  /// Whether both are titles with the same words.
  ///
  /// - Complexity: O(bytes of a title), which is bounded.
  func isSame(as other: Piece, in page: Span<UInt8>) -> Bool {
    guard kind == .title, other.kind == .title, range.count == other.range.count else {
      return false
    }
    for (left, right) in zip(range.offsets, other.range.offsets) where page[left] != page[right] {
      return false
    }
    return true
  }
}
