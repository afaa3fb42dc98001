import Articles
package import Gazetteer
import Loading
import Scanning
import Tables
package import Tagging

/// The columns of a segment while it is being built.
struct Columns: Sendable {
  var firstArticleOfPage: [UInt32] = []
  private(set) var kinds: [Article.Kind] = []
  private var pageOfArticle: [UInt32] = []
  private var ids: [ArticleID] = []
  private var published: [Published?] = []
  private var languages: [Language] = []
  private var datelineCountries = Lists<CountryID>()
  private var mentionedCountries = Lists<CountryCount>()
  private var aboutCountries = Lists<CountryID>()
  private var headlineEnds: [UInt32] = []
  private var labels = [LabelColumn](repeating: LabelColumn(), count: LabelField.allCases.count)

  /// Adds article `row` of the page that `reader` reads.
  mutating func append(_ reader: ColumnReader, row: Int, pageNumber: Int, headlineEnd: UInt32) {
    let page = reader.page
    let article = page.table.articles[row]
    kinds.append(article.kind)
    pageOfArticle.append(UInt32(pageNumber))
    ids.append(ArticleText.id(of: row, in: page.table, page: page.source.bytes.span))
    published.append(page.published(article))
    languages.append(page.tags.languages[row])
    datelineCountries.append(page.tags.datelineCountries[row])
    mentionedCountries.append(page.tags.mentionedCountries[row])
    aboutCountries.append(page.tags.aboutCountries[row])
    headlineEnds.append(headlineEnd)
    for (column, field) in LabelField.allCases.enumerated() {
      labels[column].append(reader.texts(of: field, row: row), foldsCase: field != .file)
    }
  }

  /// The finished segment.
  consuming func segment(pages: [Corpus.Page], terms: TermIndex) -> Corpus.Segment {
    var segment = Corpus.Segment(terms: terms, labelColumns: labels)
    segment.pages = pages
    segment.pageOfArticle = pageOfArticle
    segment.firstArticleOfPage = firstArticleOfPage
    segment.kinds = kinds
    segment.ids = ids
    segment.published = published
    segment.languages = languages
    segment.datelineCountries = datelineCountries
    segment.mentionedCountries = mentionedCountries
    segment.aboutCountries = aboutCountries
    segment.headlineEnds = headlineEnds
    return segment
  }
}

/// Reads the texts of a page's articles that become labels.
struct ColumnReader {
  let page: Corpus.Page
  let gazetteer: Gazetteer

  /// The values of `field` for article `row`, in the order a person is shown.
  func texts(of field: LabelField, row: Int) -> [String] {
    let article = page.table.articles[row]
    switch field {
    case .section: return [label(article.section)]
    case .byline: return [label(article.byline)]
    case .place: return page.table.places[row].map { label($0.name) }
    case .institution: return page.tags.institutions[row].map { gazetteer.name(of: $0) }
    case .agency: return page.tags.agencies[row].map(name)
    case .cited: return page.tags.cited[row].map(name)
    case .publisher: return page.publisher(in: gazetteer).map { [$0] } ?? []
    case .speaker: return page.speech.speakers[row].map { label($0.name) }
    case .speakerClass: return page.speech.speakers[row].map(\.kind.name)
    case .file: return [page.source.path]
    case .meta(let field): return page.source.facts.meta[field] ?? []
    }
  }

  private func label(_ range: ByteRange) -> String {
    PageText.label(range, of: page.source.bytes.span)
  }

  private func name(of source: SourceName) -> String {
    page.name(of: source, in: gazetteer)
  }
}

extension Corpus.Page {
  /// When `article` appeared: by a stamp or age on the page, else by the container or dateline.
  func published(_ article: Article) -> Published? {
    if article.stamp == nil, article.age == nil, let moments = source.facts.published {
      return Published(inContainer: moments)
    }
    return Published(article, capture: source.capture)
  }

  /// Who published it: as the container says, else as the page itself does.
  func publisher(in gazetteer: Gazetteer) -> String? {
    if !source.facts.publisher.isEmpty { return source.facts.publisher }
    return tags.publisher.map { name(of: $0, in: gazetteer) }
  }

  /// What `source` is called: by the tables, or as the page spells it.
  package func name(of name: SourceName, in gazetteer: Gazetteer) -> String {
    switch name {
    case .agency(let agency): gazetteer.name(of: agency)
    case .outlet(let outlet): gazetteer.name(of: outlet)
    case .unknown(let range): PageText.label(range, of: source.bytes.span)
    }
  }
}
