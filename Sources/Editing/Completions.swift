import Characters

extension LineEditor.Completions {
  /// What Tab does with the candidates.
  enum Answer: Equatable {
    /// Nothing fits.
    case nothing
    /// The text that takes the place of ``LineEditor/Completions/replaces``.
    case insert(String)
    /// There is a choice to show.
    case list([String])
  }

  /// What to do when `typed` stands in the place of the candidates now.
  func answer(for typed: String) -> Answer {
    guard let first = candidates.first else { return .nothing }
    guard candidates.count > 1 else { return .insert(Self.finished(first)) }
    let common = Self.commonPrefix(of: candidates)
    return common.count >= typed.count && common != typed ? .insert(common) : .list(candidates)
  }

  /// A whole word, ready for the next: with a space after it unless it is a folder or a field name.
  private static func finished(_ candidate: String) -> String {
    candidate.hasSuffix("/") || candidate.hasSuffix(":") ? candidate : candidate + " "
  }

  /// What all of `words` start with, in whole characters.
  static func commonPrefix(of words: [String]) -> String {
    guard var prefix = words.first?[...] else { return "" }
    for word in words.dropFirst() {
      let shared = zip(prefix, word).prefix { $0 == $1 }.count
      prefix = prefix.prefix(shared)
    }
    return String(prefix)
  }
}

/// Words in columns, read downwards, as wide as the terminal.
enum CandidateColumns {
  private static let gap = 2

  /// The lines that show `candidates` in `width` columns and at most `rowLimit` lines; when they do
  /// not fit, the last line says how many are missing.
  static func lines(_ candidates: [String], width: Int, rowLimit: Int) -> [String] {
    let words = candidates.map { cut(Visible.text($0), to: width) }
    let cell = (words.map(DisplayWidth.columns(of:)).max() ?? 0) + gap
    let columnCount = max(1, (width + gap) / cell)
    let rowCount = (words.count + columnCount - 1) / columnCount
    guard rowCount > rowLimit else { return rows(words, count: rowCount, cell: cell) }
    let shownRows = max(rowLimit - 1, 1)
    let shown = Array(words.prefix(shownRows * columnCount))
    return rows(shown, count: shownRows, cell: cell) + ["… \(words.count - shown.count) more"]
  }

  private static func rows(_ words: [String], count: Int, cell: Int) -> [String] {
    (0..<count).map { row in
      var line = ""
      for index in stride(from: row, to: words.count, by: count) {
        if index != row { line += padding(after: words[index - count], to: cell) }
        line += words[index]
      }
      return line
    }
  }

  private static func padding(after word: String, to cell: Int) -> String {
    String(repeating: " ", count: cell - DisplayWidth.columns(of: word))
  }

  /// `word`, or as much of its start as fits with a mark where it was cut.
  private static func cut(_ word: String, to width: Int) -> String {
    guard DisplayWidth.columns(of: word) > width else { return word }
    var result = ""
    var columns = 1
    for character in word {
      columns += DisplayWidth.columns(of: String(character))
      if columns > width { break }
      result.append(character)
    }
    return result + "…"
  }
}
