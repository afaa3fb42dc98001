package import Statistics

/// What one person said of one article.
package struct Coding: Sendable, Equatable {
  /// The article.
  package var number: UInt32
  /// Who said it; empty where nobody is named.
  package var coder: String
  /// The labels, by their numbers in a ``LabelBook``; none means that there is nothing to code.
  package var labels: [Int]

  package init(number: UInt32, coder: String, labels: [Int]) {
    self.number = number
    self.coder = coder
    self.labels = labels
  }
}

/// Articles with the labels that hold as right, and how far coders agree on them.
package struct GoldStandard: Sendable {
  /// The articles, in the order in which they were first coded.
  package private(set) var articles: [(number: UInt32, labels: [Int])] = []
  /// How far the coders of one article agree.
  package private(set) var agreement = Agreement([])
  /// Puts together what `codings` say.
  ///
  /// Of an article with several codings the labels hold that more than half of them give.
  package init(_ codings: [Coding]) {
    var order: [UInt32] = []
    var byArticle: [UInt32: [Coding]] = [:]
    for coding in codings {
      if byArticle[coding.number] == nil { order.append(coding.number) }
      byArticle[coding.number, default: []].append(coding)
    }
    var units: [[Set<Int>]] = []
    for number in order {
      let said = byArticle[number] ?? []
      articles.append((number, Self.majority(of: said.map(\.labels))))
      units.append(said.map { Set($0.labels) })
    }
    agreement = Agreement(units)
  }

  private static func majority(of lists: [[Int]]) -> [Int] {
    guard lists.count > 1 else { return lists.first ?? [] }
    var kept: [Int] = []
    for label in lists.joined() where !kept.contains(label) {
      if lists.count(where: { $0.contains(label) }) * 2 > lists.count { kept.append(label) }
    }
    return kept
  }
}
