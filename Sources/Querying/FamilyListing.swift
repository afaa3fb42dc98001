package import Copying
package import Indexing
import Loading
package import Tables

/// The families of a selection, one a line.
package enum FamilyListing {
  /// Families with at least `least` articles in `selection`, the largest first.
  ///
  /// A family is called by the number of its first article: the earliest, of those without a time the
  /// one with the lowest number.
  /// - Returns: the first article's number, how many articles there are, how they go together, the
  ///   least similarity, sources, files and headline; notes say what was compared.
  package static func table(
    of selection: Selection, in families: Families, of corpus: Corpus, least: Int = 2
  ) -> Table {
    let found = self.families(of: selection, in: families, of: corpus)
    let shown = found.filter { $0.articles.count >= max(2, least) }
    var columns = [
      Column("family", layout: .whole, .integer(shown.map { Int($0.articles[0]) })),
      Column("articles", layout: .whole, .integer(shown.map(\.articles.count))),
      Column("kind", layout: .whole, .text(shown.map(\.kind.name))),
      Column("similarity", layout: .whole, .share(shown.map(\.similarity))),
    ]
    columns += [
      Column("source", .list(shown.map { $0.texts(of: .agency, in: corpus) })),
      Column("file", layout: .machineOnly, .list(shown.map { $0.texts(of: .file, in: corpus) })),
      Column("headline", .text(shown.map { corpus.opening(of: $0.articles[0]) })),
    ]
    return Table(columns: columns, notes: notes(found, shown, of: selection, families))
  }

  /// The families with two articles or more in `selection`, the largest first, equal ones by number.
  static func families(
    of selection: Selection, in families: Families, of corpus: Corpus
  ) -> [SelectedFamily] {
    let units = Units(selection, unit: .family, in: families)
    var found: [SelectedFamily] = []
    for index in 0..<units.count where units.articles(of: index).count > 1 {
      found.append(SelectedFamily(units.articles(of: index), in: families, of: corpus))
    }
    found.sort {
      ($1.articles.count, $0.articles[0]) < ($0.articles.count, $1.articles[0])
    }
    return found
  }

  private static func notes(
    _ found: [SelectedFamily], _ shown: [SelectedFamily], of selection: Selection,
    _ families: Families
  ) -> [String] {
    let count = shown.count
    let articles = shown.reduce(0) { $0 + $1.articles.count }
    var notes = [
      "\(count) \(count == 1 ? "family" : "families") with \(articles) of \(selection.count) "
        + "\(selection.count == 1 ? "article" : "articles"); alike: "
        + "\(ShareText.percent(families.threshold)) of the shorter text's runs of four words"
    ]
    if shown.count < found.count {
      notes.append("\(found.count - shown.count) smaller left out by --at-least")
    }
    return notes + families.limits
  }
}

extension Families {
  /// What to say where articles were not compared with all that they might be alike.
  var limits: [String] {
    guard limitedCount > 0 else { return [] }
    let articles = limitedCount == 1 ? "1 article has" : "\(limitedCount) articles have"
    return ["\(articles) words in common with so many others that only the likeliest were compared"]
  }
}

/// A family as far as it is selected: two articles or more.
struct SelectedFamily {
  /// The articles in the order of time.
  let articles: [UInt32]
  /// How they go together: as the loosest two that were compared do.
  let kind: Families.Kind
  /// The least share that an article has in common with the one it was compared with.
  let similarity: Double

  init(_ articles: ArraySlice<UInt32>, in families: Families, of corpus: Corpus) {
    self.articles = corpus.inOrderOfTime(articles)
    let first = articles.first.map { families.text(of: $0) }
    if articles.allSatisfy({ families.text(of: $0) == first }) {
      (kind, similarity) = (.exact, 1)
    } else {
      let ties = articles.map { families.tie(of: $0) }
      kind = ties.compactMap(\.kind).max() ?? .exact
      similarity = ties.map(\.share).min() ?? 1
    }
  }

  /// The texts of `field` that the articles have, each once, in the order of the articles.
  func texts(of field: LabelField, in corpus: Corpus) -> [String] {
    var texts: [String] = []
    var known: Set<String> = []
    for number in articles {
      guard let location = corpus.location(of: number) else { continue }
      for text in corpus.segments[location.segment].texts(of: field, location.article)
      where known.insert(text).inserted {
        texts.append(text)
      }
    }
    return texts
  }
}

extension Corpus {
  /// `articles`, the earliest first; those without a time last, equal ones by number.
  func inOrderOfTime(_ articles: ArraySlice<UInt32>) -> [UInt32] {
    let timed = articles.map { number in
      let published = location(of: number).flatMap { segments[$0.segment].published[$0.article] }
      return (published?.middle ?? .max, number)
    }
    return timed.sorted { $0 < $1 }.map(\.1)
  }

  /// The headline or the first words of article `number`.
  func opening(of number: UInt32) -> String? {
    location(of: number).flatMap { segments[$0.segment].opening(of: $0.article) }
  }
}
