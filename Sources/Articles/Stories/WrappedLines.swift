import Scanning

/// Knows the lines of text that was broken at a fixed width.
enum WrappedLines {
  /// Lines longer than this are paragraphs by themselves.
  private static let widest = 100

  /// Makes text of lines that look like titles but go on with the line before or in the next.
  static func join(_ pieces: inout [Piece]) {
    for index in pieces.indices where pieces[index].kind == .title {
      if goesOn(pieces, from: index - 1) || isContinued(pieces, index) {
        pieces[index].kind = .text
      }
    }
  }

  /// Whether the line at `index` is unfinished text that the next line goes on with.
  private static func goesOn(_ pieces: [Piece], from index: Int) -> Bool {
    guard index >= 0, areNeighbours(pieces, index) else { return false }
    let line = pieces[index]
    guard line.kind == .text || line.kind == .dateline else { return false }
    return !line.endsSentence && line.range.count <= widest
  }

  /// Whether the next line begins in the middle of a sentence.
  private static func isContinued(_ pieces: [Piece], _ index: Int) -> Bool {
    guard index + 1 < pieces.count, areNeighbours(pieces, index) else { return false }
    return pieces[index + 1].kind == .text && pieces[index + 1].beginsLower
  }

  private static func areNeighbours(_ pieces: [Piece], _ index: Int) -> Bool {
    let next = pieces[index + 1]
    return !next.isAfterEmptyLine && !next.startsPart
  }
}
