/// Finds what a person probably meant to type.
public enum Suggestion {
  /// The longest name that is compared, in characters.
  private static let longestName = 64

  /// The name among `candidates` that is nearest to `name`.
  ///
  /// One slip is allowed in a short name, up to three in a long one; a slip is a letter too many, too
  /// few, another one, or two that changed places. A candidate that `name` is the beginning of is as
  /// near as one slip. Of several the nearest wins, then the first by name.
  ///
  /// - Returns: `nil` when nothing is near.
  public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let typed = Array(name.lowercased().unicodeScalars.prefix(longestName + 1))
    guard !typed.isEmpty, typed.count <= longestName else { return nil }
    var best: (rank: Int, slips: Int, name: String)?
    for candidate in candidates {
      guard let near = nearness(of: candidate, to: typed) else { continue }
      let found = (near.rank, near.slips, candidate)
      if best.map({ found < ($0.rank, $0.slips, $0.name) }) ?? true { best = found }
    }
    return best?.name
  }

  private static func nearness(
    of candidate: String, to typed: [Unicode.Scalar]
  ) -> (rank: Int, slips: Int)? {
    let scalars = Array(candidate.lowercased().unicodeScalars.prefix(longestName + 1))
    guard scalars.count <= longestName else { return nil }
    let slips = distance(typed, scalars)
    if typed.count > 1 && scalars.starts(with: typed) { return (min(1, slips), slips) }
    return slips <= allowedSlips(in: typed.count) ? (slips, slips) : nil
  }

  private static func allowedSlips(in length: Int) -> Int {
    switch length {
    case ...1: 0
    case ...4: 1
    case ...8: 2
    default: 3
    }
  }

  /// How many slips turn `left` into `right`; letters that changed places are not touched again.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var older: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let change = left[row] == right[column] ? 0 : 1
        var slips = min(
          previous[column] + change, previous[column + 1] + 1, current[column] + 1)
        let hasChangedPlaces =
          row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
        if hasChangedPlaces { slips = min(slips, older[column - 1] + 1) }
        current.append(slips)
      }
      older = previous
      previous = current
    }
    return previous[right.count]
  }
}
