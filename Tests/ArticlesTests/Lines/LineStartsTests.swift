import Scanning
import Testing

@testable import Articles

struct LineStartsTests {
  private static let tables: [(phrases: [String], kind: LineKinds)] = [
    (HeadingWords.phrases.rows.map(\.phrase), .heading),
    (HeadingWords.sections.rows.map(\.phrase), .heading),
    (BylineWords.openers.rows.map(\.phrase), .byline),
    (BylineWords.groups.rows.map(\.phrase), .byline),
    (SignOffWords.labels.rows.map(\.phrase), .signOff),
    (AgencyCodes.table.rows.map(\.phrase), .signOff),
    (ContributorWords.openers.rows.map(\.phrase), .contributors),
    (DateWords.weekdays.rows.map(\.phrase), .day),
    (DateWords.months.rows.map(\.phrase), .day),
    (StampWords.labels.rows.map(\.phrase), .stamp),
    (AgePhrases.fixed.rows.map(\.phrase), .age),
    (CalendarPhrases.openings.rows.map(\.phrase), .age),
  ]

  private func kinds(_ text: String) -> LineKinds {
    let bytes = Array(text.utf8)
    return LineStarts.shared.kinds(bytes.span, 0, bytes.count)
  }

  @Test(arguments: tables.indices)
  func `a line that begins with a listed phrase may be what it says`(number: Int) {
    let (phrases, kind) = Self.tables[number]
    for phrase in phrases {
      for text in Self.spellings(of: phrase) {
        for rest in ["", " en meer", ", en", ". En meer"] {
          #expect(kinds(text + rest).contains(kind), "\(text)\(rest)")
        }
      }
    }
  }

  /// `phrase` in both cases; with letters beyond ASCII as it stands.
  private static func spellings(of phrase: String) -> [String] {
    guard phrase.utf8.allSatisfy({ $0 < 0x80 }) else { return [phrase] }
    return [phrase, phrase.uppercased(), phrase.prefix(1).uppercased() + phrase.dropFirst()]
  }

  @Test func `each number may begin an age with each unit behind it`() {
    for (number, _) in AgePhrases.numbers.rows {
      for unit in ["minuten geleden", "uur geleden", "h ago", "days ago"] {
        #expect(kinds(number + unit).contains(.age), "\(number)\(unit)")
      }
    }
  }

  @Test func `prose is neither`() {
    for text in ["De regering wil", "Een brand in de haven", "Volgens de krant", "Brandweer"] {
      #expect(kinds(text) == .none, "\(text)")
    }
  }
}
