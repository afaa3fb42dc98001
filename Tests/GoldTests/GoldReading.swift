import Articles
import Characters
import Gazetteer
import Scanning
import Tables
import Tagging

/// What the program makes of a gold item.
struct GoldReading {
  /// The values of every field, by the names that gold files use.
  private(set) var values: [GoldField: [String]] = [:]
  /// How many articles the page was taken for; an item is one.
  let articleCount: Int

  /// Parses and tags `text` as a page of its own; the values are those of its first article.
  init(_ text: String) {
    let page = Array(text.utf8)
    let gazetteer = Gazetteer.standard
    let table = PageParser.parse(page.span, knowing: Gazetteer.standard.datelineNames)
    articleCount = table.articles.count
    guard articleCount > 0 else { return }
    let tagger = Tagger(gazetteer)
    let tags = tagger.tag(table, of: page.span)
    let speech = tagger.speech(tags, table, of: page.span)
    let words = { (range: ByteRange) in String(decoding: page[range.offsets], as: UTF8.self) }
    let name = { (source: SourceName) in
      switch source {
      case .agency(let agency): gazetteer.name(of: agency)
      case .outlet(let outlet): gazetteer.name(of: outlet)
      case .unknown(let span): "unknown:" + words(span)
      }
    }
    values[.dateline] = tags.datelineCountries[0].map(gazetteer.code(of:))
    values[.mentioned] = tags.mentionedCountries[0].map { gazetteer.code(of: $0.country) }
    values[.about] = tags.aboutCountries[0].map(gazetteer.code(of:))
    values[.agency] = tags.agencies[0].map(name)
    values[.cited] = tags.cited[0].map(name)
    values[.speaker] = speech.speakers[0].map { words($0.name) }
    values[.language] = tags.languages[0] == .unknown ? [] : [tags.languages[0].rawValue]
  }
}

/// How the value of a coder and that of the program are held beside each other.
enum GoldMatch {
  /// Whether the program's value is the coded one.
  static func holds(_ found: String, _ coded: String, _ field: GoldField) -> Bool {
    switch field {
    case .cited, .agency: source(found) == source(coded)
    case .speaker: isSameSpeaker(words(found), words(coded))
    default: found == coded
    }
  }

  /// A source by the tables' name for it, or its own, without case and article.
  static func source(_ name: String) -> String {
    let gazetteer = Gazetteer.standard
    let known =
      gazetteer.outlet(named: name).map(gazetteer.name(of:))
      ?? gazetteer.agency(named: name).map(gazetteer.name(of:))
    return words(known ?? name).joined(separator: " ")
  }

  /// The words of a name, folded, without an article before them.
  private static func words(_ name: String) -> [String] {
    let words = Folding.fold(name).split(separator: " ").map(String.init)
    let hasArticle = words.count > 1 && articles.contains(words[0])
    return hasArticle ? Array(words.dropFirst()) : words
  }

  /// Whether one form holds the words of the other, in their order.
  private static func isSameSpeaker(_ first: [String], _ second: [String]) -> Bool {
    isContained(first, in: second) || isContained(second, in: first)
  }

  private static func isContained(_ few: [String], in many: [String]) -> Bool {
    var rest = few[...]
    for word in many where word == rest.first { rest.removeFirst() }
    return rest.isEmpty && !few.isEmpty
  }

  private static let articles: Set<String> = [
    "de", "het", "een", "the", "a", "an", "der", "die", "das", "dem", "den", "des", "ein", "eine",
    "einer", "eines",
    "einem", "le", "la", "les", "un", "une", "el", "los", "las", "una",
  ]
}
