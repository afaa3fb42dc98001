import Diagnostics
import Grammar
import Indexing

// MARK: - Names

extension Report {
  static func unknownField(_ name: FieldName, among known: [String]) -> Report {
    Report(
      .unknownField, "there is no field \(quoted(name.text))", at: name.span,
      help: help(near: name.text, among: known, else: "`help keys` lists the fields"))
  }

  static func unknownKey(_ name: String, among known: [String], at span: SourceSpan?) -> Report {
    Report(
      .unknownKey, "there is no key \(quoted(name))", at: span,
      help: help(near: name, among: known, else: "`help keys` lists the keys"))
  }

  static func unknownEvidence(
    _ name: String, among known: [String], at span: SourceSpan?
  ) -> Report {
    Report(
      .unknownField, "\(quoted(name)) is no derived field", at: span,
      help: help(near: name, among: known, else: "these are: \(known.joined(separator: ", "))"))
  }

  static func noSuchArticle(_ number: UInt32, of count: Int, at span: SourceSpan?) -> Report {
    Report(
      .noSuchArticle, "there is no article \(number)", at: span,
      help: count == 0 ? "load a page first" : "articles are numbered 1 to \(count)")
  }
}

// MARK: - Values

extension Report {
  /// `what` says what the value should have been, such as `kind of article`.
  static func unknownValue(
    _ value: FieldValue, _ what: String, among known: [String], else fallback: String? = nil
  ) -> Report {
    Report(
      .unknownValue, "\(quoted(value.text)) is no \(what)", at: value.span,
      help: help(near: value.text, among: known, else: fallback))
  }

  static func badDate(_ value: FieldValue) -> Report {
    Report(
      .badDate, "\(quoted(value.text)) is not a date", at: value.span,
      help: "write 2026, 2026-01, 2026-01-14, 2026-W03 or 2026-01-14T06:30Z")
  }

  static func backwardRange(at span: SourceSpan) -> Report {
    Report(
      .badDate, "the range ends before it begins", at: span, help: "put the earlier date first")
  }

  static func emptyValue(_ name: FieldName) -> Report {
    Report(
      .badQuery, "the field \(name.text) has no value", at: name.span,
      help: "write \(name.text):VALUE")
  }
}

// MARK: - Shape

extension Report {
  static func rangeWithoutField(at span: SourceSpan) -> Report {
    Report(
      .badQuery, "a range needs a field in front of it", at: span,
      help: "write date:2026-01-13..2026-01-14")
  }

  static func rangeInField(_ name: FieldName, at span: SourceSpan) -> Report {
    Report(
      .badQuery, "the field \(name.text) takes no range", at: span,
      help: "ranges are for times, such as date:2026-01-13..2026-01-14")
  }

  static func distanceInField(_ name: FieldName, at span: SourceSpan) -> Report {
    Report(
      .badQuery, "~N looks for words of the text, not for a value of \(name.text)", at: span,
      help: "take ~N away")
  }

  static func distanceOutOfReach(_ distance: Int, at span: SourceSpan?) -> Report {
    Report(
      .badQuery, "~\(distance) is out of reach", at: span,
      help: "~N takes a number from 1 to \(PlacedParts.reach)")
  }

  static func fieldInField(_ inner: FieldName, _ outer: FieldName) -> Report {
    Report(
      .badQuery, "the field \(inner.text) stands inside the field \(outer.text)", at: inner.span,
      help: "close the brackets of \(outer.text) first")
  }

  static func expressionInField(_ name: FieldName, at span: SourceSpan) -> Report {
    Report(
      .badQuery, "the field \(name.text) takes no expression", at: span,
      help: "give a value, or words with * and ?")
  }

  static func tooDeep(at span: SourceSpan) -> Report {
    Report(
      .badQuery, "the query nests deeper than \(Binder.deepest) levels", at: span,
      help: "take out brackets that are not needed")
  }

  static func nothingToFind(_ text: String, at span: SourceSpan?) -> Report {
    Report(
      .badQuery, "there is no word to look for in \(quoted(text))", at: span,
      help: "a word has at least one letter or digit")
  }

  static func nothingToShow(at span: SourceSpan) -> Report {
    Report(
      .badQuery, "there is no word to show in this query", at: span,
      help: "give a word, a phrase or a pattern, such as iran*")
  }

  static func badExpression(_ term: Term) -> Report {
    Report(
      .badQuery, "\(quoted(term.text)) cannot be read as an expression", at: term.span,
      help: "brackets must close; \\ in front of a mark such as . or * takes it as itself")
  }

  static func slowExpression(_ term: Term, _ reason: String) -> Report {
    Report(
      .badQuery, "the expression \(reason), which could take for ever", at: term.span,
      help: "use fewer repeats, or several words with or between them, such as iran* or irak*")
  }
}
