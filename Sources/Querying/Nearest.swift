import Characters

/// Finds the name somebody may have meant.
enum Nearest {
  /// “did you mean …?”, or `nil` where no candidate is near.
  static func help(to typed: String, among candidates: [String]) -> String? {
    name(to: typed, among: candidates).map { "did you mean “\($0)”?" }
  }

  /// The candidate with the fewest changed letters, at most a third of them; the first of equals.
  static func name(to typed: String, among candidates: [String]) -> String? {
    let wanted = Array(Folding.fold(typed).unicodeScalars.prefix(40))
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      let letters = Array(Folding.fold(candidate).unicodeScalars.prefix(40))
      let limit = max(1, min(wanted.count, letters.count) / 3)
      guard abs(letters.count - wanted.count) <= limit else { continue }
      let found = distance(wanted, letters)
      if found <= limit, found < best?.distance ?? .max { best = (found, candidate) }
    }
    return best?.name
  }

  /// How many letters must be changed, added, dropped or swapped with a neighbour.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let changed = last[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(changed, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
