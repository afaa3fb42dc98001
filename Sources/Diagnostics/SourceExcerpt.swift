import Characters

/// The line of a source that a span begins in, ready to be drawn.
struct SourceExcerpt: Equatable {
  /// The number of the line, from 1.
  let line: Int
  /// The display column that the span begins in, from 1, tabs expanded.
  var column: Int { DisplayWidth.columns(of: before) + 1 }
  /// The line up to the span, made visible.
  let before: String
  /// The part of the line that the span covers, made visible.
  let marked: String
  /// The rest of the line, made visible.
  let after: String

  /// The columns from one tab stop to the next.
  private static let tabWidth = 8

  /// The line of `text` that `span` begins in; a span past the end is moved to the end.
  init(of span: SourceSpan, in text: String) {
    let bytes = Array(text.utf8)
    let start = min(max(span.start, 0), bytes.count)
    let newline = UInt8(ascii: "\n")
    let lineStart = bytes[..<start].lastIndex(of: newline).map { $0 + 1 } ?? 0
    var lineEnd = bytes[start...].firstIndex(of: newline) ?? bytes.count
    if lineEnd > start, bytes[lineEnd - 1] == UInt8(ascii: "\r") { lineEnd -= 1 }
    let end = min(max(span.end, start), lineEnd)
    line = 1 + bytes[..<lineStart].count { $0 == newline }
    before = Self.visible(bytes[Self.skippingMark(in: bytes, from: lineStart)..<start], from: 0)
    let markedColumn = DisplayWidth.columns(of: before)
    marked = Self.visible(bytes[start..<end], from: markedColumn)
    after = Self.visible(
      bytes[end..<lineEnd], from: markedColumn + DisplayWidth.columns(of: marked))
  }

  /// `bytes` as text that can be shown, tabs as the blanks they stand for from `column` on.
  private static func visible(_ bytes: ArraySlice<UInt8>, from column: Int) -> String {
    var shown = ""
    var width = column
    for (index, part) in bytes.split(separator: 9, omittingEmptySubsequences: false).enumerated() {
      if index > 0 {
        let blanks = tabWidth - width % tabWidth
        shown += String(repeating: " ", count: blanks)
        width += blanks
      }
      let text = Visible.text(String(decoding: part, as: UTF8.self))
      shown += text
      width += DisplayWidth.columns(of: text)
    }
    return shown
  }

  /// The start of the line behind a byte order mark.
  private static func skippingMark(in bytes: [UInt8], from start: Int) -> Int {
    start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
  }
}

// MARK: - Fitting

extension SourceExcerpt {
  /// A line as it is drawn, and where its underline stands.
  struct Drawing: Equatable {
    /// The line, cut around the span where it is too long.
    let text: String
    /// The columns before the underline.
    let underlineStart: Int
    /// The columns of the underline; at least one.
    let underlineWidth: Int
  }

  /// The line in at most `width` columns, with `…` where it was cut.
  func fitted(to width: Int?) -> Drawing {
    let total = DisplayWidth.columns(of: before + marked + after)
    guard let width, total > width else { return drawing(before, marked, after) }
    let context = min(column - 1, width / 3)
    let start = column - 1 > width / 3 ? "…" + Self.last(context - 1, of: before) : before
    let startWidth = DisplayWidth.columns(of: start)
    let shownMark = Self.first(width - startWidth, of: marked)
    let rest = width - startWidth - DisplayWidth.columns(of: shownMark)
    return drawing(start, shownMark, shownMark == marked ? Self.first(rest, of: after) : "")
  }

  private func drawing(_ before: String, _ marked: String, _ after: String) -> Drawing {
    Drawing(
      text: before + marked + after, underlineStart: DisplayWidth.columns(of: before),
      underlineWidth: max(1, DisplayWidth.columns(of: marked)))
  }

  /// The beginning of `text` in at most `width` columns, with `…` at the end where it was cut.
  private static func first(_ width: Int, of text: String) -> String {
    let fitting = prefix(of: text, width: width)
    if fitting.endIndex == text.endIndex { return text }
    return width > 0 ? prefix(of: text, width: width - 1) + "…" : ""
  }

  private static func prefix(of text: String, width: Int) -> Substring {
    var room = width
    let kept = text.prefix { character in
      room -= DisplayWidth.columns(of: String(character))
      return room >= 0
    }
    return kept
  }

  /// The end of `text` in at most `width` columns.
  private static func last(_ width: Int, of text: String) -> String {
    var room = width
    let kept = text.reversed().prefix { character in
      room -= DisplayWidth.columns(of: String(character))
      return room >= 0
    }
    return String(kept.reversed())
  }
}
