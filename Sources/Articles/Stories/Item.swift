import Scanning

/// An article while its pieces are gathered.
struct Item {
  /// Its pieces, first to last.
  var pieces: Range<Int> = 0..<0
  /// The pieces that are its headline, dateline, age and sign-off; -1 without.
  var headline = -1
  var dateline = -1
  var age = -1
  /// The piece that dates it by date or clock; -1 without.
  var stamp = -1
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

  /// Its segments in the table, once they are written.
  var segments: Range<Int> = 0..<0

  /// Whether an age or what does its work stands below it.
  var hasAge: Bool { age >= 0 || isClosed }
  /// Whether there is anything to read.
  var hasContent: Bool { headline >= 0 || textCount > 0 }
}

/// What a piece turned out to be on its page.
struct Role {
  var kind: Segment.Kind
  /// The item it belongs to, or ``Segment/noArticle``.
  var item = Segment.noArticle
}
