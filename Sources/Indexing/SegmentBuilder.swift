public import Articles
import Characters
public import Gazetteer
import Scanning
import Tables
public import Tagging

/// Gathers pages that were parsed and tagged into a segment of a corpus.
public struct SegmentBuilder: Sendable {
  private let gazetteer: Gazetteer
  private var pages: [Corpus.Page] = []
  private var columns = Columns()
  private var terms = TermTable()
  private var occurrences = Occurrences()
  /// The words of the article at hand, and a word of it folded; kept so that their memory is.
  private var parts = PlacedParts()
  private var folded: [UInt8] = []

  /// How many bytes the pages added so far have.
  package private(set) var byteCount = 0

  /// A builder that names agencies and outlets as `gazetteer` does.
  public init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// Adds a page with its articles.
  ///
  /// - Parameters:
  ///   - source: the page.
  ///   - table: what ``PageParser`` made of its bytes.
  ///   - tags: what ``Tagger`` made of `table`.
  ///   - speech: what ``Tagger`` made of the page's quotations.
  /// - Complexity: O(bytes).
  public mutating func add(
    _ source: PageSource, _ table: ArticleTable, _ tags: TagTable, _ speech: SpeechTable
  ) {
    add(Corpus.Page(source: source, table: table, tags: tags, speech: speech))
  }

  mutating func add(_ page: Corpus.Page) {
    let bytes = page.source.bytes.span
    columns.begin(page, number: pages.count, gazetteer)
    for row in page.table.articles.indices {
      parts.read(row, of: page.table, page: bytes)
      addWords(article: UInt32(columns.articleCount), page: bytes)
      columns.append(row, of: page, gazetteer, headlineEnd: parts.headlineEnd)
    }
    pages.append(page)
    byteCount += page.source.bytes.count
  }

  /// The segment of all pages added.
  ///
  /// - Complexity: O(words + different words · log different words).
  package consuming func build() -> Corpus.Segment {
    columns.segment(pages: pages, terms: TermIndex(terms, occurrences))
  }

  /// Adds each part of each word, and each word of several parts as a whole at its first part.
  private mutating func addWords(article: UInt32, page: Span<UInt8>) {
    var wordStart = 0
    for part in parts.ranges.indices {
      if !parts.continuesWord[part] { wordStart = part }
      let position = parts.positions[part]
      add(parts.ranges[part], partCount: 1, article, position, page)
      let isLast = part + 1 == parts.ranges.count || !parts.continuesWord[part + 1]
      guard isLast, wordStart < part else { continue }
      let word = ByteRange(parts.ranges[wordStart].start, parts.ranges[part].end)
      let partCount = UInt32(part - wordStart + 1)
      add(word, partCount: partCount, article, parts.positions[wordStart], page)
    }
  }

  private mutating func add(
    _ word: ByteRange, partCount: UInt32, _ article: UInt32, _ position: UInt32,
    _ page: Span<UInt8>
  ) {
    let term =
      terms.number(ofShort: word, in: page, partCount: partCount)
      ?? numberOfFolded(word, partCount: partCount, page)
    occurrences.append(term: term, article: article, position: position)
  }

  private mutating func numberOfFolded(
    _ word: ByteRange, partCount: UInt32, _ page: Span<UInt8>
  ) -> UInt32 {
    folded.removeAll(keepingCapacity: true)
    Folding.fold(page, word.offsets, into: &folded)
    return terms.number(of: folded, partCount: partCount)
  }
}
