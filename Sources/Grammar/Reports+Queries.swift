import Diagnostics

extension Report {
  private static func query(_ message: String, _ span: SourceSpan, _ help: String) -> Report {
    Report(.badQuery, message, at: span, help: help)
  }

  static func danglingOperator(_ word: String, missing side: String, at span: SourceSpan) -> Report
  {
    query(
      "\(word) has nothing \(side) it", span,
      word == "-"
        ? "write - directly before a word, or leave it out"
        : "write a word there, or \"\(word)\" in quotes to look for the word itself")
  }

  static func emptyBrackets(at span: SourceSpan) -> Report {
    query("these brackets hold nothing", span, "write a query between them, or take them out")
  }

  static func nothingToFind(at span: SourceSpan) -> Report {
    query("there is no word to look for here", span, "write at least one word")
  }

  static func unclosedExpression(at span: SourceSpan) -> Report {
    query(
      "this regular expression is not closed on its line", span,
      "close it with /, or put a word that begins with / in quotes")
  }

  static func wordBehindExpression(at span: SourceSpan) -> Report {
    query(
      "text stands directly behind a regular expression", span,
      "put a blank between them, or put a path in quotes")
  }

  static func emptyExpression(at span: SourceSpan) -> Report {
    query("this regular expression is empty", span, "write it between the slashes")
  }

  static func emptyExact(at span: SourceSpan) -> Report {
    query("= needs a word directly behind it", span, "write =Word to match case and accents")
  }

  static func exactPattern(at span: SourceSpan) -> Report {
    query(
      "an exact word cannot hold wildcards", span,
      "leave out =, or put the word in quotes to look for * or ? itself")
  }

  static func bareDistance(at span: SourceSpan) -> Report {
    query(
      "~ needs a phrase of two words or more before it", span,
      "write \"two words\"~5, or put the word in quotes")
  }

  static func badDistance(at span: SourceSpan) -> Report {
    query(
      "~ needs a number of words from 1 to \(Limits.distance)", span, "write \"two words\"~5")
  }

  static func emptyValue(of field: String, at span: SourceSpan) -> Report {
    let field = shortened(field)
    return query(
      "\(field): has no value", span,
      "write \(field):VALUE without a blank, or put the word in quotes")
  }

  static func rangeOutsideField(_ text: String, at span: SourceSpan) -> Report {
    query(
      "a range needs a field", span, "write FIELD:\(shortened(text)), such as date:2026-01..2026-02"
    )
  }

  static func openRange(at span: SourceSpan) -> Report {
    query("a range needs at least one end", span, "write from..to, from.. or ..to")
  }

  static func fieldInField(_ inner: String, at span: SourceSpan) -> Report {
    query(
      "the field \(shortened(inner)) stands within another field's value", span,
      "close the brackets before it, or put the value in quotes")
  }

  static func barePattern(at span: SourceSpan) -> Report {
    query(
      "a pattern needs a letter or a digit", span, "write the beginning of a word, such as iran*")
  }

  static func tooManyWildcards(at span: SourceSpan) -> Report {
    query(
      "this pattern has more than \(Limits.wildcards) wildcards", span,
      "use fewer, or a regular expression between slashes")
  }

  static func patternOfWords(at span: SourceSpan) -> Report {
    query(
      "a variable in a pattern or a range must hold one plain word", span,
      "use the variable alone, or another value")
  }

  static func patternInRange(at span: SourceSpan) -> Report {
    query("the end of a range cannot hold wildcards", span, "write the value in full")
  }
}
