import Scanning

/// An article while its pieces are gathered.
struct Item {
  /// Its pieces, first to last.
  var pieces: Range<Int> = 0..<0
  /// The pieces that are its headline, dateline and age; -1 without.
  var headline = -1
  var dateline = -1
  var age = -1
  /// The piece that dates it by date or clock; -1 without.
  var stamp = -1
  /// The index of its sign-off among those found; -1 without.
  var signOff = -1
  /// Whether a stamp closed it as an age does.
  var isClosed = false
  /// The name of its section, or empty.
  var section = ByteRange.none
  /// The name in its byline, or empty.
  var byline = ByteRange.none
  /// How many pieces of text it has.
  var textCount = 0
  /// Whether it stands below a heading that opens briefs.
  var isInList = false
  /// What it turned out to be.
  var kind = Article.Kind.brief
  var isCutOff = false

  /// Whether an age or what does its work stands below it.
  var hasAge: Bool { age >= 0 || isClosed }
  /// Whether there is anything to read.
  var hasContent: Bool { headline >= 0 || textCount > 0 }
}
