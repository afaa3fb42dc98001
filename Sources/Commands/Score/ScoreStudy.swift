import Querying
import Statistics

/// A field scored against what people coded, with all that a table or a sentence says of it.
struct ScoreStudy {
  let gold: Gold
  let book: LabelBook
  let standard: GoldStandard
  /// The articles that are scored, in the order of ``units``.
  let numbers: [UInt32]
  /// What is right and what was found.
  let units: LabelledUnits
  let scoring: Scoring
  let seed: UInt64
  /// What counts as one article.
  let unit: CountingUnit
  /// How many articles are coded and loaded, but not selected.
  let unselectedCount: Int
  /// How many articles were left out because they repeat another coded one.
  let repeatedCount: Int
  /// For each label the first articles where it is right and was not found, or the other way round.
  let places: [[UInt32]]

  /// Scores the first article of each of `units`, which are those of `coded`: the articles that are
  /// selected and that `gold` codes.
  init(
    _ gold: Gold, _ book: LabelBook, _ coded: Selection, _ units: Units, seed: UInt64,
    isInterrupted: () -> Bool
  ) {
    self.gold = gold
    var book = book
    unit = units.unit
    let scored = Set(units.firsts(in: coded).numbers)
    let standard = GoldStandard(gold.codings)
    var labelled = LabelledUnits()
    var numbers: [UInt32] = []
    for article in standard.articles where scored.contains(article.number) {
      numbers.append(article.number)
      let parts = [article.number] + (gold.parts[article.number] ?? [])
      labelled.append(gold: article.labels, found: parts.flatMap { book.labels(of: $0) })
    }
    places = Self.places(labelled, numbers)
    unselectedCount = standard.articles.count - coded.numbers.count
    repeatedCount = coded.numbers.count - numbers.count
    self.standard = standard
    self.numbers = numbers
    self.units = labelled
    self.book = book
    self.seed = seed
    scoring = Scoring(labelled, seed: seed, isInterrupted: isInterrupted)
  }

  /// How many articles the gold codes, loaded or not.
  var codedCount: Int { standard.articles.count + gold.missing.count }

  /// The name of the most common label.
  var majority: String? { scoring.majority.map { book.name(of: $0) } }
}

extension ScoreStudy {
  /// How often a label must be coded to be called one of the worst.
  static let enough = 5

  /// The labels that were coded or found, the most often coded first, equal ones by name.
  var labels: [Int] {
    scoring.labels.indices.filter { scoring.labels[$0].gold + scoring.labels[$0].found > 0 }
      .sorted { left, right in
        let (leftCount, rightCount) = (scoring.labels[left].gold, scoring.labels[right].gold)
        return leftCount != rightCount
          ? leftCount > rightCount : book.name(of: left) < book.name(of: right)
      }
  }

  /// The labels with mistakes, the lowest F1 first; those coded fewer than ``enough`` times behind
  /// the others, as their F1 says little.
  var worst: [Int] {
    labels.filter { scoring.labels[$0].f1 < 1 }.sorted { left, right in
      let (leftScore, rightScore) = (scoring.labels[left], scoring.labels[right])
      let isLeftRare = leftScore.gold < Self.enough
      if isLeftRare != (rightScore.gold < Self.enough) { return !isLeftRare }
      if leftScore.f1 != rightScore.f1 { return leftScore.f1 < rightScore.f1 }
      let (leftErrors, rightErrors) = (leftScore.errors, rightScore.errors)
      if leftErrors != rightErrors { return leftErrors > rightErrors }
      return book.name(of: left) < book.name(of: right)
    }
  }

  /// How many articles are told to look at for a label.
  static let placesLimit = 10

  private static func places(_ units: LabelledUnits, _ numbers: [UInt32]) -> [[UInt32]] {
    var places = [[UInt32]](repeating: [], count: units.labelCount)
    for (unit, number) in numbers.enumerated() where !units.isExact(unit) {
      let differing = Set(units.gold(of: unit)).symmetricDifference(units.found(of: unit))
      for label in differing where places[label].count < placesLimit {
        places[label].append(number)
      }
    }
    return places
  }
}

extension LabelScore {
  /// How many articles have it wrongly or lack it.
  fileprivate var errors: Int { gold + found - 2 * both }
}
