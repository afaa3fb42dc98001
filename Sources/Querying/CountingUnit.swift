package import Copying
import Indexing

/// What counts as one where articles are counted.
package enum CountingUnit: String, CaseIterable, Sendable {
  /// Every article.
  case item
  /// Articles of the same words count once.
  case unique
  /// The articles of a family count once.
  case family

  /// What is counted, as the heading of a column.
  package var heading: String {
    switch self {
    case .item: "articles"
    case .unique: "texts"
    case .family: "families"
    }
  }

  /// `count` of these in words, of `articles` articles: `1 family of 3 articles`.
  package func words(_ count: Int, of articles: Int) -> String {
    let noun = count == 1 ? singular : heading
    guard self != .item else { return "\(count) \(noun)" }
    return "\(count) \(noun) of \(articles) \(articles == 1 ? "article" : "articles")"
  }

  /// `rule`, which says how an article counts, for this unit.
  func rule(_ rule: String) -> String {
    rule.replacing("an article counts", with: "a \(singular) counts")
  }

  /// One of these.
  var singular: String {
    switch self {
    case .item: "article"
    case .unique: "text"
    case .family: "family"
    }
  }
}

/// The articles of a selection, taken together by what counts as one.
///
/// Every verb that counts goes through here, so that the same unit gives the same numbers.
package struct Units: Sendable {
  /// What counts as one.
  package let unit: CountingUnit
  /// The articles, those that count as one beside each other.
  package let numbers: [UInt32]
  /// Where each unit starts in ``numbers``; one longer than there are units.
  private let starts: [Int]

  /// The units of `selection`.
  ///
  /// - Parameters:
  ///   - selection: the articles.
  ///   - unit: what counts as one; every article where there are no `families`.
  ///   - families: which articles are copies of each other.
  /// - Complexity: O(n) for articles, O(n log n) for the others.
  package init(_ selection: Selection, unit: CountingUnit = .item, in families: Families? = nil) {
    guard unit != .item, let families else {
      self.unit = .item
      numbers = selection.numbers
      starts = []
      return
    }
    let keyed = selection.numbers.map { number in
      (unit == .unique ? families.text(of: number) : families.family(of: number), number)
    }.sorted { $0 < $1 }
    self.unit = unit
    numbers = keyed.map(\.1)
    starts =
      keyed.indices.filter { $0 == 0 || keyed[$0].0 != keyed[$0 - 1].0 } + [keyed.count]
  }

  /// How many units there are.
  package var count: Int { unit == .item ? numbers.count : starts.count - 1 }

  /// The first article of each unit, in the order of `selection`, whose units these are.
  package func firsts(in selection: Selection) -> Selection {
    guard unit != .item else { return selection }
    let firsts = Set(starts.dropLast().map { numbers[$0] })
    return Selection(selection.numbers.filter(firsts.contains))
  }

  /// The articles of unit `index`.
  package func articles(of index: Int) -> ArraySlice<UInt32> {
    unit == .item ? numbers[index..<index + 1] : numbers[starts[index]..<starts[index + 1]]
  }
}
