import Tagging
import Testing

/// An invented news item with its sources as a reader codes them.
///
/// Lists are in the order of the text and parted by ` | `; an empty one is none. They are coded by the
/// page in `Tests/Gold`: a speaker in the words of the text without what stands between commas,
/// agencies and outlets by the names of the tables, unknown credits as they stand.
struct NewsItem: Sendable, CustomTestStringConvertible {
  var language: Language
  var text: String
  var credits: [String]
  var cited: [String]
  var speakers: [String]

  init(
    _ language: Language, _ text: String, credits: String = "", cited: String = "",
    speakers: String = ""
  ) {
    self.language = language
    self.text = text
    self.credits = Self.list(credits)
    self.cited = Self.list(cited)
    self.speakers = Self.list(speakers)
  }

  var testDescription: String { text }

  private static func list(_ text: String) -> [String] {
    text.isEmpty ? [] : text.split(separator: " | ").map(String.init)
  }
}
