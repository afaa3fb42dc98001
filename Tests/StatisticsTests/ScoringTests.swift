import Statistics
import Testing

/// A plain second implementation of the figures: sets, one unit after the other.
private enum Plainly {
  static func f1(_ units: [(gold: Set<Int>, found: Set<Int>)]) -> (Double, Double, Double) {
    let both = Double(units.map { $0.gold.intersection($0.found).count }.reduce(0, +))
    let gold = Double(units.map(\.gold.count).reduce(0, +))
    let found = Double(units.map(\.found.count).reduce(0, +))
    let precision = both / found
    let recall = both / gold
    return (precision, recall, 2 * precision * recall / (precision + recall))
  }

  /// The mean over the labels that `least` units or more rightly have.
  static func macro(_ units: [(gold: Set<Int>, found: Set<Int>)], least: Int) -> Double {
    let labels = Set(units.flatMap(\.gold)).filter { label in
      units.filter { $0.gold.contains(label) }.count >= least
    }
    let scores = labels.sorted().map { label in
      let right = units.filter { $0.gold.contains(label) && $0.found.contains(label) }.count
      let wrong = units.filter { $0.gold.contains(label) != $0.found.contains(label) }.count
      return 2 * Double(right) / Double(2 * right + wrong)
    }
    return scores.reduce(0, +) / Double(scores.count)
  }
}

struct ScoringTests {
  private func units(_ sets: [(gold: [Int], found: [Int])]) -> LabelledUnits {
    sets.reduce(into: LabelledUnits()) { $0.append(gold: $1.gold, found: $1.found) }
  }

  /// Five articles by hand: 4 labels found rightly of 6 right and 7 found.
  private var byHand: LabelledUnits {
    units([([0], [0]), ([0, 1], [0]), ([1], [2, 1]), ([], [2]), ([0, 2], [0, 1])])
  }

  @Test func `figures worked by hand come out`() {
    let scoring = Scoring(byHand, resamples: 10)
    #expect(scoring.all.precision.value == 4.0 / 7)
    #expect(scoring.all.recall.value == 4.0 / 6)
    #expect(scoring.all.f1.value == 8.0 / 13)
    #expect(scoring.all.exact.value == 1.0 / 5)
    #expect(scoring.labels[0] == LabelScore(both: 3, gold: 3, found: 3))
    #expect(scoring.labels[1] == LabelScore(both: 1, gold: 2, found: 2))
    #expect(scoring.labels[2] == LabelScore(both: 0, gold: 1, found: 2))
    #expect(scoring.macro.labelCount == 3)
    #expect(abs(scoring.macro.f1.value - (1 + 0.5 + 0) / 3) < 1e-12)
    #expect(scoring.frequent.labelCount == 0)
    #expect(scoring.frequent.f1.value.isNaN)
  }

  @Test func `the rest leaves out what is the majority's label alone`() {
    let scoring = Scoring(byHand, resamples: 10)
    #expect(scoring.majority == 0)
    #expect(scoring.rest.unitCount == 4)
    #expect(scoring.rest.precision.value == 3.0 / 6)
    #expect(scoring.rest.recall.value == 3.0 / 5)
    #expect(scoring.rest.exact.value == 0)
    #expect(scoring.always == LabelScore(both: 3, gold: 6, found: 5))
  }

  @Test(arguments: [UInt64(1), 2, 3, 4, 5])
  func `random labels score like the plain implementation says`(seed: UInt64) {
    var generator = SplitMix(seed: seed)
    let sets = (0..<200).map { _ in
      (
        gold: Set((0..<generator.next(below: 4)).map { _ in generator.next(below: 9) }),
        found: Set((0..<generator.next(below: 4)).map { _ in generator.next(below: 9) })
      )
    }
    let scoring = Scoring(
      units(sets.map { (gold: $0.gold.sorted(), found: $0.found.sorted()) }), resamples: 2)
    let plain = Plainly.f1(sets)
    #expect(abs(scoring.all.precision.value - plain.0) < 1e-12)
    #expect(abs(scoring.all.recall.value - plain.1) < 1e-12)
    #expect(abs(scoring.all.f1.value - plain.2) < 1e-12)
    #expect(abs(scoring.macro.f1.value - Plainly.macro(sets, least: 1)) < 1e-12)
    #expect(abs(scoring.frequent.f1.value - Plainly.macro(sets, least: 20)) < 1e-12)
    let rest = Plainly.f1(sets.filter { $0.gold != [scoring.majority ?? -1] })
    #expect(abs(scoring.rest.f1.value - rest.2) < 1e-12)
  }

  @Test func `nothing coded has no figures and no trap`() {
    let scoring = Scoring(LabelledUnits())
    #expect(scoring.all.f1.value.isNaN)
    #expect(scoring.all.exact.value.isNaN)
    #expect(scoring.majority == nil)
    let none = Scoring(units([([], []), ([], [])]), resamples: 5)
    #expect(none.all.exact.value == 1)
    #expect(none.all.f1.value.isNaN)
  }

  @Test func `a label named twice counts once`() {
    var twice = LabelledUnits()
    twice.append(gold: [3, 3], found: [3, 4, 4])
    #expect(twice.scores[3] == LabelScore(both: 1, gold: 1, found: 1))
    #expect(twice.scores[4] == LabelScore(both: 0, gold: 0, found: 1))
  }
}

struct BootstrapTests {
  /// 400 units of which three in four are right.
  private var units: LabelledUnits {
    (0..<400).reduce(into: LabelledUnits()) { units, unit in
      units.append(gold: [unit % 2], found: [unit % 4 == 0 ? 2 : unit % 2])
    }
  }

  @Test func `the same seed gives the same intervals, another one others`() {
    #expect(Scoring(units).all == Scoring(units).all)
    #expect(Scoring(units).labelF1 == Scoring(units).labelF1)
    #expect(Scoring(units, seed: 2).labelF1 != Scoring(units).labelF1)
    #expect(Scoring(units, seed: 2).all.f1.value == Scoring(units).all.f1.value)
  }

  @Test func `the interval of a share is what the binomial distribution says`() {
    let exact = Scoring(units).all.exact
    #expect(exact.value == 0.75)
    // 1.96 · √(0.75 · 0.25 / 400) = 0.0424
    #expect(abs(exact.interval.low - 0.7076) < 0.006)
    #expect(abs(exact.interval.high - 0.7924) < 0.006)
  }

  @Test func `what never varies has no width`() {
    let same = (0..<30).reduce(into: LabelledUnits()) { units, _ in
      units.append(gold: [0], found: [0])
    }
    #expect(Scoring(same).all.f1 == Estimate(1, Interval(low: 1, high: 1)))
  }

  @Test func `numbers follow from the seed alone`() {
    // The first numbers of the reference implementation for the seed 1234567.
    var generator = SplitMix(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
    let draws = (0..<1000).map { _ in generator.next(below: 7) }
    #expect(Set(draws) == Set(0..<7))
  }
}

struct AgreementTests {
  /// The nominal example of Krippendorff (2011): 12 units, four coders, alpha .743.
  @Test func `the textbook's alpha comes out`() {
    let coders: [[Int?]] = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
      [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
    ]
    let units = (0..<12).map { unit in coders.compactMap { $0[unit].map { Set([$0]) } } }
    let agreement = Agreement(units)
    #expect(agreement.unitCount == 11)
    #expect(abs(agreement.alpha - 0.743) < 0.0005)
  }

  /// By hand: distances ½ and 0 within, and 0, ½, ½, ½, 1, ½ or 0 between the four values.
  @Test func `half a match is half a disagreement`() {
    let agreement = Agreement([[[1], [1, 2]], [[2], [2]]])
    // Observed: 2 · ½ = 1. All ordered pairs of {1}, {1,2}, {2}, {2}: 2 · (½ + 1 + 1 + ½ + ½ + 0) = 7.
    #expect(abs(agreement.alpha - (1 - 1 * 3 / 7.0)) < 1e-12)
    #expect(agreement.f1 == 2.0 * 2 / (3 + 2))
  }

  @Test func `agreement is full, none at all, or cannot be told`() {
    #expect(Agreement([[[1], [1]], [[2], [2]]]).alpha == 1)
    #expect(Agreement([[[1], [2]], [[2], [1]]]).alpha < 0)
    #expect(Agreement([[[1], [1]], [[1], [1]]]).alpha.isNaN)
    #expect(Agreement([[[1]], []]).unitCount == 0)
    #expect(Agreement([[[], []], [[3], [3]]]).alpha == 1)
  }
}
