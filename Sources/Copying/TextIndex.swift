/// Finds, among the texts that were added, those that hold most of another one's shingles.
///
/// A text that shares `needed` of another one's `n` shingles has at least one of any `n − needed + 1`
/// of them: looking up the rarest so many is enough. That is the prefix filter of Chaudhuri, Ganti and
/// Kaushik, "A primitive operator for similarity joins in data cleaning" (2006), with the rarest first
/// as in Bayardo, Ma and Srikant, "Scaling up all pairs similarity search" (2007). What it finds is
/// counted out, so that no estimate decides.
struct TextIndex {
  /// How many entries of the index are looked at for one text, or four a shingle where those are
  /// more; rarest shingles first.
  static let visitLimit = 4_096
  /// How many texts are counted out for one text, those with most hits first.
  static let countLimit = 64

  /// A text that holds most of another one's shingles.
  struct Match: Equatable {
    let text: Int
    /// How many shingles both have.
    let common: Int
  }

  /// How many texts met a limit, so that a match may have been missed.
  private(set) var limitedCount = 0

  private let texts: Texts
  /// The texts with each shingle, list after list, each list with room for all of its texts.
  private var entries: [UInt32]
  private var listStarts: [Int]
  private var listEnds: [Int]
  /// How many of the shingles looked up each text has; 0 but while a text is looked up.
  private var hits: [UInt32]
  private var touched: [Int] = []

  init(_ texts: Texts) {
    self.texts = texts
    listStarts = [0, 0]
    for frequency in texts.frequencies {
      listStarts.append(listStarts[listStarts.count - 1] + Int(frequency))
    }
    listEnds = listStarts
    entries = [UInt32](repeating: 0, count: texts.shingles.count)
    hits = [UInt32](repeating: 0, count: texts.count)
  }

  /// Lets `text` be found.
  mutating func add(_ text: Int) {
    for shingle in texts.shingles(of: text) {
      let shingle = Int(shingle)
      entries[listEnds[shingle]] = UInt32(truncatingIfNeeded: text)
      listEnds[shingle] += 1
    }
  }

  /// The texts with at least `needed` of the shingles of `text`, in no order.
  ///
  /// - Complexity: O(``visitLimit`` + ``countLimit`` · n log m), n being the shingles of `text` and
  ///   m those of a text it is compared with.
  mutating func matches(of text: Int, needed: Int) -> [Match] {
    let shingles = texts.shingles(of: text)
    guard shingles.count >= needed else { return [] }
    let prefix = shingles.count - needed + 1
    let visited = visit(shingles, prefix: prefix)
    defer { forget() }
    var isLimited = visited < prefix
    defer { limitedCount += isLimited ? 1 : 0 }
    let left = shingles.count - visited
    var candidates = touched.filter { Int(hits[$0]) + left >= needed }
    if left == 0 { return candidates.map { Match(text: $0, common: Int(hits[$0])) } }
    if candidates.count > Self.countLimit {
      candidates.sort { (hits[$1], $0) < (hits[$0], $1) }
      candidates.removeSubrange(Self.countLimit...)
      isLimited = true
    }
    return candidates.compactMap { candidate in
      let common = Overlap.count(shingles, texts.shingles(of: candidate), atLeast: needed)
      return common < needed ? nil : Match(text: candidate, common: common)
    }
  }

  /// Counts hits on the texts with the rarest of `shingles`.
  ///
  /// - Returns: how many of `shingles` were looked up: at least `prefix` unless a limit was met, and
  ///   more where that costs little.
  private mutating func visit(_ shingles: ArraySlice<UInt32>, prefix: Int) -> Int {
    var entriesLeft = max(Self.visitLimit, shingles.count * 4)
    for (place, shingle) in shingles.enumerated() {
      let list = listStarts[Int(shingle)]..<listEnds[Int(shingle)]
      if place >= prefix && list.count > 64 { return place }
      guard list.count <= entriesLeft else {
        if place == 0 { visit(list.prefix(entriesLeft)) }
        return place
      }
      visit(list)
      entriesLeft -= list.count
    }
    return shingles.count
  }

  private mutating func visit(_ list: Range<Int>) {
    for place in list {
      let text = Int(entries[place])
      if hits[text] == 0 { touched.append(text) }
      hits[text] &+= 1
    }
  }

  private mutating func forget() {
    for text in touched { hits[text] = 0 }
    touched.removeAll(keepingCapacity: true)
  }
}

/// Counts what two rising lists have in common.
enum Overlap {
  /// How many numbers stand in `short` and in `long`; less than `least` when there are not so many.
  ///
  /// - Complexity: O(n log m), or O(n + m) where the lists are of about one length.
  static func count(
    _ short: ArraySlice<UInt32>, _ long: ArraySlice<UInt32>, atLeast least: Int
  ) -> Int {
    var common = 0
    var misses = short.count - least
    var place = long.startIndex
    for number in short {
      place = firstPlace(of: number, in: long, from: place)
      guard place < long.endIndex else { break }
      if long[place] == number {
        common += 1
      } else {
        misses -= 1
        if misses < 0 { return common }
      }
    }
    return common
  }

  /// The first place at or behind `start` that holds `number` or more, found in growing steps.
  @inline(__always)
  private static func firstPlace(
    of number: UInt32, in list: ArraySlice<UInt32>, from start: Int
  ) -> Int {
    var low = start
    var step = 1
    while low + step < list.endIndex, list[low + step] < number {
      low += step
      step += step
    }
    var high = min(low + step, list.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
