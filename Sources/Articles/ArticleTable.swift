public import Scanning
public import Tables

/// The articles of one page as kinds and offsets; no text is copied.
///
/// ``segments`` tile the page: the first starts at 0, each next one starts where the one before
/// ended, the last ends at the page's end. Ranges in ``articles`` and its columns lie inside.
public struct ArticleTable: Sendable {
  /// The pieces of the page, in order, without holes.
  public internal(set) var segments: [Segment] = []
  /// The articles in page order.
  public internal(set) var articles: [Article] = []
  /// The places of each article's dateline, in order; one row an article.
  public internal(set) var places = Lists<DatelinePlace>()
  /// The credits of each article, in order, as they stand; one row an article.
  ///
  /// They are its dateline's; without any, the agency alone on a line that it is signed off with.
  public internal(set) var credits = Lists<ByteRange>()

  /// A table of no page, to be filled.
  public init() {}

  /// Forgets the page; the memory is kept for the next one.
  mutating func reset() {
    segments.removeAll(keepingCapacity: true)
    articles.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    credits.removeAll(keepingCapacity: true)
  }
}

/// A piece of a page that is one thing.
public struct Segment: Hashable, Sendable {
  /// What a piece of a page can be.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// Line ends, blank lines, a byte order mark: nothing to read.
    case blank
    /// The site's own words: menus, buttons, cookie texts, an advertisement's label.
    case chrome
    /// The headline of the article it belongs to.
    case headline
    /// A heading that names a section or opens the briefs.
    case section
    /// Who wrote it.
    case byline
    /// Places, date, credits and the dash behind them.
    case dateline
    /// A paragraph of the article.
    case paragraph
    /// A heading inside the article.
    case subhead
    /// How long ago the brief before it appeared.
    case age
    /// A date or time of day that says when its article appeared.
    case stamp
    /// A few words above the headline that say what it is about.
    case kicker
    /// A link to another story inside the article, such as `Lees ook: …`.
    case link
    /// The page's headline printed a second time.
    case repeatedHeadline
  }

  /// What it is.
  public var kind: Kind
  /// The index of its article, or ``noArticle``.
  public var article: UInt32
  /// Its bytes.
  public var range: ByteRange

  /// Stands in ``article`` for a piece that belongs to no article.
  public static let noArticle = UInt32.max
}

/// One article as offsets into its page.
public struct Article: Hashable, Sendable {
  /// Lead or brief.
  public enum Kind: UInt8, Sendable {
    /// The story the page is about.
    case lead
    /// A short item in a list.
    case brief
  }

  /// Lead or brief.
  public var kind: Kind
  /// Its segments in the table, first to last; other articles' segments never lie between.
  public var segments: Range<Int>
  /// Its headline without surrounding space, or empty.
  public var headline: ByteRange = .none
  /// The name of its section without the words around it (`Buitenland`), or empty.
  public var section: ByteRange = .none
  /// The name in its byline without the word before it, or empty.
  public var byline: ByteRange = .none
  /// Its dateline from the first place up to, not including, the dash and space; or empty.
  public var dateline: ByteRange = .none
  /// The date inside the dateline as it stands, or empty.
  public var datelineDate: ByteRange = .none
  /// The day inside the dateline, or `nil`.
  public var datelineDay: CalendarDay?
  /// How long before the capture it appeared, by the age line below it, or `nil`.
  public var age: Age?
  /// When it appeared, by a date or time of day that stands with it, or `nil`.
  public var stamp: Age?
  /// Whether the page ends before the article does.
  public var isCutOff = false
}

/// One place of a dateline.
public struct DatelinePlace: Hashable, Sendable {
  /// The place's name.
  public var name: ByteRange
  /// The region, state or country named behind it, or empty.
  public var region: ByteRange = .none
}
