/// A run of word bytes: ASCII letters and digits, and every byte beyond ASCII.
///
/// A run without bytes beyond ASCII is a word. One with such bytes may hold typographic marks, too,
/// and needs a closer look.
@frozen
public struct WordRun: Equatable, Sendable {
  @usableFromInline let offset: UInt32
  @usableFromInline let length: UInt32
  @usableFromInline let ordinal: UInt32
  /// What the run may be.
  public let marks: WordMarks

  @inline(__always)
  init(start: Int, count: Int, number: Int, _ marks: WordMarks) {
    offset = UInt32(truncatingIfNeeded: start)
    length = UInt32(truncatingIfNeeded: count)
    ordinal = UInt32(truncatingIfNeeded: number)
    self.marks = marks
  }

  /// Where the run starts.
  @inlinable public var start: Int { Int(offset) }
  /// How many bytes it has, 1 or more.
  @inlinable public var count: Int { Int(length) }
  /// Just past its last byte.
  @inlinable public var end: Int { start &+ count }
  /// How many runs were read before it, those without marks among them.
  @inlinable public var number: Int { Int(ordinal) }
  /// Whether all of its bytes are ASCII.
  @inlinable public var isASCII: Bool { !marks.contains(.beyondASCII) }
}

/// The runs of one stretch of a text among ``WordRuns``.
@frozen
public struct WordStretch: Sendable {
  /// The numbers of all its runs.
  public var numbers: Range<Int>
  /// Where among ``WordRuns/marked`` those are that have marks.
  public var marked: Range<Int>
  /// All marks that some run has.
  public var marks: WordMarks

  /// The stretch that goes on with `next`, which must come right behind it.
  package func joined(with next: WordStretch) -> WordStretch {
    WordStretch(
      numbers: numbers.lowerBound..<next.numbers.upperBound,
      marked: marked.lowerBound..<next.marked.upperBound, marks: marks.union(next.marks))
  }
}

/// The runs of word bytes of some stretches of a text, in order, of which only those are kept that
/// have marks; most words of a text have none.
public struct WordRuns: Sendable {
  /// The runs with marks, and behind them room for more.
  private var room: [WordRun] = []
  private var markedCount = 0
  /// How many runs were read.
  private var count = 0

  /// So much room is made at once: enough for most articles.
  private static let leastRoom = 512

  /// No runs.
  public init() {}

  /// The runs that have marks.
  public var marked: Span<WordRun> {
    @_lifetime(borrow self)
    get { room.span.extracting(first: markedCount) }
  }

  /// Forgets all runs but not the room they took.
  package mutating func removeAll() { (count, markedCount) = (0, 0) }

  /// Reads the runs of `range` in `bytes`; one that goes on beyond it ends there.
  ///
  /// Sixty-four bytes are classified at a time.
  ///
  /// - Complexity: O(`range.count`).
  @discardableResult
  package mutating func append(
    of bytes: Span<UInt8>, in range: Range<Int>, _ filter: borrowing WordFilter
  ) -> WordStretch {
    let (first, firstMarked) = (count, markedCount)
    var writer = RunWriter(number: count, place: markedCount, base: range.lowerBound)
    writer.write(bytes, range, filter, to: &room)
    while writer.base < range.upperBound {
      grow(keeping: writer.place)
      writer.write(bytes, range, filter, to: &room)
    }
    (count, markedCount) = (writer.number, writer.place)
    return WordStretch(
      numbers: first..<count, marked: firstMarked..<markedCount,
      marks: WordMarks(rawValue: writer.marks))
  }

  /// Doubles the room and keeps the first `written` runs.
  private mutating func grow(keeping written: Int) {
    var grown = [WordRun](
      repeating: WordRun(start: 0, count: 0, number: 0, []),
      count: max(2 * room.count, Self.leastRoom))
    for place in 0..<written { grown[place] = room[place] }
    room = grown
  }
}
