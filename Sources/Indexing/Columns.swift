package import Articles
package import Gazetteer
import Loading
import Scanning
import Tables
package import Tagging

/// The columns of a segment while it is being built.
struct Columns: Sendable {
  private var firstArticleOfPage: [UInt32] = []
  private var pageNumber: UInt32 = 0
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
  private var names = LabelNumbers()

  /// How many articles were added.
  var articleCount: Int { kinds.count }

  /// Begins the page of that number, whose articles are added next.
  mutating func begin(_ page: Corpus.Page, number: Int, _ gazetteer: Gazetteer) {
    firstArticleOfPage.append(UInt32(kinds.count))
    pageNumber = UInt32(number)
    names.begin(page, gazetteer, &labels)
  }

  /// Adds article `row` of `page`.
  mutating func append(
    _ row: Int, of page: Corpus.Page, _ gazetteer: Gazetteer, headlineEnd: UInt32
  ) {
    let article = page.table.articles[row]
    kinds.append(article.kind)
    pageOfArticle.append(pageNumber)
    ids.append(ArticleText.id(of: row, in: page.table, page: page.source.bytes.span))
    published.append(page.published(article))
    languages.append(page.tags.languages[row])
    datelineCountries.append(page.tags.datelineCountries[row])
    mentionedCountries.append(page.tags.mentionedCountries[row])
    aboutCountries.append(page.tags.aboutCountries[row])
    headlineEnds.append(headlineEnd)
    names.append(row, of: page, gazetteer, &labels)
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

  /// What else says when `article` appeared, and lost.
  package func rivals(ofTime article: Article) -> [Published] {
    let all = Published.candidates(
      article, capture: source.capture, container: source.facts.published)
    return Array(all.dropFirst())
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
