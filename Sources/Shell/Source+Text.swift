import Diagnostics

extension Source {
  /// The text between two byte offsets, without the white space around it.
  func text(from start: Int, to end: Int) -> String {
    let bytes = text.utf8.dropFirst(start).prefix(max(0, end - start))
    let part = String(decoding: bytes, as: UTF8.self)
    let isSpace: (Character) -> Bool = { $0.isWhitespace || $0 == ";" }
    let head = part.drop(while: isSpace)
    return String(head.reversed().drop(while: isSpace).reversed())
  }

  /// The number of the line that byte `offset` is on, counted from 1.
  func line(at offset: Int) -> Int {
    text.utf8.prefix(offset).count { $0 == UInt8(ascii: "\n") } + 1
  }
}
