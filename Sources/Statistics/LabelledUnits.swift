/// Units, such as articles, with the labels that are right and those that were found.
///
/// Labels are numbers from 0. All units stand in one array, so that a resample is one pass over it.
package struct LabelledUnits: Sendable {
  /// How many labels there are.
  package private(set) var labelCount = 0
  /// Where the entries of each unit start; one longer than the number of units.
  private(set) var starts: [Int] = [0]
  /// A label of a unit: its number, shifted by two, with ``goldBit`` and ``foundBit``.
  private(set) var entries: [UInt32] = []

  static let goldBit: UInt32 = 1
  static let foundBit: UInt32 = 2

  package init() {}

  /// How many units there are.
  package var count: Int { starts.count - 1 }

  /// Adds a unit; a label that a list names twice counts once.
  package mutating func append(gold: [Int], found: [Int]) {
    let start = entries.count
    for label in gold { add(label, Self.goldBit, from: start) }
    for label in found { add(label, Self.foundBit, from: start) }
    starts.append(entries.count)
  }

  private mutating func add(_ label: Int, _ bit: UInt32, from start: Int) {
    labelCount = max(labelCount, label + 1)
    for index in start..<entries.count where entries[index] >> 2 == UInt32(label) {
      entries[index] |= bit
      return
    }
    entries.append(UInt32(label) << 2 | bit)
  }
}

extension LabelledUnits {
  /// Whether the labels found for `unit` are exactly the right ones; both may be none.
  package func isExact(_ unit: Int) -> Bool {
    entries[starts[unit]..<starts[unit + 1]].allSatisfy { $0 & 3 == 3 }
  }

  /// The labels of `unit` that are right.
  package func gold(of unit: Int) -> [Int] { labels(of: unit, with: Self.goldBit) }

  /// The labels of `unit` that were found.
  package func found(of unit: Int) -> [Int] { labels(of: unit, with: Self.foundBit) }

  private func labels(of unit: Int, with bit: UInt32) -> [Int] {
    entries[starts[unit]..<starts[unit + 1]].filter { $0 & bit != 0 }.map { Int($0 >> 2) }
  }

  /// The score of each label, by its number.
  package var scores: [LabelScore] {
    var scores = [LabelScore](repeating: LabelScore(), count: labelCount)
    for entry in entries {
      let label = Int(entry >> 2)
      if entry & Self.goldBit != 0 { scores[label].gold += 1 }
      if entry & Self.foundBit != 0 { scores[label].found += 1 }
      if entry & 3 == 3 { scores[label].both += 1 }
    }
    return scores
  }

  /// The label that is right most often, of equal ones the first; `nil` where none is right.
  package var majority: Int? {
    let scores = scores
    let most = scores.map(\.gold).max() ?? 0
    return most == 0 ? nil : scores.firstIndex { $0.gold == most }
  }
}
