package import Indexing

/// Articles by number, in an order that the next step keeps.
package struct Selection: Equatable, Sendable {
  /// The numbers, each once.
  package let numbers: [UInt32]

  /// The articles `numbers`; each number stands once.
  package init(_ numbers: [UInt32]) { self.numbers = numbers }

  /// No article.
  package static let empty = Selection([])

  /// Every article of `corpus`, by number.
  package static func all(of corpus: Corpus) -> Selection {
    Selection((0..<corpus.articleCount).map { UInt32($0 + 1) })
  }

  /// How many articles there are.
  package var count: Int { numbers.count }

  /// The first `count` articles, or all where there are fewer.
  package func first(_ count: Int) -> Selection {
    Selection(Array(numbers.prefix(max(0, count))))
  }
}

extension Selection {
  /// The articles that are still there after `removal`, by their new numbers.
  package func after(_ removal: Corpus.Removal) -> Selection {
    var kept: [UInt32] = []
    for number in numbers where Int(number) < removal.newNumbers.count {
      let renumbered = removal.newNumbers[Int(number)]
      if renumbered > 0 { kept.append(renumbered) }
    }
    return Selection(kept)
  }
}

/// Selections put together; the order is that of the first, then of the second.
package enum SetAlgebra {
  /// What is in `first` or in `second`.
  package static func union(_ first: Selection, _ second: Selection) -> Selection {
    Selection(first.numbers + minus(second, first).numbers)
  }

  /// What is in `first` and in `second`.
  package static func both(_ first: Selection, _ second: Selection) -> Selection {
    let members = Set(second.numbers)
    return Selection(first.numbers.filter { members.contains($0) })
  }

  /// What is in `first` and not in `second`.
  package static func minus(_ first: Selection, _ second: Selection) -> Selection {
    let members = Set(second.numbers)
    return Selection(first.numbers.filter { !members.contains($0) })
  }
}
