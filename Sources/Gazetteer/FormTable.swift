import Scanning

/// Names and what they stand for, in a shape that a text can be walked against.
///
/// All names live in one hash table, together with each of their beginnings that ends where a word
/// can end (`New` of `New York`). The matcher feeds a text byte by byte into a hash and asks at every
/// word end; the walk stops when the table knows no name that goes on. So a text is read once, a
/// word that starts no name costs one look-up, and most words do not even cost that: ``firstWords``
/// turns them away.
struct FormTable: Sendable {
  /// A name, or the beginning of longer ones.
  struct Entry {
    /// The name's bytes in ``pool``.
    var start: UInt32 = 0
    var count: UInt16 = 0
    /// Whether a longer name begins with this one.
    var continues = false
    /// The first meaning in ``meanings``, or -1 for a mere beginning.
    var firstMeaning: Int32 = -1
  }

  /// One thing a name can stand for.
  struct Meaning {
    /// What a meaning demands of the text before it counts.
    struct Demands: OptionSet {
      let rawValue: UInt16
      /// Counts only with support.
      static let support = Demands(rawValue: 1)
      /// The table calls it ambiguous: in capitals it counts only with support.
      static let smallLetters = Demands(rawValue: 2)
      /// Counts only directly before a hyphen: `Sino-`.
      static let hyphen = Demands(rawValue: 4)
      /// Begins with a capital.
      static let capital = Demands(rawValue: 8)
      /// A source's name that is also a common word or another body.
      static let sourceWord = Demands(rawValue: 16)
      /// A source's name that is only an abbreviation of a longer one.
      static let shortName = Demands(rawValue: 32)
      /// A source's name that is also a person's.
      static let personName = Demands(rawValue: 64)
      /// A site where everybody writes: cited as the place, not as the writer.
      static let platform = Demands(rawValue: 128)
      /// Stands for the country of its other meaning as well: `both Koreas`.
      static let together = Demands(rawValue: 256)
    }

    var kind: Hit.Kind
    var demands: Demands
    /// The lower of two meanings that both hold goes first.
    var rank: UInt8
    /// The row of the country, agency or outlet, or ``noValue``.
    var value: UInt16
    var row: TableRow
    /// The next meaning of the same name, or -1.
    var next: Int32 = -1

    static let noValue = UInt16.max
  }

  private(set) var index: HashIndex
  private(set) var entries: [Entry] = []
  private(set) var meanings: [Meaning] = []
  private(set) var pool: [UInt8] = []
  private(set) var firstWords: FirstWords

  /// A table with room for `nameCount` names, which a filter of words calls `marks`.
  init(nameCount: Int, _ marks: WordMarks) {
    index = HashIndex(keyCount: nameCount)
    firstWords = FirstWords(wordCount: nameCount / 2, marks)
    entries.reserveCapacity(nameCount)
    meanings.reserveCapacity(nameCount)
    pool.reserveCapacity(nameCount * 12)
  }

  /// Adds a meaning to the name in `bytes[range]`.
  ///
  /// The name must hold neither dropped nor typographic marks, so that its bytes are its key.
  mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>, _ meaning: Meaning) {
    guard !range.isEmpty, range.count <= UInt16.max else { return }
    let entry = entry(of: bytes, range)
    if entries[entry].count == 0 {
      keep(bytes, range, for: entry)
      firstWords.add(bytes, range, entry: entry)
    }
    meanings.append(meaning)
    let added = Int32(meanings.count - 1)
    guard entries[entry].firstMeaning >= 0 else {
      entries[entry].firstMeaning = added
      return
    }
    var last = Int(entries[entry].firstMeaning)
    while meanings[last].next >= 0 { last = Int(meanings[last].next) }
    meanings[last].next = added
  }

  /// The entry of a name, made with all of its beginnings where there is none.
  private mutating func entry(of bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var walk = NameWalk(from: range.lowerBound)
    while walk.offset < range.upperBound {
      let canEnd = walk.step(in: bytes, before: range.upperBound)
      if canEnd, walk.offset < range.upperBound { entries[insert(walk.hash)].continues = true }
    }
    return insert(walk.hash)
  }

  private mutating func insert(_ hash: KeyHash) -> Int {
    let entry = index.insert(hash)
    if entry == entries.count { entries.append(Entry()) }
    return entry
  }

  private mutating func keep(_ bytes: Span<UInt8>, _ range: Range<Int>, for entry: Int) {
    entries[entry].start = UInt32(pool.count)
    entries[entry].count = UInt16(range.count)
    for offset in range { pool.append(bytes[offset]) }
  }
}
