import Characters
package import Scanning

/// Words as the index keeps them: folded, as UTF-8.
package enum FoldedBytes {
  /// Appends `range` of `page`, folded, to `folded`.
  ///
  /// Plain ASCII is folded in place; only a word with another letter becomes a string on the way.
  package static func append(
    _ range: ByteRange, of page: Span<UInt8>, to folded: inout [UInt8]
  ) {
    let start = folded.count
    for index in range.offsets {
      let byte = page[index]
      guard byte < 0x80 else {
        folded.removeSubrange(start...)
        return appendFoldedText(range, of: page, to: &folded)
      }
      folded.append(ASCII.lowercased(byte))
    }
  }

  /// `text` folded.
  package static func fold(_ text: String) -> [UInt8] {
    Array(Folding.fold(text).utf8)
  }

  private static func appendFoldedText(
    _ range: ByteRange, of page: Span<UInt8>, to folded: inout [UInt8]
  ) {
    folded.append(contentsOf: Folding.fold(PageText.verbatim(range, of: page)).utf8)
  }
}
