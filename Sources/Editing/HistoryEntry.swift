/// A line of the history file: one entry, its newlines spelt out.
enum HistoryEntry {
  private static let backslash = UInt8(ascii: "\\")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// The bytes of `entry` with backslash, newline and carriage return as `\\`, `\n` and `\r`.
  static func escaped(_ entry: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(entry.utf8.count)
    for byte in entry.utf8 {
      switch byte {
      case backslash: result += [backslash, backslash]
      case newline: result += [backslash, UInt8(ascii: "n")]
      case carriageReturn: result += [backslash, UInt8(ascii: "r")]
      default: result.append(byte)
      }
    }
    return result
  }

  /// The entry that `line` of the file holds; a backslash before anything else stands for itself,
  /// bytes that are not UTF-8 show as U+FFFD.
  static func unescaped(_ line: some Collection<UInt8>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(line.count)
    var rest = line[...]
    while let byte = rest.popFirst() {
      if byte == backslash, let meaning = rest.first.flatMap(meaning(of:)) {
        bytes.append(meaning)
        rest.removeFirst()
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func meaning(of letter: UInt8) -> UInt8? {
    switch letter {
    case backslash: backslash
    case UInt8(ascii: "n"): newline
    case UInt8(ascii: "r"): carriageReturn
    default: nil
    }
  }
}
