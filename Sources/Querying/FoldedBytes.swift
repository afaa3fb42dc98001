import Characters

extension Folding {
  /// `text` folded, as the UTF-8 bytes that the index keeps.
  static func bytes(of text: String) -> [UInt8] { Array(fold(text).utf8) }
}
