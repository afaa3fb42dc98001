import Tables

/// JSON values written to bytes.
struct JSONWriter {
  /// Whether a line is for eyes as well.
  enum Style {
    case compact
    case spaced

    var comma: String { self == .compact ? "," : ", " }
    var colon: String { self == .compact ? ":" : ": " }
  }

  let style: Style
  var bytes: [UInt8] = []

  init(style: Style) { self.style = style }

  /// What was written so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds punctuation.
  mutating func append(_ punctuation: String) { bytes.append(contentsOf: punctuation.utf8) }

  /// Adds a key and its colon.
  mutating func append(key: String) {
    Self.append(key, to: &bytes)
    append(style.colon)
  }

  /// Adds `value` on one line.
  mutating func append(_ value: Document.Value) {
    switch value {
    case .null: append("null")
    case .text(let text): Self.append(text, to: &bytes)
    case .integer(let number): append(String(number))
    case .decimal(let number, let decimals):
      append(Self.number(NumberText.fixed(number, decimals: decimals)))
    case .flag(let isSet): append(isSet ? "true" : "false")
    case .paragraphs(let paragraphs): Self.append(paragraphs, style: style, to: &bytes)
    case .list(let values): appendSequence("[", values, "]") { $0.append($1) }
    case .record(let record):
      appendSequence("{", record.fields, "}") { writer, field in
        writer.append(key: field.name)
        writer.append(field.value)
      }
    }
  }

  private mutating func appendSequence<Element>(
    _ opening: String, _ elements: [Element], _ closing: String,
    each write: (inout JSONWriter, Element) -> Void
  ) {
    append(opening)
    for (position, element) in elements.enumerated() {
      if position > 0 { append(style.comma) }
      write(&self, element)
    }
    append(closing)
  }
}

extension JSONWriter {
  /// Adds `document` with a field a line, records inside it likewise; lists of plain values stay on
  /// their line.
  mutating func append(_ document: Document, indentedBy indent: Int) {
    appendBlock("{", document.fields, "}", indentedBy: indent) { writer, field in
      writer.append(key: field.name)
      writer.append(field.value, indentedBy: indent + 2)
    }
  }

  private mutating func append(_ value: Document.Value, indentedBy indent: Int) {
    switch value {
    case .record(let record):
      append(record, indentedBy: indent)
    case .list(let values) where values.contains(where: \.isNested):
      appendBlock("[", values, "]", indentedBy: indent) { $0.append($1, indentedBy: indent + 2) }
    case .paragraphs(let paragraphs):
      appendBlock("[", paragraphs, "]", indentedBy: indent) { Self.append($1, to: &$0.bytes) }
    default:
      append(value)
    }
  }

  private mutating func appendBlock<Element>(
    _ opening: String, _ elements: [Element], _ closing: String, indentedBy indent: Int,
    each write: (inout JSONWriter, Element) -> Void
  ) {
    append(opening)
    for (position, element) in elements.enumerated() {
      append(position == 0 ? "\n" : ",\n")
      append(String(repeating: " ", count: indent + 2))
      write(&self, element)
    }
    if !elements.isEmpty { append("\n" + String(repeating: " ", count: indent)) }
    append(closing)
  }
}

extension JSONWriter {
  /// A number's digits, or `null` where there are none: JSON knows no infinity.
  static func number(_ digits: String) -> String { digits.isEmpty ? "null" : digits }

  /// Adds an array of strings.
  static func append(_ texts: [String], style: Style, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "["))
    for (position, text) in texts.enumerated() {
      if position > 0 { output.append(contentsOf: style.comma.utf8) }
      append(text, to: &output)
    }
    output.append(UInt8(ascii: "]"))
  }

  /// Adds a string, or `null`.
  ///
  /// Beyond what JSON demands, every character that a terminal would act on is escaped: nothing is
  /// lost, and a result printed to a screen stays harmless.
  static func append(_ text: String?, to output: inout [UInt8]) {
    guard let text else { return output.append(contentsOf: "null".utf8) }
    output.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output.append(contentsOf: "\\\"".utf8)
      case "\\": output.append(contentsOf: "\\\\".utf8)
      case "\n": output.append(contentsOf: "\\n".utf8)
      case "\r": output.append(contentsOf: "\\r".utf8)
      case "\t": output.append(contentsOf: "\\t".utf8)
      case _ where actsOnTerminal(scalar): appendEscape(scalar, to: &output)
      default: output.append(contentsOf: scalar.utf8)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  /// Control characters, line separators, marks of direction and the byte order mark.
  private static func actsOnTerminal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }

  /// All escaped scalars lie below U+10000, so four digits hold each.
  private static func appendEscape(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    let digits = String(scalar.value, radix: 16)
    output.append(contentsOf: "\\u".utf8)
    output.append(contentsOf: String(repeating: "0", count: 4 - digits.utf8.count).utf8)
    output.append(contentsOf: digits.utf8)
  }
}

extension Document.Value {
  fileprivate var isNested: Bool {
    switch self {
    case .record, .list, .paragraphs: true
    case .null, .text, .integer, .decimal, .flag: false
    }
  }
}
