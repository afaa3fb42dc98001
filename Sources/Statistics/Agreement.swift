/// How far several coders agree on sets of labels.
package struct Agreement: Sendable, Equatable {
  /// How many units were coded by two or more.
  package private(set) var unitCount = 0
  /// Krippendorff's alpha: 1 is full agreement, 0 what chance gives; not a number without variation.
  package private(set) var alpha = Double.nan
  /// The F1 of each pair of coders against one another, pooled over all units.
  package private(set) var f1 = Double.nan

  /// Compares what several coders said of each unit; units of one coder say nothing.
  ///
  /// Alpha (K. Krippendorff, 2011) takes as the distance of two sets the part of their labels that
  /// only one of them has (Jaccard; R. Passonneau, 2006, discusses it), so half a match is half a
  /// disagreement; two empty sets agree.
  /// - Complexity: O(d²) for d different sets.
  package init(_ units: [[Set<Int>]]) {
    let coded = units.filter { $0.count > 1 }
    guard !coded.isEmpty else { return }
    unitCount = coded.count
    var observed = 0.0
    var (common, sizes, valueCount) = (0, 0, 0)
    var uses: [(set: Set<Int>, count: Int)] = []
    var places: [Set<Int>: Int] = [:]
    for sets in coded {
      valueCount += sets.count
      for set in sets {
        let place = places[set, default: uses.count]
        places[set] = place
        if place == uses.count { uses.append((set, 0)) }
        uses[place].count += 1
      }
      var distance = 0.0
      for (index, left) in sets.enumerated() {
        for right in sets[(index + 1)...] {
          distance += Self.distance(left, right)
          common += left.intersection(right).count
          sizes += left.count + right.count
        }
      }
      observed += 2 * distance / Double(sets.count - 1)
    }
    f1 = sizes == 0 ? .nan : 2 * Double(common) / Double(sizes)
    let expected = Self.expected(uses) / Double(valueCount - 1)
    alpha = expected == 0 ? .nan : 1 - observed / expected
  }

  /// The sum of the distances of all ordered pairs of values, whichever unit they belong to.
  private static func expected(_ uses: [(set: Set<Int>, count: Int)]) -> Double {
    var sum = 0.0
    for (index, left) in uses.enumerated() {
      for right in uses[(index + 1)...] {
        sum += 2 * Double(left.count * right.count) * distance(left.set, right.set)
      }
    }
    return sum
  }

  private static func distance(_ left: Set<Int>, _ right: Set<Int>) -> Double {
    let all = left.union(right).count
    return all == 0 ? 0 : 1 - Double(left.intersection(right).count) / Double(all)
  }
}
