import Scanning

/// Phrases as a tree of bytes, a path for each.
struct PhraseTree: Sendable {
  private struct Node: Sendable {
    /// The low six bits of the bytes that lead on, a bit for each: a quick no for most bytes.
    var nextBytes: UInt64 = 0
    /// The nodes that this one leads to stand side by side.
    var firstChild: UInt16 = 0
    var childCount: UInt16 = 0
    /// The phrase that ends here; -1 for none.
    var row: Int16 = -1
    /// Whether the bytes that lead on may be in either case.
    var foldsNext = true
  }

  /// The root comes first.
  private var nodes = [Node()]
  /// The byte that leads to each node, in lower case where case does not matter.
  private var bytes: [UInt8] = [0]
  /// The node that a byte of ASCII leads to from the root, 0 for none; for any other byte whether
  /// it may lead to one.
  private var firstNodes = [UInt16](repeating: 0, count: 256)

  /// A tree of `phrases`; of two that are equal the first counts.
  init(_ phrases: [String], foldsAll: Bool) {
    let all = phrases.map { Array($0.utf8) }
    var open: [(node: Int, rows: [Int], depth: Int)] = [(0, Array(all.indices), 0)]
    while !open.isEmpty {
      var next: [(node: Int, rows: [Int], depth: Int)] = []
      for (node, rows, depth) in open { next += grow(node, all, rows, depth, foldsAll) }
      open = next
    }
    markFirstBytes()
  }

  /// Adds the children of `node`, which the phrases in `rows` share; gives what is to be grown next.
  private mutating func grow(
    _ node: Int, _ phrases: [[UInt8]], _ rows: [Int], _ depth: Int, _ foldsAll: Bool
  ) -> [(node: Int, rows: [Int], depth: Int)] {
    nodes[node].firstChild = UInt16(nodes.count)
    var children: [(node: Int, rows: [Int], depth: Int)] = []
    for row in rows {
      guard depth < phrases[row].count else {
        if nodes[node].row < 0 { nodes[node].row = Int16(row) }
        continue
      }
      let listed = phrases[row][depth]
      let byte = nodes[node].foldsNext ? ASCII.lowercased(listed) : listed
      if let known = children.firstIndex(where: { bytes[$0.node] == byte }) {
        children[known].rows.append(row)
        continue
      }
      children.append((nodes.count, [row], depth + 1))
      // The second byte of a first letter such as `à` may be in either case, as ASCII letters may.
      nodes.append(Node(foldsNext: foldsAll || node == 0 && byte == 0xC3))
      bytes.append(byte)
      nodes[node].childCount += 1
      nodes[node].nextBytes |= Self.bit(of: byte)
    }
    return children
  }

  private mutating func markFirstBytes() {
    for byte in UInt8.min..<0x80 {
      let listed = byte == 0x09 ? 0x20 : ASCII.lowercased(byte)
      firstNodes[Int(byte)] = UInt16(Self.child(of: nodes[0], for: listed, among: bytes.span))
    }
    // Blanks and apostrophes have wide forms; what begins with a high byte is looked at in full.
    let hasWideForm = firstNodes[0x20] != 0 || firstNodes[0x27] != 0
    for byte in UInt8(0x80)...UInt8.max {
      let mayLead = hasWideForm || Self.child(of: nodes[0], for: byte, among: bytes.span) != 0
      firstNodes[Int(byte)] = mayLead ? 1 : 0
    }
  }

  @inline(__always)
  private static func bit(of byte: UInt8) -> UInt64 { 1 << UInt64(byte & 63) }

  /// Whether a phrase may stand at `offset`, judged by two bytes: a quick no for most places.
  @inline(__always)
  func mayMatch(_ page: Span<UInt8>, at offset: Int, end: Int) -> Bool {
    let first = Int(firstNodes[Int(page[offset])])
    guard first != 0 else { return false }
    guard page[offset] < 0x80, offset + 1 < end, page[offset + 1] < 0x80 else { return true }
    let node = nodes[first]
    guard node.row < 0 else { return true }
    // A tab stands for a space, whatever is listed.
    let second = page[offset + 1]
    return second == 0x09
      || node.nextBytes & (Self.bit(of: second) | Self.bit(of: ASCII.lowercased(second))) != 0
  }

  /// The longest phrase at `offset`, where one ``mayMatch(_:at:end:)``.
  func match(_ page: Span<UInt8>, at offset: Int, end: Int) -> (row: Int, end: Int)? {
    let nodes = nodes.span
    let bytes = bytes.span
    var node = nodes[0]
    var position = offset
    var row = -1
    var rowEnd = offset
    if page[offset] < 0x80 {
      node = nodes[Int(firstNodes[Int(page[offset])])]
      position += 1
      if node.row >= 0 { (row, rowEnd) = (Int(node.row), position) }
    }
    while position < end {
      if page[position] >= 0xC2, position > offset, !Self.isInsideScalar(node, among: bytes) {
        position = PhraseBytes.skipInvisible(page, at: position, end: end)
        guard position < end else { break }
      }
      let step = step(folds: node.foldsNext, page, at: position, end: end)
      let next = Self.child(of: node, for: step.byte, among: bytes)
      guard next != 0 else { break }
      node = nodes[next]
      position += step.width
      if node.row >= 0 { (row, rowEnd) = (Int(node.row), position) }
    }
    return row < 0 ? nil : (row, rowEnd)
  }

  /// Whether the bytes that lead on from `node` go on with a scalar.
  @inline(never)
  private static func isInsideScalar(_ node: Node, among bytes: Span<UInt8>) -> Bool {
    node.childCount > 0 && bytes[Int(node.firstChild)] & 0xC0 == 0x80
  }

  /// The node that `byte` leads to from `node`; 0 for none.
  @inline(__always)
  private static func child(of node: Node, for byte: UInt8, among bytes: Span<UInt8>) -> Int {
    guard node.nextBytes & bit(of: byte) != 0 else { return 0 }
    var child = Int(node.firstChild)
    let end = child &+ Int(node.childCount)
    while child < end {
      if bytes[child] == byte { return child }
      child &+= 1
    }
    return 0
  }

  /// What stands at `position` as phrases list it, and how many bytes of the page it takes.
  @inline(__always)
  private func step(
    folds: Bool, _ page: Span<UInt8>, at position: Int, end: Int
  ) -> (byte: UInt8, width: Int) {
    let byte = page[position]
    if byte >= 0x80 { return wideStep(folds, page, at: position, end: end) }
    if byte == 0x09 { return (0x20, 1) }
    return (folds ? ASCII.lowercased(byte) : byte, 1)
  }

  @inline(never)
  private func wideStep(
    _ folds: Bool, _ page: Span<UInt8>, at position: Int, end: Int
  ) -> (byte: UInt8, width: Int) {
    let blank = PhraseBytes.blankWidth(page, at: position, end: end)
    if blank > 0 { return (0x20, blank) }
    let apostrophe = PhraseBytes.apostropheWidth(page, at: position, end: end)
    if apostrophe > 0 { return (0x27, apostrophe) }
    let byte = page[position]
    // `À` to `Þ` are 0xC3 and a byte 0x20 below that of their small letter; `×` has none.
    let isCapital = position > 0 && page[position - 1] == 0xC3 && byte <= 0x9E && byte != 0x97
    return (folds && isCapital ? byte + 0x20 : byte, 1)
  }
}

/// The bytes that a page may print in more than one way.
enum PhraseBytes {
  /// Where the first byte at or behind `offset` stands that can be seen.
  @inline(__always)
  static func skipInvisible(_ page: Span<UInt8>, at offset: Int, end: Int) -> Int {
    guard offset < end, page[offset] >= 0xC2 else { return offset }
    return skipSomeInvisible(page, at: offset, end: end)
  }

  private static func skipSomeInvisible(_ page: Span<UInt8>, at offset: Int, end: Int) -> Int {
    var offset = offset
    while offset < end, page[offset] >= 0xC2 {
      let scalar = DecodedScalar.read(page, at: offset, end: end)
      guard ScalarClass.isInvisible(scalar.value) else { break }
      offset += scalar.length
    }
    return offset
  }

  /// The width of the space at `offset`, of a no-break or narrow one too; 0 when there is none.
  @inline(__always)
  static func blankWidth(_ page: Span<UInt8>, at offset: Int, end: Int) -> Int {
    guard offset < end else { return 0 }
    let byte = page[offset]
    if byte == 0x20 || byte == 0x09 { return 1 }
    return byte < 0xC2 ? 0 : wideBlankWidth(page, at: offset, end: end)
  }

  private static func wideBlankWidth(_ page: Span<UInt8>, at offset: Int, end: Int) -> Int {
    let scalar = DecodedScalar.read(page, at: offset, end: end)
    return ScalarClass.isWideBlank(scalar.value) && !ScalarClass.isInvisible(scalar.value)
      ? scalar.length : 0
  }

  /// The width of the apostrophe at `offset`, straight or typographic; 0 when there is none.
  @inline(__always)
  static func apostropheWidth(_ page: Span<UInt8>, at offset: Int, end: Int) -> Int {
    guard offset < end else { return 0 }
    if page[offset] == 0x27 { return 1 }
    return page[offset] == 0xE2 ? wideApostropheWidth(page, at: offset, end: end) : 0
  }

  private static func wideApostropheWidth(_ page: Span<UInt8>, at offset: Int, end: Int) -> Int {
    let scalar = DecodedScalar.read(page, at: offset, end: end)
    return scalar.value == 0x2018 || scalar.value == 0x2019 ? scalar.length : 0
  }
}
