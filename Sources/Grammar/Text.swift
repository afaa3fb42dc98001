/// How texts are written so that reading them gives them back.
enum Text {
  /// `text` in the quotes that need the fewest escapes.
  static func quoted(_ text: String) -> String {
    let needsEscapes = text.unicodeScalars.contains { "\"\\$".unicodeScalars.contains($0) }
    let fitsSingle = !text.unicodeScalars.contains { $0 == "'" || needsEscape($0) }
    return needsEscapes && fitsSingle ? "'\(text)'" : doubleQuoted(text)
  }

  /// `text` in double quotes, the only ones a query knows.
  static func doubleQuoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars { written += escaped(scalar) }
    return written + "\""
  }

  /// Whether `scalar` is drawn as nothing or moves the text around it, so that it is written as an
  /// escape; the joiners belong to the spelling of several languages and stay.
  static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
    default: false
    }
  }

  /// Whether `scalar` can stand in a word without quotes, in a statement as in a query.
  static func isBare(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "$", "(", ")", ";", "\\", "|", ">": false
    default: !scalar.properties.isWhitespace && !needsEscape(scalar)
    }
  }

  /// Whether `scalar` is a letter, a digit or a mark upon one.
  static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\t": "\\t"
    case "\"": "\\\""
    case "\\": "\\\\"
    case "$": "\\$"
    case _ where needsEscape(scalar): "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: String(scalar)
    }
  }
}
