/// What changed between two versions of a text, word by word.
///
/// The method is Heckel's, "A technique for isolating differences between files" (1978), with four
/// words on end that stand once in each version as his unique lines: they anchor a match, which grows
/// to both sides as far as the words agree. So a passage that moved is told from one that was cut.
package enum VersionChanges {
  /// One change.
  package struct Change: Equatable {
    /// What happened.
    package enum Kind: String {
      case cut, added, changed, moved
    }

    /// What happened.
    package let kind: Kind
    /// The words of the old version; none where words were added.
    package let old: Range<Int>
    /// The words of the new version; none where words were cut, those at the new place where they
    /// moved.
    package let new: Range<Int>
  }

  /// The changes from `old` to `new`, in the order of the old version.
  ///
  /// - Complexity: O(n log n) in the words of both.
  package static func between(_ old: VersionText, _ new: VersionText) -> [Change] {
    changes(from: old.words, to: new.words)
  }

  static func changes(from old: [UInt64], to new: [UInt64]) -> [Change] {
    let match = WordMatch(old, new)
    let steady = match.inOrder()
    var changes: [Change] = []
    var oldStart = 0
    var newStart = 0
    for index in 0...old.count where index == old.count || steady[index] {
      let newEnd = index == old.count ? new.count : match.newOfOld[index]
      let cut = runs(in: oldStart..<index) { match.newOfOld[$0] < 0 }
      let added = runs(in: newStart..<newEnd) { match.oldOfNew[$0] < 0 }
      changes += paired(cut, added, at: (index, newEnd))
      changes += moved(in: oldStart..<index, match)
      oldStart = index + 1
      newStart = newEnd + 1
    }
    return changes
  }

  /// One passage for another is a change; else each stands for itself.
  private static func paired(
    _ cut: [Range<Int>], _ added: [Range<Int>], at end: (old: Int, new: Int)
  ) -> [Change] {
    if cut.count == 1, added.count == 1 {
      return [Change(kind: .changed, old: cut[0], new: added[0])]
    }
    return cut.map { Change(kind: .cut, old: $0, new: end.new..<end.new) }
      + added.map { Change(kind: .added, old: end.old..<end.old, new: $0) }
  }

  /// The passages among the old words at `places` that stand elsewhere in the new version.
  private static func moved(in places: Range<Int>, _ match: WordMatch) -> [Change] {
    var moved: [Change] = []
    for run in runs(in: places, where: { match.newOfOld[$0] >= 0 }) {
      var start = run.lowerBound
      for index in run
      where index + 1 == run.upperBound || match.newOfOld[index + 1] != match.newOfOld[index] + 1 {
        let first = match.newOfOld[start]
        moved.append(
          Change(kind: .moved, old: start..<index + 1, new: first..<match.newOfOld[index] + 1))
        start = index + 1
      }
    }
    return moved
  }

  /// The longest runs of `places` that all are as `isWanted` says.
  private static func runs(
    in places: Range<Int>, where isWanted: (Int) -> Bool
  ) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for place in places {
      if isWanted(place) {
        start = start ?? place
      } else if let first = start {
        runs.append(first..<place)
        start = nil
      }
    }
    if let start { runs.append(start..<places.upperBound) }
    return runs
  }
}

/// Which word of one version is which of the other; -1 for none.
struct WordMatch {
  private(set) var newOfOld: [Int]
  private(set) var oldOfNew: [Int]

  init(_ old: [UInt64], _ new: [UInt64]) {
    newOfOld = [Int](repeating: -1, count: old.count)
    oldOfNew = [Int](repeating: -1, count: new.count)
    var left = 0
    while left < min(old.count, new.count), old[left] == new[left] {
      join(left, left)
      left += 1
    }
    var right = 0
    while right < min(old.count, new.count) - left,
      old[old.count - 1 - right] == new[new.count - 1 - right]
    {
      join(old.count - 1 - right, new.count - 1 - right)
      right += 1
    }
    joinAnchors(old, new, left, right)
    grow(old, new)
  }

  private mutating func join(_ old: Int, _ new: Int) {
    newOfOld[old] = new
    oldOfNew[new] = old
  }

  /// Joins shingles that stand once in what is between `left` and `right` of each version.
  private mutating func joinAnchors(_ old: [UInt64], _ new: [UInt64], _ left: Int, _ right: Int) {
    let places = left..<old.count - right
    let oldSingles = Self.singles(old, places)
    let newSingles = Self.singles(new, left..<new.count - right)
    for place in places.dropLast(ShingleReader.length - 1) {
      let shingle = ShingleReader.shingle(of: old, at: place)
      guard oldSingles[shingle] == place, let target = newSingles[shingle] else { continue }
      for step in 0..<ShingleReader.length
      where newOfOld[place + step] < 0 && oldOfNew[target + step] < 0 {
        join(place + step, target + step)
      }
    }
  }

  /// The place of each shingle that stands once among `words` at `places`.
  private static func singles(_ words: [UInt64], _ places: Range<Int>) -> [UInt64: Int] {
    var found: [UInt64: Int] = [:]
    guard places.count >= ShingleReader.length else { return found }
    for place in places.lowerBound...places.upperBound - ShingleReader.length {
      let shingle = ShingleReader.shingle(of: words, at: place)
      found[shingle] = found[shingle] == nil ? place : -1
    }
    return found.filter { $0.value >= 0 }
  }

  /// Lets each match grow over equal words beside it, first to the right, then to the left.
  private mutating func grow(_ old: [UInt64], _ new: [UInt64]) {
    for place in old.indices.dropLast() where newOfOld[place] >= 0 && newOfOld[place + 1] < 0 {
      let next = newOfOld[place] + 1
      if next < new.count, oldOfNew[next] < 0, old[place + 1] == new[next] { join(place + 1, next) }
    }
    for place in old.indices.dropFirst().reversed()
    where newOfOld[place] >= 0 && newOfOld[place - 1] < 0 {
      let next = newOfOld[place] - 1
      if next >= 0, oldOfNew[next] < 0, old[place - 1] == new[next] { join(place - 1, next) }
    }
  }

  /// For each old word, whether it stands in order: it is of the longest rising row of matches.
  func inOrder() -> [Bool] {
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: newOfOld.count)
    for place in newOfOld.indices where newOfOld[place] >= 0 {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if newOfOld[ends[middle]] < newOfOld[place] { low = middle + 1 } else { high = middle }
      }
      before[place] = low == 0 ? -1 : ends[low - 1]
      if low == ends.count { ends.append(place) } else { ends[low] = place }
    }
    var isInOrder = [Bool](repeating: false, count: newOfOld.count)
    var place = ends.last ?? -1
    while place >= 0 {
      isInOrder[place] = true
      place = before[place]
    }
    return isInOrder
  }
}
