import Articles
import Characters
package import Diagnostics
package import Gazetteer
package import Indexing
import Tagging

/// Numbers the values of one field, whether articles have them or people wrote them down.
package struct LabelBook {
  /// The field.
  package let key: Key
  private let gazetteer: Gazetteer
  private var reader: KeyGroups

  /// A book for `key`, for which ``canRead(_:)`` must hold.
  package init(
    _ key: Key, in corpus: Corpus, names: NameLanguage = .english,
    gazetteer: Gazetteer = .standard
  ) {
    self.key = key
    self.gazetteer = gazetteer
    reader = KeyGroups(
      key, in: corpus, names: GroupNames(gazetteer: gazetteer, language: names))
  }

  /// Whether people can code `key`: moments, files and what a container says are no coding.
  package static func canRead(_ key: Key) -> Bool {
    switch key {
    case .date, .day, .week, .month, .hour, .file: false
    default: key.metaField == nil
    }
  }

  /// What machines and queries call `label`.
  package func code(of label: Int) -> String { reader.groups[label].code }

  /// What people are shown for `label`.
  package func name(of label: Int) -> String { reader.groups[label].name }

  /// The labels that article `number` has.
  package mutating func labels(of number: UInt32) -> [Int] {
    var row: [Int] = []
    if let location = reader.corpus.location(of: number) { reader.append(location, to: &row) }
    return row
  }
}

extension LabelBook {
  /// How many labels an article may be given: nobody codes more by hand.
  private static let labelLimit = 200
  /// How many words the longest name may have.
  private static let wordLimit = 12

  /// What stands for no label where somebody looked and found none.
  private static let noneSigns: Set<String> = ["-", "(none)"]

  /// The labels that `text` names: codes or names, parted by `;`, `|` and, where names hold none, by
  /// commas and spaces.
  ///
  /// - Throws: where a part is nothing that the field can be, or there are too many; the span counts
  ///   from the start of `text`.
  package mutating func labels(in text: String) throws(Report) -> [Int] {
    var labels: [Int] = []
    for part in parts(of: text) {
      guard labels.count < Self.labelLimit else { throw Self.tooMany(part, in: text) }
      for label in try self.labels(inPart: part, of: text) where !labels.contains(label) {
        labels.append(label)
      }
    }
    return labels
  }

  /// The label that a container calls `text`; of a text that is no value of the field a label of its
  /// own, which no article can have.
  package mutating func label(ofContainer text: String) -> (label: Int, isKnown: Bool) {
    if let group = group(named: text) { return (reader.number(of: group), true) }
    return (reader.number(of: KeyGroups.Group(code: text, name: text)), isOpen)
  }

  /// Whether any text can be a value, not only those of a table.
  private var isOpen: Bool { !key.isCountry && key != .kind && key != .language }

  private func parts(of text: String) -> [Substring] {
    let separators: Set<Character> =
      key == .place || hasShortNames ? [";", "|", ",", "\n"] : [";", "|", "\n"]
    return text.split(whereSeparator: { separators.contains($0) }).map { $0.trimmed }
      .filter { !$0.isEmpty && !Self.noneSigns.contains(String($0)) }
  }

  /// Whether values are often one word, so that a space may part two of them.
  private var hasShortNames: Bool { !isOpen || key == .source || key == .sourceCited }

  private mutating func labels(
    inPart part: Substring, of text: String
  ) throws(Report) -> [Int] {
    if let group = group(named: String(part)) { return [reader.number(of: group)] }
    if hasShortNames, let labels = try words(of: part, in: text) { return labels }
    if isOpen {
      return [reader.number(of: KeyGroups.Group(code: String(part), name: String(part)))]
    }
    throw unknown(part, in: text)
  }

  /// The labels that the words of `part` name, the longest names first; `nil` where none of them does.
  private mutating func words(
    of part: Substring, in text: String
  ) throws(Report) -> [Int]? {
    var rest = part.split(separator: " ")[...]
    guard rest.count > 1 else { return nil }
    var labels: [Int] = []
    var knowsAny = false
    while let first = rest.first {
      guard labels.count < Self.labelLimit else { throw Self.tooMany(first, in: text) }
      var length = min(rest.count, Self.wordLimit)
      var found: KeyGroups.Group?
      while length > 0, found == nil {
        found = group(named: rest.prefix(length).joined(separator: " "))
        if found == nil { length -= 1 }
      }
      knowsAny = knowsAny || found != nil
      guard isOpen || found != nil else { throw unknown(labels.isEmpty ? part : first, in: text) }
      let word = KeyGroups.Group(code: String(first), name: String(first))
      labels.append(reader.number(of: found ?? word))
      rest = rest.dropFirst(max(1, length))
    }
    return knowsAny ? labels : nil
  }
}

extension LabelBook {
  /// The value that `text` names by the tables, if it names one.
  private func group(named text: String) -> KeyGroups.Group? {
    switch key {
    case .country, .countryMentioned, .countryDateline:
      let country =
        gazetteer.country(named: text)
        ?? gazetteer.country(named: text.replacing("-", with: " "))
      return country.map { reader.names.group($0) }
    case .source, .sourceCited:
      let name =
        gazetteer.agency(named: text).map { gazetteer.name(of: $0) }
        ?? gazetteer.outlet(named: text).map { gazetteer.name(of: $0) }
      return name.map { KeyGroups.Group(code: $0, name: $0) }
    case .kind:
      let folded = Folding.fold(text)
      return ValueBinder.kinds.first { $0.name == folded }.map {
        KeyGroups.Group(code: $0.kind.name, name: $0.kind.name)
      }
    case .language:
      let folded = Folding.fold(text)
      let known = Language.allCases.first { $0.rawValue == folded || "\($0)" == folded }
      guard let known, known != .unknown else { return nil }
      return KeyGroups.Group(code: known.rawValue, name: known.rawValue)
    default: return nil
    }
  }

  private static func span(of part: Substring, in text: String) -> SourceSpan {
    let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
    return SourceSpan(start, start + part.utf8.count)
  }

  private static func tooMany(_ part: Substring, in text: String) -> Report {
    Report(
      .badSheet, "these are more than \(labelLimit) labels", at: span(of: part, in: text),
      help: "give an article the labels that hold for it")
  }

  private func unknown(_ part: Substring, in text: String) -> Report {
    let (what, known, fallback) = values
    return Report(
      .badSheet, "\(Report.quoted(String(part))) is no \(what)", at: Self.span(of: part, in: text),
      help: Report.help(near: String(part), among: known, else: fallback))
  }

  private var values: (what: String, known: [String], help: String) {
    switch key {
    case .kind:
      ("kind of article", ValueBinder.kinds.map(\.name), "write lead or brief")
    case .language:
      (
        "language that is told apart", [],
        "languages are: \(Language.allCases.map(\.rawValue).filter { !$0.isEmpty }.joined(separator: ", "))"
      )
    default:
      (
        "country that the tables know",
        gazetteer.countries.flatMap { country in
          NameLanguage.allCases.map { gazetteer.name(of: country, in: $0) }
        }, "give an ISO code, or a name in English, Dutch, German, French or Spanish"
      )
    }
  }
}

extension Substring {
  /// The text without white space at its ends.
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start.prefix(0) }
    return start[...last]
  }
}
