import Characters

/// Running text broken into lines.
package enum Wrapping {
  /// `text` in lines of at most `limit` columns, broken at spaces; a longer word is broken inside.
  ///
  /// - Complexity: O(n).
  package static func lines(of text: String, columns limit: Int?) -> [String] {
    guard let limit, limit > 0 else { return [text] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let width = DisplayWidth.columns(of: word)
      if !line.isEmpty, used + 1 + width <= limit {
        line += " " + word
        used += 1 + width
        continue
      }
      if !line.isEmpty { lines.append(line) }
      var pieces = broken(word, columns: limit, width: width)
      line = String(pieces.removeLast())
      used = DisplayWidth.columns(of: line)
      lines += pieces.map { String($0) }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// `word` in pieces of at most `limit` columns, each of at least one character.
  private static func broken(_ word: Substring, columns limit: Int, width: Int) -> [Substring] {
    if width <= limit { return [word] }
    var pieces: [Substring] = []
    var rest = word
    while !rest.isEmpty {
      let fitting = DisplayWidth.prefix(of: rest, fitting: limit)
      let piece = fitting.isEmpty ? rest.prefix(1) : fitting
      pieces.append(piece)
      rest = rest[piece.endIndex...]
    }
    return pieces
  }
}
