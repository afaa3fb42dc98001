/// A run of word bytes: ASCII letters and digits, and every byte beyond ASCII.
///
/// A run without bytes beyond ASCII is a word. One with such bytes may hold typographic marks, too,
/// and needs a closer look.
@frozen
public struct WordRun: Equatable, Sendable {
  @usableFromInline let offset: UInt32
  @usableFromInline let length: UInt32
  /// What the run may be.
  public let marks: WordMarks

  @inline(__always)
  init(start: Int, count: Int, _ marks: WordMarks) {
    offset = UInt32(truncatingIfNeeded: start)
    length = UInt32(truncatingIfNeeded: count)
    self.marks = marks
  }

  /// Where the run starts.
  @inlinable public var start: Int { Int(offset) }
  /// How many bytes it has, 1 or more.
  @inlinable public var count: Int { Int(length) }
  /// Just past its last byte.
  @inlinable public var end: Int { start &+ count }
  /// Whether all of its bytes are ASCII.
  @inlinable public var isASCII: Bool { !marks.contains(.beyondASCII) }
}

/// The runs of one stretch of a text among ``WordRuns``.
@frozen
public struct WordStretch: Sendable {
  /// The numbers of the runs.
  public var runs: Range<Int>
  /// Where among ``WordRuns/notable`` those are that may begin a name.
  public var notable: Range<Int>
  /// All marks that some run has.
  public var marks: WordMarks

  /// The stretch that goes on with `next`, which must come right behind it.
  package func joined(with next: WordStretch) -> WordStretch {
    WordStretch(
      runs: runs.lowerBound..<next.runs.upperBound,
      notable: notable.lowerBound..<next.notable.upperBound, marks: marks.union(next.marks))
  }
}

/// The runs of word bytes of some stretches of a text, in order.
public struct WordRuns: Sendable {
  /// The runs, and behind them room for more.
  private var room: [WordRun] = []
  /// The numbers of the notable runs, and behind them room for more.
  private var notableRoom: [UInt32] = []
  private var count = 0
  private var notableCount = 0

  /// No runs.
  public init() {}

  /// All runs.
  public var all: Span<WordRun> {
    @_lifetime(borrow self)
    get { room.span.extracting(first: count) }
  }

  /// The numbers of the runs that may begin a name or that need a look whatever their letters are.
  public var notable: Span<UInt32> {
    @_lifetime(borrow self)
    get { notableRoom.span.extracting(first: notableCount) }
  }

  /// Forgets all runs but not the room they took.
  package mutating func removeAll() { (count, notableCount) = (0, 0) }

  /// Appends the runs of `range` in `bytes`; one that goes on beyond it ends there.
  ///
  /// Sixty-four bytes are classified at a time.
  ///
  /// - Complexity: O(`range.count`).
  @discardableResult
  package mutating func append(
    of bytes: Span<UInt8>, in range: Range<Int>, _ filter: borrowing WordFilter
  ) -> WordStretch {
    makeRoom(for: range.count / 2 + 1)
    let (first, firstNotable) = (count, notableCount)
    var writer = RunWriter(number: count, note: notableCount)
    writer.write(bytes, range, filter, to: &room, &notableRoom)
    (count, notableCount) = (writer.number, writer.note)
    return WordStretch(
      runs: first..<count, notable: firstNotable..<notableCount,
      marks: WordMarks(rawValue: writer.marks))
  }

  /// Makes sure that so many runs more can be written.
  private mutating func makeRoom(for more: Int) {
    let missing = count + more - room.count
    guard missing > 0 else { return }
    let added = max(missing, room.count)
    room.append(contentsOf: repeatElement(WordRun(start: 0, count: 0, []), count: added))
    notableRoom.append(contentsOf: repeatElement(0, count: added))
  }
}

/// Writes the runs of one stretch.
private struct RunWriter {
  /// Where the next run goes.
  var number: Int
  /// Where the number of the next notable run goes.
  var note: Int
  /// All marks that some run has.
  var marks: UInt8 = 0

  /// Writes the runs of `range`; there must be room for them.
  mutating func write(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ filter: borrowing WordFilter,
    to room: inout [WordRun], _ notableRoom: inout [UInt32]
  ) {
    var runs = room.mutableSpan
    var notes = notableRoom.mutableSpan
    let slots = filter.slots.span
    var base = range.lowerBound
    while base < range.upperBound {
      var block = WordBlock(bytes, at: base, in: range)
      let width = block.cutLastRun(at: base, before: range.upperBound)
      if width > 0 {
        write(block, at: base, of: bytes, slots, &runs, &notes)
        base &+= width
      } else {
        let run = WordBlock.longRun(bytes, at: base, in: range, filter)
        add(run, &runs, &notes)
        base = run.end
      }
    }
  }

  /// Writes the runs of one block.
  @inline(__always)
  private mutating func write(
    _ block: WordBlock, at base: Int, of bytes: Span<UInt8>, _ slots: Span<UInt8>,
    _ runs: inout MutableSpan<WordRun>, _ notes: inout MutableSpan<UInt32>
  ) {
    precondition(slots.count == WordFilter.slotCount, "A filter has all slots.")
    var (starts, ends) = (block.starts, block.ends)
    let (firstNumber, firstNote) = (number, note)
    var (number, note, all) = (number, note, marks)
    while starts != 0 {
      let start = starts.trailingZeroBitCount
      let length = ends.trailingZeroBitCount &- start
      starts &= starts &- 1
      ends &= ends &- 1
      let prefix = bytes.prefix(at: base &+ start, count: length)
      let marks = slots[WordFilter.slot(of: prefix)] &>> WordFilter.shift(of: prefix) & 15
      all |= marks
      runs[number] = WordRun(start: base &+ start, count: length, WordMarks(rawValue: marks))
      notes[note] = UInt32(truncatingIfNeeded: number)
      number &+= 1
      note &+= marks & WordMarks.notable.rawValue == 0 ? 0 : 1
    }
    (self.number, self.note, marks) = (number, note, all)
    if block.isRare { markRare(block, at: base, &runs, &notes, from: firstNumber, firstNote) }
  }

  /// Gives the runs of a block what marks their bytes give them, whatever words they are.
  @inline(never)
  private mutating func markRare(
    _ block: WordBlock, at base: Int, _ runs: inout MutableSpan<WordRun>,
    _ notes: inout MutableSpan<UInt32>, from first: Int, _ firstNote: Int
  ) {
    let end = number
    (number, note) = (first, firstNote)
    while number < end {
      let run = runs[number]
      let rare = block.rareMarks(run.start &- base, run.count)
      let all = run.marks.union(WordMarks(rawValue: rare))
      add(WordRun(start: run.start, count: run.count, all), &runs, &notes)
    }
  }

  private mutating func add(
    _ run: WordRun, _ runs: inout MutableSpan<WordRun>, _ notes: inout MutableSpan<UInt32>
  ) {
    runs[number] = run
    notes[note] = UInt32(truncatingIfNeeded: number)
    number += 1
    if !run.marks.isDisjoint(with: .notable) { note += 1 }
    marks |= run.marks.rawValue
  }
}
