import Scanning

/// A page whose lines were broken at a fixed width, as on wires and in mails, with whole paragraphs.
///
/// A break inside a paragraph becomes blanks, a byte for a byte: places in the page stay what they
/// are in the file. A line goes on in the next where that one's first word would not have fitted the
/// width, or where its sentence does; empty lines, indents, items of lists and the columns of tables
/// begin anew.
struct WrappedText: Equatable {
  /// The page with blanks in the place of those breaks.
  let bytes: [UInt8]
  /// How many breaks that were.
  let breakCount: Int

  /// The paragraphs of `page`; `nil` where it was not broken at a width.
  ///
  /// - Complexity: O(bytes); a page of long lines is given up after a few of them.
  static func read(_ page: [UInt8]) -> WrappedText? {
    guard let width = WrapWidth.of(page.span) else { return nil }
    var bytes = page
    var breakCount = 0
    var line = WrapLine.read(page.span, at: 0)
    while line.next < page.count {
      let next = WrapLine.read(page.span, at: line.next)
      if line.mayGoOn(in: next), line.goesOn(in: next, width: width) {
        for offset in line.end..<next.start { bytes[offset] = 0x20 }
        breakCount += 1
      }
      line = next
    }
    return breakCount > 0 ? WrappedText(bytes: bytes, breakCount: breakCount) : nil
  }
}

/// The width at which the lines of a page were broken.
enum WrapWidth {
  /// No wire and no mail is broken at fewer or more characters.
  private static let widths = 40...100
  /// So many lines tell whether a page is one of long lines.
  private static let sample = 32
  /// Fewer lines that go on in lower case tell nothing.
  private static let leastLower = 2
  /// The width is that which this share of the broken lines keeps to, in hundredths.
  private static let within = 97

  /// The width in characters, or `nil` where the lines of `page` were not broken at one.
  ///
  /// Of the breaks inside paragraphs, half must stand far to the right, three in ten
  /// must go on in lower case, and few may end a sentence: columns of figures, lists and paragraphs
  /// of one line each do not look so.
  static func of(_ page: Span<UInt8>) -> Int? {
    guard let width = likely(page) else { return nil }
    var breaks = 0
    var full = 0
    var lower = 0
    var ended = 0
    var line = WrapLine.read(page, at: 0)
    while line.next < page.count {
      let next = WrapLine.read(page, at: line.next)
      if line.mayGoOn(in: next) {
        breaks += 1
        if line.isFull(before: next, width: width) || line.isNearlyFull(width) {
          full += 1
          lower += next.beginsLower ? 1 : 0
          ended += line.endsSentence ? 1 : 0
        }
      }
      line = next
    }
    let isProse = lower * 10 >= full * 3 && ended * 4 <= full
    return lower >= leastLower && full * 2 >= breaks && isProse ? width : nil
  }

  /// The width that nearly all lines keep to that the next may go on with.
  private static func likely(_ page: Span<UInt8>) -> Int? {
    var counts = [Int](repeating: 0, count: widths.upperBound + 2)
    var lines = 0
    var long = 0
    var breaks = 0
    var line = WrapLine.read(page, at: 0)
    while line.next < page.count {
      lines += line.isEmpty ? 0 : 1
      long += line.columns > widths.upperBound ? 1 : 0
      if lines == sample, long * 4 > lines { return nil }
      let next = WrapLine.read(page, at: line.next)
      if line.mayGoOn(in: next) {
        counts[min(line.columns, widths.upperBound + 1)] += 1
        breaks += 1
      }
      line = next
    }
    var below = 0
    for (width, count) in counts.enumerated() {
      below += count
      if below * 100 >= breaks * within {
        return breaks > 0 && widths.contains(width) ? width : nil
      }
    }
    return nil
  }
}
