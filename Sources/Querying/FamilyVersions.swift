import Articles
package import Copying
package import Indexing
import Scanning
package import Tables

/// The articles of one family, each with what changed from the longer one that it was compared with.
package enum FamilyVersions {
  /// How many articles are compared, the earliest first.
  static let articleLimit = 100
  /// How many changes are told of one article, the first ones.
  static let changeLimit = 20
  /// How many words of a longer passage are shown.
  static let shownWords = 24

  /// One row an article and change: number, kind, similarity, what changed, words, before, after.
  ///
  /// - Parameters:
  ///   - number: an article of the family.
  ///   - families: the families of `corpus`.
  ///   - corpus: the corpus that `number` is of.
  /// - Returns: the rows, article after article in the order of time; one that changed nothing has
  ///   a row with the change `none`.
  /// - Complexity: O(n log n) in the bytes of the articles that are compared.
  package static func table(
    of number: UInt32, in families: Families, of corpus: Corpus
  ) -> Table {
    let articles = corpus.inOrderOfTime(families.articles(of: families.family(of: number)))
    var rows: [VersionRow] = []
    var old: Version?
    for number in articles.prefix(articleLimit) {
      let tie = families.tie(of: number)
      if old?.number != tie.through { old = Version(tie.through, in: corpus) }
      guard let old, let new = Version(number, in: corpus) else { continue }
      rows += VersionReader(old, new, tie).rows()
    }
    return table(rows, notes: notes(articles))
  }

  private static func table(_ rows: [VersionRow], notes: [String]) -> Table {
    Table(
      columns: [
        Column("number", title: "", layout: .whole, .integer(rows.map { Int($0.number) })),
        Column("kind", layout: .whole, .text(rows.map(\.kind))),
        Column("with", layout: .whole, .integer(rows.map { Int($0.tie.through) })),
        Column("similarity", layout: .whole, .share(rows.map(\.tie.share))),
        Column("common", layout: .machineOnly, .integer(rows.map(\.tie.common))),
        Column("runs", layout: .machineOnly, .integer(rows.map(\.tie.size))),
        Column("change", layout: .whole, .text(rows.map(\.change))),
        Column("words", layout: .whole, .integer(rows.map(\.words))),
        Column("before", .text(rows.map(\.before))),
        Column("after", .text(rows.map(\.after))),
      ], notes: notes)
  }

  private static func notes(_ articles: [UInt32]) -> [String] {
    let count = articles.count
    guard count > 1 else { return ["no other article is a copy of article \(articles[0])"] }
    var notes = [
      "\(count) articles; changes and similarity are against the article named"
    ]
    if count > articleLimit { notes.append("only the first \(articleLimit) are compared") }
    return notes
  }
}

/// One change of one article as it is shown.
struct VersionRow: Equatable {
  let number: UInt32
  let kind: String
  let tie: Families.Tie
  let change: String
  let words: Int
  let before: String?
  let after: String?
}

/// An article with its words.
private struct Version {
  let number: UInt32
  let segment: Corpus.Segment
  let article: Int
  let page: Corpus.Page
  let text: VersionText

  init?(_ number: UInt32, in corpus: Corpus) {
    guard let location = corpus.location(of: number) else { return nil }
    self.number = number
    segment = corpus.segments[location.segment]
    article = location.article
    let row: Int
    (page, row) = segment.page(of: article)
    text = VersionText(of: row, on: page)
  }

  var opening: String? { segment.opening(of: article) }

  var headline: String { segment.headline(of: article) }

  var credits: String { segment.texts(of: .agency, article).joined(separator: ", ") }

  /// The words at `places` on one line; the middle of a long passage is left out.
  func words(_ places: Range<Int>) -> String? {
    guard !places.isEmpty else { return nil }
    guard places.count > FamilyVersions.shownWords else { return line(places) }
    let end = FamilyVersions.shownWords / 4
    let start = FamilyVersions.shownWords - end
    return line(places.prefix(start)) + " … " + line(places.suffix(end))
  }

  private func line(_ places: Range<Int>) -> String {
    text.pieces(of: places).map { PageText.line($0, of: page.source.bytes.span) }
      .joined(separator: " ")
  }
}

/// Reads what changed between two versions.
private struct VersionReader {
  private let old: Version
  private let new: Version
  private let tie: Families.Tie

  init(_ old: Version, _ new: Version, _ tie: Families.Tie) {
    self.old = old
    self.new = new
    self.tie = tie
  }

  /// Headline and credits first, then the text in the order of the old version.
  func rows() -> [VersionRow] {
    if old.number == new.number {
      return [row("none", new.text.count, before: nil, after: new.opening)]
    }
    var rows: [VersionRow] = []
    if old.headline != new.headline {
      rows.append(row("headline", 0, before: old.headline, after: new.headline))
    }
    if old.credits != new.credits {
      rows.append(row("credit", 0, before: old.credits, after: new.credits))
    }
    let changes = VersionChanges.between(old.text, new.text)
    for change in changes.prefix(FamilyVersions.changeLimit) {
      rows.append(
        row(
          change.kind.rawValue, max(change.old.count, change.new.count),
          before: old.words(change.old), after: new.words(change.new)))
    }
    if changes.count > FamilyVersions.changeLimit {
      rows.append(row("more", changes.count - FamilyVersions.changeLimit, before: nil, after: nil))
    }
    return rows.isEmpty ? [row("none", 0, before: nil, after: nil)] : rows
  }

  private func row(_ change: String, _ words: Int, before: String?, after: String?) -> VersionRow {
    VersionRow(
      number: new.number, kind: tie.kind?.name ?? "longest", tie: tie, change: change, words: words,
      before: before == "" ? nil : before, after: after == "" ? nil : after)
  }
}
