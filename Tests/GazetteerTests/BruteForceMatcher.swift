/// Longest match by trying every name at every place, on an array of characters made plain.
///
/// Written for being right, not fast: the oracle of the matcher.
struct BruteForceMatcher {
  /// The names by their first scalar.
  private let names: [Unicode.Scalar?: [[Unicode.Scalar]]]

  init(names: [String]) {
    self.names = Dictionary(grouping: names.map { Array($0.unicodeScalars) }, by: \.first)
  }

  /// A scalar made plain, and the bytes it came from.
  private struct Plain {
    var scalar: Unicode.Scalar
    var start: Int
    var end: Int

    var isWord: Bool { scalar.properties.isAlphabetic || scalar.properties.numericType != nil }
  }

  /// The ranges of all matches, left to right.
  func matches(in bytes: [UInt8]) -> [Range<Int>] {
    let text = Self.plain(bytes)
    var matches: [Range<Int>] = []
    var index = 0
    while index < text.count {
      let candidates = names[text[index].scalar] ?? []
      let lengths = candidates.compactMap { length(of: $0, at: index, in: text) }
      guard let longest = lengths.max(), longest > 0 else {
        index += 1
        continue
      }
      matches.append(text[index].start..<text[index + longest - 1].end)
      index += longest
    }
    return matches
  }

  private func length(
    of scalars: [Unicode.Scalar], at index: Int, in text: [Plain]
  ) -> Int? {
    guard index + scalars.count <= text.count, isStart(index, in: text) else { return nil }
    for offset in scalars.indices where text[index + offset].scalar != scalars[offset] {
      return nil
    }
    return isEnd(index + scalars.count, in: text) ? scalars.count : nil
  }

  /// A name starts where no word goes on: neither behind a letter nor behind `word.`.
  private func isStart(_ index: Int, in text: [Plain]) -> Bool {
    guard index > 0 else { return true }
    if text[index].isWord || text[index].scalar == "'" {
      if text[index - 1].isWord { return false }
      return !isInnerStop(index - 1, in: text)
    }
    return false
  }

  private func isEnd(_ index: Int, in text: [Plain]) -> Bool {
    guard index < text.count else { return true }
    if text[index].isWord { return !(text[index - 1].isWord || text[index - 1].scalar == ".") }
    return !isInnerStop(index, in: text)
  }

  /// Whether a full stop stands between two word characters.
  private func isInnerStop(_ index: Int, in text: [Plain]) -> Bool {
    text[index].scalar == "." && index > 0 && text[index - 1].isWord && index + 1 < text.count
      && text[index + 1].isWord
  }

  /// Spaces as one space, apostrophes plain, soft hyphens gone.
  private static func plain(_ bytes: [UInt8]) -> [Plain] {
    var result: [Plain] = []
    var offset = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let end = offset + String(scalar).utf8.count
      defer { offset = end }
      switch scalar {
      case "\u{AD}": continue
      case " ", "\n", "\u{A0}":
        if let last = result.indices.last, result[last].scalar == " " {
          result[last].end = end
        } else {
          result.append(Plain(scalar: " ", start: offset, end: end))
        }
      case "’": result.append(Plain(scalar: "'", start: offset, end: end))
      default: result.append(Plain(scalar: scalar, start: offset, end: end))
      }
    }
    return result
  }
}
