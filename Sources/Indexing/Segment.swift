package import Articles
package import Gazetteer
package import Tables
package import Tagging

extension Corpus {
  /// A part of the corpus that never changes: pages, the columns of their articles, the index.
  ///
  /// Every column has one row an article, in the order in which pages were added.
  package struct Segment: Sendable {
    /// The pages, in the order in which they were added.
    package internal(set) var pages: [Page] = []
    /// Which page each article is on.
    package internal(set) var pageOfArticle: [UInt32] = []
    /// The first article of each page.
    package internal(set) var firstArticleOfPage: [UInt32] = []
    /// Lead or brief.
    package internal(set) var kinds: [Article.Kind] = []
    /// What names each article.
    package internal(set) var ids: [ArticleID] = []
    /// When each article appeared, where the page says so.
    package internal(set) var published: [Published?] = []
    /// The language of each article.
    package internal(set) var languages: [Language] = []
    /// The countries of the dateline.
    package internal(set) var datelineCountries = Lists<CountryID>()
    /// The countries mentioned, with how often.
    package internal(set) var mentionedCountries = Lists<CountryCount>()
    /// The countries the article is about.
    package internal(set) var aboutCountries = Lists<CountryID>()
    /// The first position behind each headline.
    package internal(set) var headlineEnds: [UInt32] = []
    /// The words of the articles.
    package internal(set) var terms: TermIndex
    var labelColumns: [LabelColumn]

    /// How many articles there are.
    package var articleCount: Int { kinds.count }

    /// The column of `field`.
    package func labels(_ field: LabelField) -> LabelColumn { labelColumns[field.column] }
  }

  /// A page with what was found on it.
  package struct Page: Sendable {
    /// The page as it came in.
    package let source: PageSource
    /// Its articles.
    package let table: ArticleTable
    /// What was derived of them.
    package let tags: TagTable
    /// What is said in them, and by whom.
    package let speech: SpeechTable
  }
}

extension Corpus.Segment {
  /// The page of `article` and the article's row in the page's tables.
  package func page(of article: Int) -> (page: Corpus.Page, row: Int) {
    let (page, row) = place(of: article)
    return (pages[page], row)
  }

  /// The number of the page of `article` among ``pages`` and the article's row in its tables.
  package func place(of article: Int) -> (page: Int, row: Int) {
    let page = Int(pageOfArticle[article])
    return (page, article - Int(firstArticleOfPage[page]))
  }

  /// The words of `article` with their positions, read again from its page.
  ///
  /// - Complexity: O(bytes of the article).
  package func placedParts(of article: Int) -> PlacedParts {
    let (page, row) = page(of: article)
    return PlacedParts(of: row, in: page.table, page: page.source.bytes.span)
  }
}
