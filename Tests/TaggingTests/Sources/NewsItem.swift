import Tagging
import Testing

/// An invented news item with its sources as a reader codes them.
///
/// Lists are in the order of the text and parted by ` | `; an empty one is none. A speaker is coded
/// in the words of the text, with the function before a name and what `of` joins to a function;
/// credits and cited outlets by the names of the tables, unknown credits as they stand.
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
