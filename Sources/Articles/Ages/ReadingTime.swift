import Scanning

extension Cursor {
  /// Moves past how long a text takes to read: `Lecture 2 min.`, `3 min read`, `Leestijd: 4 minuten`.
  mutating func takeReadingTime() -> Bool {
    let start = offset
    let hasLabel = takeWord(ReadingTimeWords.labels) != nil
    if hasLabel {
      _ = take(0x3A)
      takeBlanks()
    }
    if takeNumber(most: 2) != nil {
      takeBlanks()
      if takeWord(ReadingTimeWords.units) != nil {
        _ = take(0x2E)
        takeBlanks()
        if takeWord(ReadingTimeWords.endings) != nil || hasLabel { return true }
      }
    }
    offset = start
    return false
  }
}

enum ReadingTimeWords {
  static let labels = PhraseTable<Bool>(
    .ignored,
    [
      "leestijd", "reading time", "lesezeit", "lecture", "temps de lecture", "lectura",
      "tiempo de lectura",
    ].map { ($0, true) })

  static let units = PhraseTable<Bool>(
    .ignored,
    ["min", "mins", "minuut", "minuten", "minute", "minutes", "minuto", "minutos"]
      .map { ($0, true) })

  static let endings = PhraseTable<Bool>(
    .ignored,
    [
      "lezen", "leestijd", "read", "reading time", "lesezeit", "de lecture", "de lectura",
    ].map { ($0, true) })
}
