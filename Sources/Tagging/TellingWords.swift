import Scanning

/// Tells which names have a word beside them that may say what they are there for.
///
/// Most names have none: then nobody needs to read their neighbours.
struct TellingWords {
  /// The marks of words that may say so, or that need a look whatever they are.
  static let marks: WordMarks = [.telling, .unclear]

  private let words: WordStretch
  private let end: Int
  /// The first marked run that may stand at the next name.
  private var next: Int

  /// So many words before a name are read, and one behind it.
  private static let reach = 3

  /// For the names of a part of a text that ends at `end`, whose words are `words`.
  init(_ words: WordStretch, before end: Int) {
    self.words = words
    self.end = end
    next = words.marked.lowerBound
  }

  /// Whether such a word may stand beside `name`; names must come in order.
  ///
  /// - Complexity: O(marked words since the last name).
  mutating func mayStand(
    beside name: ByteRange, _ marked: Span<WordRun>, in page: Span<UInt8>
  ) -> Bool {
    let (start, nameEnd) = (Int(name.start), Int(name.end))
    while next < words.marked.upperBound, marked[next].end <= start { next += 1 }
    guard next < words.marked.upperBound, marked[next].start <= start else { return true }
    let run = marked[next]
    if run.marks.contains(.unclear) || isBefore(run, marked) { return true }
    guard nameEnd + 1 < end else { return false }
    // Most names have a space behind them, and then a word; one behind another mark is not beside.
    switch page[nameEnd] {
    case 0x20, 0x2D: guard Words.isWordByte(page[nameEnd + 1]) else { return true }
    case 0x09, 0x22, 0x27, 0x80...: return true
    default: return false
    }
    var index = next
    while index < words.marked.upperBound, marked[index].start <= nameEnd { index += 1 }
    guard index < words.marked.upperBound, marked[index].start == nameEnd + 1 else { return false }
    return !marked[index].marks.isDisjoint(with: Self.marks)
  }

  /// Whether one of the few runs before `run` has such marks.
  private func isBefore(_ run: WordRun, _ marked: Span<WordRun>) -> Bool {
    var index = next - 1
    while index >= words.marked.lowerBound, marked[index].number >= run.number - Self.reach {
      if !marked[index].marks.isDisjoint(with: Self.marks) { return true }
      index -= 1
    }
    return false
  }
}
