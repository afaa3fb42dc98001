import Characters
package import Loading
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
  private var numbers: [String: UInt32] = [:]

  init() {}

  /// Adds one article with `texts`; an empty text is no value.
  mutating func append(_ texts: [String], foldsCase: Bool = true) {
    var row: [UInt32] = []
    for text in texts where !text.isEmpty {
      let number = number(of: text, key: foldsCase ? Folding.fold(text) : text)
      if !row.contains(number) { row.append(number) }
    }
    rows.append(row)
  }

  private mutating func number(of text: String, key: String) -> UInt32 {
    if let known = numbers[key] { return known }
    let number = UInt32(labels.count)
    numbers[key] = number
    labels.append(text)
    return number
  }
}
