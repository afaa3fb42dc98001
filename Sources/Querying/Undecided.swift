import Characters
import Diagnostics
import Gazetteer
import Grammar
package import Indexing
package import Tables
import Tagging

/// The names of a selection that nothing in the text decided.
///
/// Either a name has several meanings and the tables' default was taken, or it needs support and had
/// none. A name that the text supports, that a region beside it explains or that a person's own
/// table holds is decided.
package enum Undecided {
  /// The most articles that are named for one name.
  static let exampleLimit = 5

  /// One row a name and what was made of it, the most frequent first, ties by name.
  ///
  /// - Parameters:
  ///   - selection: the articles to look through.
  ///   - corpus: the corpus that `selection` numbers.
  ///   - top: how many rows to keep, or `nil` for all.
  ///   - beforeArticle: called with the number of articles done before each; may stop the work.
  /// - Returns: the name, its meanings, how often it stands, what was decided and what would settle it.
  /// - Throws: what `beforeArticle` throws.
  /// - Complexity: O(bytes of the articles).
  package static func table<Failure: Error>(
    of selection: Selection, in corpus: Corpus, top: Int? = nil,
    beforeArticle: (_ done: Int) throws(Failure) -> Void
  ) throws(Failure) -> Table {
    let gazetteer = Gazetteer.standard
    let tagger = Tagger(gazetteer, choices: corpus.choices)
    var names: [Name.Key: Name] = [:]
    for (done, number) in selection.numbers.enumerated() {
      try beforeArticle(done)
      guard let location = corpus.location(of: number) else { continue }
      let (page, row) = corpus.segments[location.segment].page(of: location.article)
      let evidence = tagger.evidence(
        of: row, in: page.tags, page.table, page.source.bytes.span)
      for case (let key, let meanings) in undecided(evidence, on: page) {
        names[key, default: Name(key: key, meanings: meanings)].count(in: number)
      }
    }
    let sorted = names.values.sorted()
    return table(sorted, top: top, articles: selection.count, gazetteer)
  }

  /// The undecided names among the evidence of one article, each as often as it stands there.
  private static func undecided(
    _ evidence: [Evidence], on page: Corpus.Page
  ) -> [(key: Name.Key, meanings: [CountryID])] {
    var found: [(Name.Key, [CountryID])] = []
    for judged in evidence where judged.isOpen {
      guard let country = judged.country else { continue }
      let rivals = evidence.filter { $0.isRival(of: judged) }.compactMap(\.country)
      let isDecided = judged.weight > 0
      guard !isDecided || !rivals.isEmpty else { continue }
      let form = PageText.label(judged.span, of: page.source.bytes.span)
      let key = Name.Key(
        folded: Folding.fold(form), form: form, decided: isDecided ? country : nil)
      found.append((key, [country] + rivals))
    }
    return found
  }

  private static func table(
    _ names: [Name], top: Int?, articles: Int, _ gazetteer: Gazetteer
  ) -> Table {
    let shown = top.map { Array(names.prefix($0)) } ?? names
    let code = { (country: CountryID) in gazetteer.code(of: country) }
    var notes = [
      "\(names.count) \(names.count == 1 ? "name" : "names") undecided in \(articles) "
        + "\(articles == 1 ? "article" : "articles"); (none): it needs support and has none"
    ]
    if shown.count < names.count { notes.append("\(names.count - shown.count) left out by --top") }
    return Table(
      columns: [
        Column("name", layout: .whole, .text(shown.map(\.key.form))),
        Column("meanings", .list(shown.map { $0.meanings.map(code) })),
        Column("times", layout: .whole, .integer(shown.map(\.times))),
        Column("decided", layout: .machineOnly, .text(shown.map { $0.key.decided.map(code) })),
        Column(
          "as", title: "decided", layout: .humanOnly,
          .text(shown.map { $0.key.decided.map(code) ?? Grouping.none })),
        Column("articles", .list(shown.map { $0.articles.map(String.init) })),
        Column("settle", layout: .whole, .text(shown.map { $0.settling(code) })),
      ], notes: notes)
  }
}

extension Undecided {
  /// A name with what was made of it.
  fileprivate struct Name: Comparable {
    /// Names are the same where they read the same and were decided alike.
    struct Key: Hashable {
      let folded: String
      let form: String
      let decided: CountryID?

      static func == (left: Key, right: Key) -> Bool {
        left.folded == right.folded && left.decided == right.decided
      }

      func hash(into hasher: inout Hasher) {
        hasher.combine(folded)
        hasher.combine(decided)
      }
    }

    let key: Key
    let meanings: [CountryID]
    private(set) var times = 0
    private(set) var articles: [UInt32] = []

    init(key: Key, meanings: [CountryID]) {
      self.key = key
      self.meanings = meanings
    }

    mutating func count(in article: UInt32) {
      times += 1
      if articles.last != article, articles.count < exampleLimit { articles.append(article) }
    }

    /// The statement that gives the name its first meaning; `nil` where a setting cannot.
    func settling(_ code: (CountryID) -> String) -> String? {
      let isSmall = key.form.first?.isLowercase ?? true
      guard !isSmall, PlaceFault(of: key.form) == nil else { return nil }
      let name = Word(key.form, span: SourceSpan(0, 0)).canonical
      return "set place.default \(name) \(code(meanings[0]))"
    }

    static func < (left: Name, right: Name) -> Bool {
      if left.times != right.times { return left.times > right.times }
      if left.key.folded != right.key.folded { return left.key.folded < right.key.folded }
      return (left.key.decided?.index ?? .max) < (right.key.decided?.index ?? .max)
    }

    static func == (left: Name, right: Name) -> Bool { left.key == right.key }
  }
}

extension Evidence {
  fileprivate var country: CountryID? {
    if case .country(let country) = value { country } else { nil }
  }

  /// Whether it is what was made of a name that the text itself did not decide.
  fileprivate var isOpen: Bool {
    switch rule {
    case .datelinePlace, .datelineName, .mentionName, .mentionPeople, .mentionCapital,
      .mentionInstitution, .mentionRegion, .mentionPlace, .mentionUnsupported:
      true
    default: false
    }
  }

  /// Whether it is another meaning of the same words.
  ///
  /// A place that the tables let stand in texts has no close rival there; in a dateline it can.
  fileprivate func isRival(of other: Evidence) -> Bool {
    guard field == other.field, span == other.span else { return false }
    return rule == .mentionRival || rule == .placeRival && field == .countryDateline
  }
}
