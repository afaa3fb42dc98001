import Characters
package import Loading
import Scanning
package import Tables

/// The columns of a segment whose values are texts of the page or names of the tables.
package enum LabelField: Hashable, Sendable, CaseIterable {
  case section, byline, place, institution, agency, cited, publisher, speaker, speakerClass, file
  /// What the page's container says of it.
  case meta(MetaField)

  package static let allCases: [LabelField] =
    [
      .section, .byline, .place, .institution, .agency, .cited, .publisher, .speaker,
      .speakerClass, .file,
    ]
    + MetaField.allCases.map { .meta($0) }

  /// The number of the field's column.
  package var column: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A column of texts: each different one is kept once, rows hold numbers.
///
/// Two texts that fold to the same are one value, shown as it was first met.
package struct LabelColumn: Sendable {
  /// The different values, in the order of first sight.
  package private(set) var labels: [String] = []
  /// The values of each article, as indices into ``labels``, each once.
  package private(set) var rows = Lists<UInt32>()
  /// What ``labels`` fold to, under the same numbers.
  private var keys = TermTable(slotCount: 16)
  /// The text at hand, folded; kept so that its memory is.
  private var folded: [UInt8] = []

  init() {}

  /// Adds one article with `texts`; an empty text is no value.
  mutating func append(_ texts: [String], foldsCase: Bool = true) {
    for text in texts { add(number(of: text, foldsCase: foldsCase)) }
    endRow()
  }

  /// Adds a value to the article at hand, unless it has it; `nil` is none.
  mutating func add(_ number: UInt32?) {
    guard let number else { return }
    let start = Int(rows.offsets[rows.count])
    for index in start..<rows.elements.count where rows.elements[index] == number { return }
    rows.addToRow(number)
  }

  /// Ends the article at hand.
  mutating func endRow() { rows.endRow() }

  /// The number of `text`, which is new or known; `nil` for an empty one.
  mutating func number(of text: String, foldsCase: Bool = true) -> UInt32? {
    guard !text.isEmpty else { return nil }
    let bytes = Array(text.utf8)
    folded.removeAll(keepingCapacity: true)
    if foldsCase {
      Folding.fold(bytes.span, bytes.indices, into: &folded)
    } else {
      folded += bytes
    }
    let number = keys.number(of: folded, partCount: 1)
    if number == labels.count { labels.append(text) }
    return number
  }

  /// The number of the text that stands in `range` of `page`; `nil` for an empty one.
  ///
  /// The text itself is only made where it is new, or not plain.
  mutating func number(of range: ByteRange, in page: Span<UInt8>) -> UInt32? {
    guard !range.isEmpty else { return nil }
    guard PageText.isPlain(range, of: page) else {
      return number(of: PageText.label(range, of: page))
    }
    folded.removeAll(keepingCapacity: true)
    for offset in range.offsets { folded.append(Folding.foldASCII(page[offset])) }
    let number = keys.number(of: folded, partCount: 1)
    if number == labels.count { labels.append(PageText.label(range, of: page)) }
    return number
  }
}
