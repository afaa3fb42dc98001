/// One pass over weighted units that gives every figure of a ``Scoring``.
struct ScoringPass {
  private let units: LabelledUnits
  /// The score of each label with every unit counted once.
  let scores: [LabelScore]
  /// The label that is right most often.
  let majority: Int?
  /// The labels that are right for some unit, and those that are right often.
  let coded: [Int]
  let frequent: [Int]
  /// The labels with enough uses for an interval of their own.
  let measured: [Int]
  /// How many units are not exactly the majority's label.
  let restCount: Int
  private let isExact: [Bool]
  private let isRest: [Bool]

  /// Where the figures of single labels begin: behind two times four pooled ones and two means.
  static let firstLabel = 10

  init(_ units: LabelledUnits) {
    self.units = units
    let scores = units.scores
    let majority = units.majority
    coded = scores.indices.filter { scores[$0].gold > 0 }
    frequent = scores.indices.filter { scores[$0].gold >= Scoring.frequentUse }
    measured = scores.indices.filter {
      scores[$0].gold + scores[$0].found - scores[$0].both >= Scoring.leastUse
    }
    isExact = (0..<units.count).map { units.isExact($0) }
    isRest = (0..<units.count).map { unit in
      majority.map { units.gold(of: unit) != [$0] } ?? true
    }
    restCount = isRest.count { $0 }
    self.scores = scores
    self.majority = majority
  }

  /// Precision, recall, F1 and exact share of all and of the rest, two macro F1, the F1 of each
  /// measured label, where each unit counts as often as `weights` says.
  func figures(weights: [UInt32]) -> [Double] {
    var labels = [LabelScore](repeating: LabelScore(), count: units.labelCount)
    var rest = LabelScore()
    var (total, exact, restTotal, restExact) = (0, 0, 0, 0)
    for unit in 0..<units.count where weights[unit] > 0 {
      let weight = Int(weights[unit])
      let isRest = isRest[unit]
      for index in units.starts[unit]..<units.starts[unit + 1] {
        let score = LabelScore(units.entries[index], weight: weight)
        labels[Int(units.entries[index] >> 2)].add(score)
        if isRest { rest.add(score) }
      }
      total += weight
      if isExact[unit] { exact += weight }
      guard isRest else { continue }
      restTotal += weight
      if isExact[unit] { restExact += weight }
    }
    var all = LabelScore()
    for label in labels { all.add(label) }
    return Self.pooled(all, exact, of: total) + Self.pooled(rest, restExact, of: restTotal)
      + [Self.mean(coded, labels), Self.mean(frequent, labels)] + measured.map { labels[$0].f1 }
  }

  private static func pooled(_ score: LabelScore, _ exact: Int, of total: Int) -> [Double] {
    [
      score.precision, score.recall, score.f1,
      total == 0 ? .nan : Double(exact) / Double(total),
    ]
  }

  /// The mean F1 of `chosen`; a label that a resample does not hold is left out of its mean.
  private static func mean(_ chosen: [Int], _ labels: [LabelScore]) -> Double {
    var (sum, count) = (0.0, 0)
    for label in chosen where labels[label].gold + labels[label].found > 0 {
      sum += labels[label].f1
      count += 1
    }
    return count == 0 ? .nan : sum / Double(count)
  }
}

extension LabelScore {
  /// What one entry of a unit adds, `weight` times.
  fileprivate init(_ entry: UInt32, weight: Int) {
    gold = Int(entry & LabelledUnits.goldBit) * weight
    found = Int((entry & LabelledUnits.foundBit) >> 1) * weight
    both = entry & 3 == 3 ? weight : 0
  }

  fileprivate mutating func add(_ other: LabelScore) {
    both += other.both
    gold += other.gold
    found += other.found
  }
}
