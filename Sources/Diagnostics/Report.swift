/// Something to tell the person who typed: what happened, where, and what to do next.
///
/// A report is data; ``ReportPrinter`` draws it.
public struct Report: Error, Sendable, Equatable {
  /// How much it matters.
  public enum Severity: String, Sendable {
    /// The statement did not run or did not finish.
    case error
    /// The statement ran; something deserves a look.
    case warning
  }

  /// What kind of thing went wrong; decides the exit code and stands in the message as `D012`.
  public var code: Code
  /// How much it matters.
  public var severity: Severity
  /// What happened, in one line without a full stop.
  public var message: String
  /// Where in the source text, in bytes; `nil` when it is not about a place in the text.
  public var span: SourceSpan?
  /// One next step.
  public var help: String?
  /// The text that ``span`` points into where that is another one than what was typed, such as a file
  /// that a statement reads.
  public var source: Source?

  /// A report of `code`.
  public init(
    _ code: Code, _ message: String, at span: SourceSpan? = nil, help: String? = nil,
    severity: Severity = .error
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.span = span
    self.help = help
  }
}

/// A half-open range of UTF-8 bytes of a source text.
public struct SourceSpan: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset just past the last byte.
  public var end: Int

  /// The bytes from `start` up to, not including, `end`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }
}

/// A text that commands are read from, with what is needed to point into it.
public struct Source: Sendable, Equatable {
  /// The name that stands before the line number, such as a path or `<input:3>`.
  public var name: String
  /// The whole text.
  public var text: String
  /// The sources that led here, outermost first: `run` inside a script.
  public var includedFrom: [String]

  /// A source called `name` that reads `text`.
  public init(name: String, text: String, includedFrom: [String] = []) {
    self.name = name
    self.text = text
    self.includedFrom = includedFrom
  }
}
