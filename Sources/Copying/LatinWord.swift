import Characters
import Scanning

/// How the letters of Latin-1 beyond ASCII fold, by the second of their two bytes.
struct LatinFolds {
  /// Two bytes each, the second 0 where there is one; 0 for what is no letter.
  private let folds: [UInt16]

  init() {
    folds = (0x80..<0xC0 as Range<UInt8>).map { second in
      guard ScalarClass.isLetter(UInt32(second) + 0x40) else { return 0 }
      var fold: [UInt8] = []
      Folding.fold([0xC3, second].span, 0..<2, into: &fold)
      precondition(fold.count <= 2, "A letter of Latin-1 folds to two bytes at most.")
      return fold.reversed().reduce(0) { $0 << 8 | UInt16($1) }
    }
  }

  /// The fold of the letter with this second byte; 0 where it is none.
  @inline(__always)
  subscript(second: UInt8) -> UInt16 { second & 0xC0 == 0x80 ? folds[Int(second & 0x3F)] : 0 }
}

/// A word of ASCII letters and digits and letters of Latin-1, hashed as its fold is.
struct LatinWord {
  /// The hash, before its bits are mixed.
  private(set) var hash = WordHash.start
  /// Just past its last byte.
  private(set) var end: Int
  /// The bytes of the fold that are not hashed yet, the first lowest.
  private var eight: UInt64 = 0
  private var shift: UInt64 = 0

  /// Reads the word at `start`; `nil` where other bytes beyond ASCII stand in or behind it.
  init?(_ page: Span<UInt8>, at start: Int, before limit: Int, _ folds: LatinFolds) {
    var offset = start
    end = start
    while offset < limit {
      let byte = page[offset]
      if byte < 0x80 {
        guard ASCII.isWord(byte) else { break }
        add(byte | 0x20)
        offset &+= 1
        continue
      }
      let fold = byte == 0xC3 && offset &+ 1 < limit ? folds[page[offset &+ 1]] : 0
      guard fold != 0 else { return nil }
      add(UInt8(truncatingIfNeeded: fold))
      if fold > 0xFF { add(UInt8(truncatingIfNeeded: fold >> 8)) }
      offset &+= 2
    }
    end = offset
    if shift > 0 { hash = WordHash.step(hash, eight | WordHash.spaces &<< shift) }
  }

  @inline(__always)
  private mutating func add(_ byte: UInt8) {
    eight |= UInt64(byte) &<< shift
    shift &+= 8
    guard shift == 64 else { return }
    hash = WordHash.step(hash, eight)
    (eight, shift) = (0, 0)
  }
}
