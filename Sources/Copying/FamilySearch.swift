/// Puts texts into families, the longest first, each round a head.
///
/// A text joins the head that holds the largest share of its shingles, if that share reaches the
/// threshold. A text that no head holds may join through a member that joined its head itself: a cut
/// that keeps the old lead meets the head, which has a new one, through the version between them.
/// Nothing joins through such a text in turn, so that no chain is longer than two steps.
///
/// Texts are taken by their length and then by the hash of their words; the order in which pages were
/// loaded makes no difference.
struct FamilySearch {
  /// How many shingles two texts share at least: those of eleven words on end.
  static let leastCommon = 8
  /// Through how many members of a family beside its head texts may join, the longest ones.
  static let doorLimit = 16

  /// How a text came to its family.
  struct Link {
    /// The text it joined through; itself for a head.
    var through: UInt32
    /// How many shingles it has in common with that text.
    var common: UInt32
  }

  let texts: Texts
  let threshold: Double
  private(set) var index: TextIndex
  /// The head of each text's family.
  private(set) var heads: [UInt32]
  private(set) var links: [Link]
  /// How many members of the family of each head can be joined through.
  private var doors: [Int]

  init(_ texts: Texts, threshold: Double) {
    self.texts = texts
    self.threshold = threshold
    index = TextIndex(texts)
    heads = (0..<texts.count).map { UInt32($0) }
    links = heads.indices.map { Link(through: UInt32($0), common: texts.sizes[$0]) }
    doors = [Int](repeating: 0, count: texts.count)
  }

  /// Places all texts; `false` when `watch` was asked to stop.
  mutating func run(_ watch: inout Watch) -> Bool {
    let order = texts.keys.indices.filter { texts.sizes[$0] >= Self.leastCommon }.sorted {
      (texts.sizes[$1], texts.keys[$0]) < (texts.sizes[$0], texts.keys[$1])
    }
    for text in order {
      guard watch.goesOn() else { return false }
      place(text)
    }
    return true
  }

  private mutating func place(_ text: Int) {
    let needed = max(Self.leastCommon, Share.count(threshold, of: Int(texts.sizes[text])))
    let matches = index.matches(of: text, needed: needed)
    guard let best = matches.min(by: precedes) else {
      index.add(text)
      return
    }
    let head = heads[best.text]
    heads[text] = head
    links[text] = Link(through: UInt32(best.text), common: UInt32(best.common))
    guard isHead(best.text), doors[best.text] < Self.doorLimit else { return }
    doors[best.text] += 1
    index.add(text)
  }

  private func isHead(_ text: Int) -> Bool { Int(heads[text]) == text }

  /// Heads before other members, then the larger share; equal ones as they were placed.
  private func precedes(_ left: TextIndex.Match, _ right: TextIndex.Match) -> Bool {
    if isHead(left.text) != isHead(right.text) { return isHead(left.text) }
    if left.common != right.common { return left.common > right.common }
    if texts.sizes[left.text] != texts.sizes[right.text] {
      return texts.sizes[left.text] > texts.sizes[right.text]
    }
    return texts.keys[left.text] < texts.keys[right.text]
  }
}
