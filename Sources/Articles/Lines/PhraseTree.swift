import Scanning

/// Phrases as a tree of bytes, a path for each.
///
/// The tree is kept as one array: a node's children stand at its base plus the byte that leads to
/// them, where each slot says whose child it is. A step takes one look, however many children.
struct PhraseTree: Sendable {
  private struct Slot: Sendable {
    /// The slot that leads here; ``free`` where nothing stands.
    var parent: UInt16 = Slot.free
    /// What a byte is added to for the slot that it leads to.
    var base: UInt16 = 0
    /// The phrase that ends here; -1 for none.
    var row: Int16 = -1
    /// Whether the bytes that lead on may be in either case.
    var foldsNext = true
    /// Whether the bytes that lead on go on with a scalar.
    var isInsideScalar = false

    static let free = UInt16.max
  }

  /// The root comes first.
  private var slots = [Slot()]
  /// No slot before this one can be taken; no byte of a phrase is below a space.
  private var firstFree = 0x20
  /// The slot that a byte of ASCII leads to from the root, 0 for none; for any other byte whether
  /// it may lead to one.
  private var firstSlots = [UInt16](repeating: 0, count: 256)

  /// A tree of `phrases`; of two that are equal the first counts.
  init(_ phrases: [String], foldsAll: Bool) {
    // Sorted, phrases with the same start stand side by side, the shortest first.
    let sorted = phrases.enumerated()
      .map { (row: $0, bytes: Self.listed(Array($1.utf8), foldsAll: foldsAll)) }
      .sorted {
        $0.bytes.lexicographicallyPrecedes($1.bytes) || $0.bytes == $1.bytes && $0.row < $1.row
      }
    var open = [Branch(slot: 0, rows: sorted.indices, depth: 0)]
    while let branch = open.popLast() { grow(branch, sorted, foldsAll, &open) }
    markFirstBytes()
  }

  /// A slot and the phrases that share the path to it, so many bytes long.
  private struct Branch {
    var slot: Int
    var rows: Range<Int>
    var depth: Int
  }

  /// The bytes of a phrase as they stand in the tree: the first may be in either case.
  private static func listed(_ phrase: [UInt8], foldsAll: Bool) -> [UInt8] {
    if foldsAll { return phrase.map(ASCII.lowercased) }
    return phrase.prefix(1).map(ASCII.lowercased) + phrase.dropFirst()
  }

  /// Adds the children of a slot, and to `open` what is to be grown next.
  private mutating func grow(
    _ branch: Branch, _ phrases: [(row: Int, bytes: [UInt8])], _ foldsAll: Bool,
    _ open: inout [Branch]
  ) {
    var (rows, depth) = (branch.rows, branch.depth)
    while let first = rows.first, phrases[first].bytes.count == depth {
      if slots[branch.slot].row < 0 { slots[branch.slot].row = Int16(phrases[first].row) }
      rows.removeFirst()
    }
    var bytes: [Int] = []
    for row in rows where bytes.last != Int(phrases[row].bytes[depth]) {
      bytes.append(Int(phrases[row].bytes[depth]))
    }
    guard let lowest = bytes.first else { return }
    slots[branch.slot].isInsideScalar = lowest & 0xC0 == 0x80
    let base = makeRoom(for: bytes)
    slots[branch.slot].base = UInt16(base)
    depth += 1
    for byte in bytes {
      let end = rows.first { Int(phrases[$0].bytes[depth - 1]) > byte } ?? rows.upperBound
      // The second byte of a first letter such as `à` may be in either case, as ASCII letters may.
      let foldsNext = foldsAll || branch.slot == 0 && byte == 0xC3
      slots[base + byte] = Slot(parent: UInt16(branch.slot), foldsNext: foldsNext)
      open.append(Branch(slot: base + byte, rows: rows.lowerBound..<end, depth: depth))
      rows = end..<rows.upperBound
    }
  }

  /// The first base at which the slots of all `bytes`, which rise, are free; there are slots up to
  /// the last.
  private mutating func makeRoom(for bytes: [Int]) -> Int {
    while firstFree < slots.count, slots[firstFree].parent != Slot.free { firstFree += 1 }
    // Single children fill the gaps; looking for one wide enough from the start would take long.
    let first = bytes.count > 1 ? max(firstFree, slots.count - 64) : firstFree
    var base = max(0, first - bytes[0])
    while !bytes.allSatisfy({ isFree(base + $0) }) { base += 1 }
    let missing = base + bytes[bytes.count - 1] + 1 - slots.count
    if missing > 0 { slots.append(contentsOf: repeatElement(Slot(), count: missing)) }
    precondition(slots.count <= Int(Slot.free), "A list of phrases has fewer than 65,535 slots.")
    return base
  }

  private func isFree(_ index: Int) -> Bool {
    index >= slots.count || index > 0 && slots[index].parent == Slot.free
  }

  private mutating func markFirstBytes() {
    for byte in UInt8.min..<0x80 {
      let listed = byte == 0x09 ? 0x20 : ASCII.lowercased(byte)
      firstSlots[Int(byte)] = UInt16(Self.child(of: 0, slots[0], for: listed, in: slots.span))
    }
    // Blanks and apostrophes have wide forms; what begins with a high byte is looked at in full.
    let hasWideForm = firstSlots[0x20] != 0 || firstSlots[0x27] != 0
    for byte in UInt8(0x80)...UInt8.max {
      let mayLead =
        hasWideForm || Self.child(of: 0, slots[0], for: byte, in: slots.span) != 0
      firstSlots[Int(byte)] = mayLead ? 1 : 0
    }
  }

  /// Whether a phrase may stand at `offset`, judged by two bytes: a quick no for most places.
  @inline(__always)
  func mayMatch(_ page: Span<UInt8>, at offset: Int, end: Int) -> Bool {
    let first = Int(firstSlots[Int(page[offset])])
    guard first != 0 else { return false }
    guard page[offset] < 0x80, offset + 1 < end, page[offset + 1] < 0x80 else { return true }
    let slot = slots[first]
    guard slot.row < 0 else { return true }
    let second = Self.listed(page[offset + 1], folds: slot.foldsNext)
    return Self.child(of: first, slot, for: second, in: slots.span) != 0
  }

  /// The longest phrase at `offset`, where one ``mayMatch(_:at:end:)``.
  func match(_ page: Span<UInt8>, at offset: Int, end: Int) -> (row: Int, end: Int)? {
    let text = page.extracting(first: end)
    let slots = slots.span
    guard text[offset] < 0x80 else { return goOn(Path(slots[0], offset), text, from: offset) }
    var path = Path(slots[0], offset + 1)
    path.step(to: Int(firstSlots[Int(text[offset])]), in: slots)
    // ASCII needs little; what is beyond it is left to the longer way.
    while path.position < text.count {
      let byte = text[path.position]
      guard byte < 0x80 else { return goOn(path, text, from: offset) }
      let listed = Self.listed(byte, folds: path.slot.foldsNext)
      let next = Self.child(of: path.index, path.slot, for: listed, in: slots)
      guard next != 0 else { break }
      path.position &+= 1
      path.step(to: next, in: slots)
    }
    return path.longest
  }

  /// Goes on along `path` from `offset` in a text that may hold any bytes.
  private func goOn(
    _ path: Path, _ text: Span<UInt8>, from offset: Int
  ) -> (row: Int, end: Int)? {
    let slots = slots.span
    var path = path
    while path.position < text.count {
      if text[path.position] >= 0xC2, path.position > offset, !path.slot.isInsideScalar {
        path.position = PhraseBytes.skipInvisible(text, at: path.position, end: text.count)
        guard path.position < text.count else { break }
      }
      let here = Self.listed(text, at: path.position, folds: path.slot.foldsNext)
      let next = Self.child(of: path.index, path.slot, for: here.byte, in: slots)
      guard next != 0 else { break }
      path.position += here.width
      path.step(to: next, in: slots)
    }
    return path.longest
  }

  /// How far the bytes of a text lead.
  private struct Path {
    var index = 0
    var slot: Slot
    /// The first byte that was not looked at.
    var position: Int
    /// The longest phrase on the way and where it ends; -1 without one.
    private var row: Int16 = -1
    private var end = 0

    init(_ root: Slot, _ position: Int) {
      slot = root
      self.position = position
    }

    @inline(__always)
    mutating func step(to next: Int, in slots: Span<Slot>) {
      index = next
      slot = slots[next]
      if slot.row >= 0 { (row, end) = (slot.row, position) }
    }

    var longest: (row: Int, end: Int)? { row < 0 ? nil : (Int(row), end) }
  }

  /// The slot that `byte` leads to from the slot at `index`; 0 for none.
  @inline(__always)
  private static func child(
    of index: Int, _ slot: Slot, for byte: UInt8, in slots: Span<Slot>
  ) -> Int {
    let next = Int(slot.base) &+ Int(byte)
    guard next < slots.count, Int(slots[next].parent) == index else { return 0 }
    return next
  }

  /// The ASCII `byte` as phrases list it.
  @inline(__always)
  private static func listed(_ byte: UInt8, folds: Bool) -> UInt8 {
    if byte == 0x09 { return 0x20 }
    return folds ? ASCII.lowercased(byte) : byte
  }

  /// What stands at `position` as phrases list it, and how many bytes of the text it takes.
  private static func listed(
    _ text: Span<UInt8>, at position: Int, folds: Bool
  ) -> (byte: UInt8, width: Int) {
    let byte = text[position]
    if byte < 0x80 { return (listed(byte, folds: folds), 1) }
    let blank = PhraseBytes.blankWidth(text, at: position, end: text.count)
    if blank > 0 { return (0x20, blank) }
    let apostrophe = PhraseBytes.apostropheWidth(text, at: position, end: text.count)
    if apostrophe > 0 { return (0x27, apostrophe) }
    // `À` to `Þ` are 0xC3 and a byte 0x20 below that of their small letter; `×` has none.
    let isCapital = position > 0 && text[position - 1] == 0xC3 && byte <= 0x9E && byte != 0x97
    return (folds && isCapital ? byte + 0x20 : byte, 1)
  }
}
