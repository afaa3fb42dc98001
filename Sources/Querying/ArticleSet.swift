/// A set of articles of one segment, 64 to a block.
struct ArticleSet: Equatable {
  /// How many articles the segment has.
  let capacity: Int
  private var blocks: [UInt64]

  /// The empty set, or all `capacity` articles.
  init(capacity: Int, isFull: Bool = false) {
    self.capacity = capacity
    blocks = [UInt64](repeating: isFull ? .max : 0, count: (capacity + 63) / 64)
    clearUnused()
  }

  func contains(_ article: Int) -> Bool {
    blocks[article >> 6] & 1 << UInt64(article & 63) != 0
  }

  mutating func insert(_ article: Int) {
    blocks[article >> 6] |= 1 << UInt64(article & 63)
  }

  mutating func formUnion(_ other: ArticleSet) {
    for index in blocks.indices { blocks[index] |= other.blocks[index] }
  }

  mutating func formIntersection(_ other: ArticleSet) {
    for index in blocks.indices { blocks[index] &= other.blocks[index] }
  }

  mutating func complement() {
    for index in blocks.indices { blocks[index] = ~blocks[index] }
    clearUnused()
  }

  /// Clears the bits behind the last article.
  private mutating func clearUnused() {
    guard capacity & 63 != 0 else { return }
    blocks[blocks.count - 1] &= 1 << UInt64(capacity & 63) - 1
  }
}
