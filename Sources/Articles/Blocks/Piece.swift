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
  /// The index of its dateline, age, sign-off or label among those found; -1 without.
  var index: Int32 = -1
  /// The next one of its part that is text, title, dateline, age or opener; -1 without.
  var nextSignificant: Int32 = -1
  /// The item it belongs to, or ``Segment/noArticle``.
  var item = Segment.noArticle
  /// What it is by itself.
  var kind: Kind
  /// What it turned out to be on its page.
  var role = Segment.Kind.chrome
  /// What else is known of it.
  var marks: Marks = []

  /// What is known of a line beside its kind, a bit each: a page of short lines has many.
  struct Marks: OptionSet {
    let rawValue: UInt8

    static let startsPart = Marks(rawValue: 1)
    static let endsSentence = Marks(rawValue: 2)
    static let beginsLower = Marks(rawValue: 4)
    static let isAfterEmptyLine = Marks(rawValue: 8)
    static let isWeak = Marks(rawValue: 16)
    static let isLoose = Marks(rawValue: 32)
    static let startsItem = Marks(rawValue: 64)
  }
}

/// What an opener, a section or a byline says beside its kind.
struct Label {
  /// The name inside it, or empty.
  var name: ByteRange
  /// The index of the agencies in a byline among the sign-offs; -1 without.
  var signOff: Int32 = -1
}

extension Piece {
  /// Whether the part of the page that a form feed opens begins with it, or the page.
  var startsPart: Bool { marks.contains(.startsPart) }

  /// Whether it ends as a sentence does.
  var endsSentence: Bool { marks.contains(.endsSentence) }

  /// Whether it begins with a lower-case letter and so goes on with the line before.
  var beginsLower: Bool {
    get { marks.contains(.beginsLower) }
    set { set(.beginsLower, newValue) }
  }

  /// Whether an empty line stands before it.
  var isAfterEmptyLine: Bool {
    get { marks.contains(.isAfterEmptyLine) }
    set { set(.isAfterEmptyLine, newValue) }
  }

  /// Whether what follows decides: an opener may stand inside a story, a link's words above it.
  ///
  /// Of a stamp: whether it says when the text was changed rather than published; of a sign-off:
  /// whether a mark such as © stands before it.
  var isWeak: Bool {
    get { marks.contains(.isWeak) }
    set { set(.isWeak, newValue) }
  }

  /// Whether it is a time of day with only a space between it and the text on its line.
  var isLoose: Bool {
    get { marks.contains(.isLoose) }
    set { set(.isLoose, newValue) }
  }

  /// Whether it is the headline of an item whose stamp stands directly below.
  var startsItem: Bool {
    get { marks.contains(.startsItem) }
    set { set(.startsItem, newValue) }
  }

  /// Gives it to the item of that number, in which it is a `role`.
  mutating func belongs(to item: UInt32, as role: Segment.Kind) {
    self.item = item
    self.role = role
  }

  private mutating func set(_ mark: Marks, _ isSet: Bool) {
    if isSet { marks.insert(mark) } else { marks.remove(mark) }
  }
}

extension Piece {
  /// Whether both are titles with the same words.
  ///
  /// - Complexity: O(bytes of a title), which is bounded.
  func isSame(as other: Piece, in page: Span<UInt8>) -> Bool {
    guard kind == .title, other.kind == .title, range.count == other.range.count else {
      return false
    }
    let distance = Int(other.range.start) - Int(range.start)
    for offset in range.offsets where page[offset] != page[offset + distance] { return false }
    return true
  }
}
