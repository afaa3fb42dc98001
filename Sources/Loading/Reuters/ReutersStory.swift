import Scanning

/// One story of a Reuters-21578 file, as offsets into it.
struct ReutersStory {
  /// From its opening tag to behind its closing one.
  var range: Range<Int>
  /// The attributes of its opening tag.
  var attributes: Range<Int>
  var date = 0..<0
  var title = 0..<0
  var author = 0..<0
  var dateline = 0..<0
  var body = 0..<0
  /// What stands in its TEXT behind the last field: all of it where the text has no fields.
  var rest = 0..<0
  /// The items of its lists.
  var items: [(field: MetaField, range: Range<Int>)] = []

  /// A list with more items is cut here.
  static let mostItems = 1_000
}

/// Gathers tags into stories, forgiving what is not closed or closed twice.
struct ReutersStoryScanner: ~Escapable {
  private var tags: ReutersTagScanner
  private let count: Int
  private var story: ReutersStory?
  /// The field or list that is open, and where its content begins.
  private var open: (name: ReutersTag.Name, start: Int)?
  private var itemStart: Int?
  /// Where the text behind the last field of TEXT begins; `nil` outside it.
  private var restStart: Int?
  /// How many stories were cut short by the next one or by the end of the file.
  private(set) var unclosedCount = 0

  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>) {
    tags = ReutersTagScanner(bytes)
    count = bytes.count
  }

  /// The next story, or `nil` where none is left.
  mutating func next() -> ReutersStory? {
    while let tag = tags.next() {
      if let done = take(tag) { return done }
    }
    return endStory(at: count, isClosed: false)
  }

  /// Takes in a tag; gives the story that it ends.
  private mutating func take(_ tag: ReutersTag) -> ReutersStory? {
    switch (tag.name, tag.isClosing) {
    case (.reuters, false):
      let unclosed = endStory(at: tag.range.lowerBound, isClosed: false)
      story = ReutersStory(range: tag.range, attributes: tag.attributes)
      return unclosed
    case (.reuters, true):
      let done = endStory(at: tag.range.lowerBound, isClosed: true)
      return done.map { story in
        var story = story
        story.range = story.range.lowerBound..<tag.range.upperBound
        return story
      }
    case _ where story == nil: break
    case (.item, _): takeItem(tag)
    case (.text, _): takeText(tag)
    case (_, false): beginField(tag)
    case (_, true): endField(at: tag.range.lowerBound, closing: tag)
    }
    return nil
  }

  private mutating func takeItem(_ tag: ReutersTag) {
    guard tag.isClosing else {
      itemStart = tag.range.upperBound
      return
    }
    if let start = itemStart, let name = open?.name, let field = MetaField(name) {
      if let items = story?.items.count, items < ReutersStory.mostItems {
        story?.items.append((field, start..<tag.range.lowerBound))
      }
    }
    itemStart = nil
  }

  private mutating func takeText(_ tag: ReutersTag) {
    endField(at: tag.range.lowerBound, closing: nil)
    if tag.isClosing {
      endRest(at: tag.range.lowerBound)
    } else {
      restStart = tag.range.upperBound
    }
  }

  private mutating func beginField(_ tag: ReutersTag) {
    // The same field inside itself is text.
    if open?.name == tag.name { return }
    endField(at: tag.range.lowerBound, closing: nil)
    open = (tag.name, tag.range.upperBound)
    itemStart = nil
  }

  /// Ends the open field, by its closing tag or by what makes one needless.
  private mutating func endField(at end: Int, closing tag: ReutersTag?) {
    guard let (name, start) = open else { return }
    if let tag, tag.name != name { return }
    open = nil
    keep(start..<end, as: name)
    if restStart != nil { restStart = tag?.range.upperBound ?? end }
  }

  /// Keeps the content of a field; of a field that comes twice the first stays.
  private mutating func keep(_ content: Range<Int>, as name: ReutersTag.Name) {
    switch name {
    case .date: story?.date.fill(content)
    case .title: story?.title.fill(content)
    case .author: story?.author.fill(content)
    case .dateline: story?.dateline.fill(content)
    case .body: story?.body.fill(content)
    default: break
    }
  }

  private mutating func endRest(at end: Int) {
    guard let start = restStart, start < end else { return }
    story?.rest = start..<end
    restStart = nil
  }

  private mutating func endStory(at end: Int, isClosed: Bool) -> ReutersStory? {
    guard story != nil else { return nil }
    if !isClosed { unclosedCount += 1 }
    endField(at: end, closing: nil)
    endRest(at: end)
    var done = story
    if let start = done?.range.lowerBound { done?.range = start..<end }
    story = nil
    itemStart = nil
    restStart = nil
    return done
  }
}

extension Range<Int> {
  /// Becomes `content` if it is empty.
  fileprivate mutating func fill(_ content: Range<Int>) {
    if isEmpty { self = content }
  }
}

extension MetaField {
  /// The field that a list of the markup fills.
  fileprivate init?(_ name: ReutersTag.Name) {
    switch name {
    case .topics: self = .topics
    case .places: self = .places
    case .people: self = .people
    case .orgs: self = .orgs
    case .exchanges: self = .exchanges
    case .companies: self = .companies
    default: return nil
    }
  }
}
