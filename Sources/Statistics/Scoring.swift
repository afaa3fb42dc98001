/// The figures of labels against those that are right, each with a bootstrap interval.
package struct Scoring: Sendable {
  /// The figures of a set of units taken together.
  package struct Pooled: Sendable, Equatable {
    /// How many units there are.
    package var unitCount: Int
    /// Over all labels of all units (micro average).
    package var precision: Estimate
    /// Over all labels of all units (micro average).
    package var recall: Estimate
    /// Over all labels of all units (micro average).
    package var f1: Estimate
    /// The part of the units whose labels are exactly the right ones.
    package var exact: Estimate
  }

  /// The mean of the F1 of several labels, each weighing the same (macro average).
  package struct Mean: Sendable, Equatable {
    /// How many labels it is over.
    package var labelCount: Int
    /// The mean.
    package var f1: Estimate
  }

  /// All units.
  package let all: Pooled
  /// The units but for those whose only right label is the most common one, ``majority``.
  package let rest: Pooled
  /// Over every label that is right for some unit.
  package let macro: Mean
  /// Over the labels that are right for at least ``frequentUse`` units.
  package let frequent: Mean
  /// The label that is right most often, or `nil` where none is.
  package let majority: Int?
  /// What giving every unit the majority's label would score, and nothing else.
  package let always: LabelScore
  /// The score of each label.
  package let labels: [LabelScore]
  /// The F1 of each label; with an interval from ``leastUse`` uses on, right or found.
  package let labelF1: [Estimate]

  /// How often a label must be right to count among the frequent ones.
  package static let frequentUse = 20
  /// How often a label must be right or found to have an interval.
  package static let leastUse = 5
  /// How many resamples the intervals rest on.
  package static let resamples = 1_000
  /// The seed of the resamples where none is given.
  package static let seed: UInt64 = 1

  /// Scores `units`.
  ///
  /// The intervals are percentile intervals at 95 % over resamples of units with replacement
  /// (B. Efron, 1979): labels of one unit stay together, as they were not coded apart.
  /// Where `isInterrupted` says yes the rest of the resamples is left out: the intervals are then
  /// worth nothing.
  /// - Complexity: O(resamples · labels of all units).
  package init(
    _ units: LabelledUnits, resamples: Int = Scoring.resamples, seed: UInt64 = Scoring.seed,
    isInterrupted: () -> Bool = { false }
  ) {
    let pass = ScoringPass(units)
    let value = pass.figures(weights: [UInt32](repeating: 1, count: units.count))
    let intervals = Bootstrap.intervals(
      units.count, resamples: resamples, seed: seed, isInterrupted
    ) {
      pass.figures(weights: $0)
    }
    func estimate(_ figure: Int) -> Estimate { Estimate(value[figure], intervals[figure]) }
    func pooled(_ first: Int, _ count: Int) -> Pooled {
      Pooled(
        unitCount: count, precision: estimate(first), recall: estimate(first + 1),
        f1: estimate(first + 2), exact: estimate(first + 3))
    }
    all = pooled(0, units.count)
    rest = pooled(4, pass.restCount)
    macro = Mean(labelCount: pass.coded.count, f1: estimate(8))
    frequent = Mean(labelCount: pass.frequent.count, f1: estimate(9))
    majority = pass.majority
    labels = pass.scores
    var labelF1 = pass.scores.map { Estimate($0.f1) }
    for (place, label) in pass.measured.enumerated() {
      labelF1[label] = estimate(ScoringPass.firstLabel + place)
    }
    self.labelF1 = labelF1
    let gold = labels.reduce(0) { $0 + $1.gold }
    always =
      pass.majority.map { label in
        LabelScore(both: pass.scores[label].gold, gold: gold, found: units.count)
      } ?? LabelScore()
  }
}
