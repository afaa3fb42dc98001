/// Writes the runs of one stretch.
struct RunWriter {
  /// How many runs there were before the next.
  var number: Int
  /// Where the next run with marks goes.
  var place: Int
  /// Where the runs start that are not written yet.
  var base: Int
  /// All marks that some run has.
  var marks: UInt8 = 0

  /// Writes the runs of `range` from ``base`` on, as long as there is room for those of a block.
  mutating func write(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ filter: borrowing WordFilter,
    to room: inout [WordRun]
  ) {
    var runs = room.mutableSpan
    let slots = filter.slots.span
    precondition(slots.count == WordFilter.slotCount, "A filter has all slots.")
    let table = WordBlock.prefixMasks
    let masks = table.span
    while base < range.upperBound, place &+ WordBlock.mostRuns <= runs.count {
      var block = WordBlock(bytes, at: base, in: range)
      let width = block.cutLastRun(at: base, before: range.upperBound)
      if width == 0 {
        let run = WordBlock.longRun(bytes, at: base, in: range, number: number, filter)
        base = run.end
        runs[place] = run
        count(run.marks.rawValue)
        continue
      }
      // Near the end of the text eight bytes are not always there to be read.
      if bytes.count &- base < 72 {
        writeLast(block, at: base, of: bytes, slots, &runs)
      } else {
        write(block, at: base, of: bytes, slots, masks, &runs)
      }
      base &+= width
    }
  }

  /// Writes the runs of a block; each is written, and overwritten by the next where it has no marks.
  @inline(__always)
  private mutating func write(
    _ block: WordBlock, at base: Int, of bytes: Span<UInt8>, _ slots: Span<UInt8>,
    _ masks: Span<UInt64>, _ runs: inout MutableSpan<WordRun>
  ) {
    precondition(place &+ WordBlock.mostRuns <= runs.count, "There is room for a block's runs.")
    precondition(base >= 0 && base &+ 72 <= bytes.count, "Eight bytes behind a block are there.")
    var (starts, ends) = (block.starts, block.ends)
    let plainEnds = block.plainEnds
    var (number, place, all) = (number, place, marks)
    while starts != 0 {
      let start = starts.trailingZeroBitCount
      let end = ends.trailingZeroBitCount
      let length = end &- start
      starts &= starts &- 1
      ends &= ends &- 1
      // Safe: the precondition keeps the eight bytes inside; a run has 64 bytes at most; a slot is
      // sixteen bits, and a filter has so many; a block has no more runs than there is room for.
      let eight = unsafe bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: base &+ start, as: UInt64.self)
      let prefix = unsafe UInt64(littleEndian: eight) & masks[unchecked: length]
      var marks = unsafe slots[unchecked: WordFilter.slot(of: prefix)]
      if plainEnds &>> UInt64(truncatingIfNeeded: end) & 1 == 0 {
        marks |= block.rareMarks(start, length)
      }
      unsafe runs[unchecked: place] = WordRun(
        start: base &+ start, count: length, number: number, WordMarks(rawValue: marks))
      all |= marks
      number &+= 1
      // One where there are marks, without a branch that nobody can foretell.
      place &+= (Int(marks) &+ 0xFF) &>> 8
    }
    (self.number, self.place, self.marks) = (number, place, all)
  }

  /// Writes the runs of a block near the end of the text.
  @inline(never)
  private mutating func writeLast(
    _ block: WordBlock, at base: Int, of bytes: Span<UInt8>, _ slots: Span<UInt8>,
    _ runs: inout MutableSpan<WordRun>
  ) {
    var (starts, ends) = (block.starts, block.ends)
    while starts != 0 {
      let start = starts.trailingZeroBitCount
      let length = ends.trailingZeroBitCount &- start
      starts &= starts &- 1
      ends &= ends &- 1
      let prefix = bytes.prefix(at: base &+ start, count: length)
      let marks = slots[WordFilter.slot(of: prefix)] | block.rareMarks(start, length)
      runs[place] = WordRun(
        start: base &+ start, count: length, number: number, WordMarks(rawValue: marks))
      count(marks)
    }
  }

  /// Counts the run that was written; it stays if it has marks.
  @inline(__always)
  private mutating func count(_ marks: UInt8) {
    self.marks |= marks
    number &+= 1
    place &+= marks == 0 ? 0 : 1
  }
}
