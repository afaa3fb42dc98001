/// Sixty-four bytes of a text, a bit a byte.
struct WordBlock {
  /// Which bytes belong to runs of word bytes.
  private var words: UInt64 = 0
  /// Which bytes lie beyond ASCII.
  private var high: UInt64 = 0
  /// Which bytes are digits.
  private var digits: UInt64 = 0
  /// Which bytes stand behind an apostrophe.
  private var behindTicks: UInt64 = 0

  /// The block at `offset`; what lies outside `range` belongs to no run.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at offset: Int, in range: Range<Int>) {
    guard bytes.count &- offset >= 64 else {
      fill(bytes, at: offset, in: range)
      return
    }
    classify(bytes, offset, part: 0)
    classify(bytes, offset, part: 1)
    classify(bytes, offset, part: 2)
    classify(bytes, offset, part: 3)
    words |= high
    behindTicks &<<= 1
    if offset > range.lowerBound, Self.isTick(bytes[offset &- 1]) { behindTicks |= 1 }
    let left = range.upperBound &- offset
    if left < 64 { words &= ~(UInt64.max &<< UInt64(truncatingIfNeeded: left)) }
  }

  /// Classifies a quarter of the block; ticks stand where they are, not yet behind them.
  @inline(__always)
  private mutating func classify(_ bytes: Span<UInt8>, _ offset: Int, part: Int) {
    let sixteen = Lanes.load(bytes, at: offset &+ part &* 16)
    let shift = UInt64(part &* 16)
    let digits = Lanes.digits(sixteen)
    words |= Lanes.bits(Lanes.letters(sixteen) | digits) &<< shift
    high |= Lanes.bits(sixteen) &<< shift
    self.digits |= Lanes.bits(digits) &<< shift
    behindTicks |= Lanes.bits(Lanes.ticks(sixteen)) &<< shift
  }

  /// Fills the block byte by byte, near the end of the text.
  @inline(never)
  private mutating func fill(_ bytes: Span<UInt8>, at offset: Int, in range: Range<Int>) {
    for index in offset..<min(range.upperBound, offset + 64) {
      let bit: UInt64 = 1 &<< UInt64(index - offset)
      if Self.isWord(bytes[index]) { words |= bit }
      if bytes[index] >= 0x80 { high |= bit }
      if ASCII.isDigit(bytes[index]) { digits |= bit }
      if index > range.lowerBound, Self.isTick(bytes[index - 1]) { behindTicks |= bit }
    }
  }
}

extension WordBlock {
  /// The most runs of a block: every other byte.
  static var mostRuns: Int { 32 }
  /// What is kept of the eight bytes at the start of a run, by its length.
  static let prefixMasks: [UInt64] = (0...64).map { length in
    length < 8 ? (1 &<< UInt64(length * 8)) &- 1 : .max
  }
  /// Where runs start.
  var starts: UInt64 { words & ~(words &<< 1) }
  /// Where runs have just ended.
  var ends: UInt64 { ~words & (words &<< 1) }
  /// Where runs have just ended that have no ``rareMarks(_:_:)``; one that touches the block's end
  /// is never told.
  ///
  /// A carry runs from the start of each run to its end, or is swallowed on the way.
  var plainEnds: UInt64 { ((words & ~(high | digits | behindTicks)) &+ starts) & ends }

  /// Leaves a run that goes on behind the block, where it stands at `base`, to the next one.
  ///
  /// - Returns: how many bytes the block is the last to look at; 0 where it is one long run.
  @inline(__always)
  mutating func cutLastRun(at base: Int, before end: Int) -> Int {
    guard words &>> 63 == 1, base &+ 64 < end else { return 64 }
    let width = 64 &- (~words).leadingZeroBitCount
    words &= ~(UInt64.max &<< UInt64(truncatingIfNeeded: width))
    return width
  }

  /// The marks that the bytes of a run give it whatever word it is.
  @inline(__always)
  func rareMarks(_ start: Int, _ count: Int) -> UInt8 {
    let bits =
      (UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- count))
      &<< UInt64(truncatingIfNeeded: start)
    let isBehindTick = behindTicks &>> UInt64(truncatingIfNeeded: start) & 1 != 0
    return Self.rareMarks(
      hasDigit: digits & bits != 0, isHigh: high & bits != 0, isBehindTick: isBehindTick)
  }

  @inline(__always)
  private static func rareMarks(hasDigit: Bool, isHigh: Bool, isBehindTick: Bool) -> UInt8 {
    var marks: WordMarks = hasDigit ? .digit : []
    if isHigh { marks.formUnion([.beyondASCII, .unclear]) }
    if isBehindTick { marks.formUnion(.unclear) }
    return marks.rawValue
  }

  /// The run at `base`, however long it is.
  static func longRun(
    _ bytes: Span<UInt8>, at base: Int, in range: Range<Int>, number: Int,
    _ filter: borrowing WordFilter
  ) -> WordRun {
    var (end, hasDigit, isHigh) = (base, false, false)
    while end < range.upperBound, isWord(bytes[end]) {
      hasDigit = hasDigit || ASCII.isDigit(bytes[end])
      isHigh = isHigh || bytes[end] >= 0x80
      end &+= 1
    }
    let isBehindTick = base > range.lowerBound && isTick(bytes[base - 1])
    let rare = rareMarks(hasDigit: hasDigit, isHigh: isHigh, isBehindTick: isBehindTick)
    let marks = filter.marks(ofPrefix: bytes.prefix(at: base, count: end - base))
    return WordRun(
      start: base, count: end - base, number: number,
      marks.union(WordMarks(rawValue: rare)))
  }

  @inline(__always)
  private static func isWord(_ byte: UInt8) -> Bool { ASCII.isWord(byte) || byte >= 0x80 }

  @inline(__always)
  private static func isTick(_ byte: UInt8) -> Bool { byte == 0x27 || byte == 0x60 }
}

extension Span<UInt8> {
  /// The eight bytes at `offset` as one integer, the first byte lowest.
  @inlinable
  @inline(__always)
  func eight(at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset <= count &- 8, "Eight bytes lie inside the text.")
    // Safe: the precondition keeps the eight bytes inside the span; every bit pattern is a value.
    let integer = unsafe bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: offset, as: UInt64.self)
    return UInt64(littleEndian: integer)
  }

  /// The first eight bytes of the `length` bytes at `offset`, at least one, as one
  /// integer, padded with zeros.
  ///
  /// Two words of at most eight letters are the same when their prefixes are.
  @inlinable
  @inline(__always)
  public func prefix(at offset: Int, count length: Int) -> UInt64 {
    guard offset <= count &- 8 else { return shortPrefix(at: offset, count: length) }
    let kept = Swift.min(length, 8)
    return eight(at: offset) & UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- kept &* 8)
  }

  /// ``prefix(at:count:)`` near the end of the text.
  @usableFromInline
  @inline(never)
  func shortPrefix(at offset: Int, count length: Int) -> UInt64 {
    var prefix: UInt64 = 0
    for index in 0..<Swift.min(length, 8) {
      prefix |= UInt64(self[offset + index]) &<< UInt64(index * 8)
    }
    return prefix
  }
}
