import Scanning

/// Recognises the lines below a story that say who worked on it: `(Reporting by …; editing by …)`.
///
/// The places in them are the writers', not the story's.
enum ContributorReader {
  /// Longer lines are text.
  static let longest = 400

  /// Whether the line from `start` to `end` is one.
  static func isContributors(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start <= longest else { return false }
    var cursor = Cursor(page, at: start, end: end)
    let isBracketed = cursor.take(0x28)
    guard cursor.take(ContributorWords.openers) != nil else { return false }
    if isBracketed, !closesBracket(page, end) { return false }
    return cursor.isAtUpper
  }

  /// Whether the line ends in a bracket, or a bracket and a full stop.
  private static func closesBracket(_ page: Span<UInt8>, _ end: Int) -> Bool {
    page[end - 1] == 0x29 || page[end - 1] == 0x2E && page[end - 2] == 0x29
  }
}

enum ContributorWords {
  /// What such a line begins with; a name has to follow.
  static let openers = PhraseTable<Bool>(
    .ignored,
    [
      "reporting by ", "additional reporting by ", "reporting and writing by ", "writing by ",
      "editing by ", "compiled by ", "graphic by ", "associated press writer ",
      "associated press writers ", "ap writer ", "ap writers ",
      "met medewerking van ", "met bijdragen van ", "bewerking: ", "redactie: ",
      "bericht von ", "geschrieben von ", "redigiert von ", "unter mitarbeit von ",
      "mitarbeit: ",
      "reportage de ", "reportage par ", "rédigé par ", "édité par ", "écrit par ",
      "avec la contribution de ", "version française ",
      "reporte de ", "reportaje de ", "escrito por ", "editado por ", "editado en español por ",
      "con información de ",
    ].map { ($0, true) })
}
