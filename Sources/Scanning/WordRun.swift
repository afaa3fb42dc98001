/// A run of word bytes: ASCII letters and digits, and every byte beyond ASCII.
///
/// A run without bytes beyond ASCII is a word. One with such bytes may hold typographic marks, too,
/// and needs a closer look.
@frozen
public struct WordRun: Equatable, Sendable {
  @usableFromInline let offset: UInt32
  /// Twice the number of bytes, and one more where some lie beyond ASCII.
  @usableFromInline let size: UInt32
  /// What the run may be.
  public let marks: WordMarks

  @inline(__always)
  init(start: Int, count: Int, isASCII: Bool, _ marks: WordMarks) {
    offset = UInt32(truncatingIfNeeded: start)
    size = UInt32(truncatingIfNeeded: count) &<< 1 | (isASCII ? 0 : 1)
    self.marks = marks
  }

  /// Where the run starts.
  @inlinable public var start: Int { Int(offset) }
  /// How many bytes it has, 1 or more.
  @inlinable public var count: Int { Int(size &>> 1) }
  /// Just past its last byte.
  @inlinable public var end: Int { start &+ count }
  /// Whether all of its bytes are ASCII.
  @inlinable public var isASCII: Bool { size & 1 == 0 }
}

/// The runs of word bytes of some stretches of a text, in order.
public struct WordRuns: Sendable {
  /// The runs, and behind them room for more.
  private var room: [WordRun] = []
  /// How many runs there are.
  public private(set) var count = 0

  /// No runs.
  public init() {}

  /// All runs.
  public var span: Span<WordRun> {
    @_lifetime(borrow self)
    get { room.span.extracting(first: count) }
  }

  /// Forgets all runs but not the room they took.
  package mutating func removeAll() { count = 0 }

  /// Appends the runs of `range` in `bytes`; one that goes on beyond it ends there.
  ///
  /// Sixty-four bytes are classified at a time.
  ///
  /// - Returns: all marks that some run has.
  /// - Complexity: O(`range.count`).
  @discardableResult
  package mutating func append(
    of bytes: Span<UInt8>, in range: Range<Int>, _ filter: borrowing WordFilter
  ) -> WordMarks {
    makeRoom(for: range.count / 2 + 1)
    let slots = filter.slots.span
    var (all, number) = (WordMarks(), count)
    var runs = room.mutableSpan
    var base = range.lowerBound
    while base < range.upperBound {
      var block = WordBlock(bytes, at: base, before: range.upperBound)
      var next = base &+ 64
      while block.words != 0 {
        var (start, count) = block.takeRun()
        let inBlock = WordBlock.bits(start, count)
        var (hasHigh, hasDigit) = (block.high & inBlock != 0, block.digits & inBlock != 0)
        start &+= base
        if start &+ count == next, next < range.upperBound {
          next = Self.endOfRun(bytes, from: next, before: range.upperBound, &hasHigh, &hasDigit)
          count = next &- start
        }
        let prefix = bytes.prefix(at: start, count: count)
        let slot = slots[WordFilter.slot(of: prefix)] &>> WordFilter.shift(of: prefix) & 15
        let isUnclear = hasHigh || Self.isBehindApostrophe(start, in: bytes, from: range.lowerBound)
        let marks = WordMarks(
          rawValue: slot | (hasDigit ? 16 : 0) | (isUnclear ? 32 : 0))
        all.formUnion(marks)
        runs[number] = WordRun(start: start, count: count, isASCII: !hasHigh, marks)
        number &+= 1
      }
      base = next
    }
    count = number
    return all
  }

  /// Makes sure that so many runs more can be written.
  private mutating func makeRoom(for more: Int) {
    let missing = count + more - room.count
    guard missing > 0 else { return }
    let none = WordRun(start: 0, count: 0, isASCII: true, [])
    room.append(contentsOf: repeatElement(none, count: max(missing, room.count)))
  }

  @inline(__always)
  private static func isBehindApostrophe(
    _ start: Int, in bytes: Span<UInt8>, from first: Int
  ) -> Bool {
    guard start > first else { return false }
    let before = bytes[start &- 1]
    return before == 0x27 || before == 0x60
  }

  /// The end of a run that goes on at `offset`, if it does.
  private static func endOfRun(
    _ bytes: Span<UInt8>, from offset: Int, before end: Int, _ hasHigh: inout Bool,
    _ hasDigit: inout Bool
  ) -> Int {
    var offset = offset
    while offset < end, WordBlock.isWord(bytes[offset]) {
      hasHigh = hasHigh || bytes[offset] >= 0x80
      hasDigit = hasDigit || ASCII.isDigit(bytes[offset])
      offset &+= 1
    }
    return offset
  }
}
