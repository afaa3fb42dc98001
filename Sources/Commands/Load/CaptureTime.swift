package import Diagnostics
package import Grammar
import Querying

/// The moment a page was captured, as people write it.
package enum CaptureTime {
  /// The Unix seconds that `word` says.
  ///
  /// Understood is what `date:` understands; a day means its first moment in UTC.
  package static func moment(_ word: Word) throws(Report) -> Int64 {
    if let moments = DateText.moments(of: word.text) { return moments.lowerBound }
    throw Report(
      .badDate, "\"\(word.text)\" is not a time", at: word.span,
      help: "write it as 2026-01-14T08:00Z, 2026-01-14T09:00+01:00 or 2026-01-14")
  }
}
