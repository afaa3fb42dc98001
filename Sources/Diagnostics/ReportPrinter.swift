import Characters

/// Draws reports: where, what happened, the line with the place underlined, and what to do next.
///
/// Every text that is shown is untrusted: control and bidirectional characters come out visible.
public struct ReportPrinter: Sendable {
  /// Whether the lines carry terminal colours; they never carry meaning alone.
  public var usesColor: Bool
  /// Whether the place is told in words instead of drawn.
  public var isPlain: Bool
  /// How many columns a source line may take; `nil` for any number.
  public var width: Int?

  /// A printer for a terminal, a file or a screen reader.
  public init(usesColor: Bool, isPlain: Bool, width: Int?) {
    self.usesColor = usesColor
    self.isPlain = isPlain
    self.width = width
  }

  /// The report as lines, without a newline at the end.
  ///
  /// The report's span points into its own source where it has one, else into `source`; where one of
  /// them is missing, only the message is shown.
  public func text(of report: Report, in source: Source?) -> String {
    let source = report.source ?? source
    let excerpt = excerpt(of: report, in: source)
    var lines = [headline(of: report, name: source?.name, at: excerpt)]
    if let excerpt, !isPlain { lines += drawing(of: excerpt, for: report.severity) }
    if let help = report.help { lines.append(painted("help:", .help) + " " + Visible.text(help)) }
    for outer in (source?.includedFrom ?? []).reversed() {
      lines.append("included from \(Visible.text(outer))")
    }
    return lines.joined(separator: "\n")
  }
}

// MARK: - Lines

extension ReportPrinter {
  private func excerpt(of report: Report, in source: Source?) -> SourceExcerpt? {
    guard let source, let span = report.span else { return nil }
    return SourceExcerpt(of: span, in: source.text)
  }

  /// `FILE:LINE:COLUMN: error[D012]: what happened`.
  private func headline(of report: Report, name: String?, at excerpt: SourceExcerpt?) -> String {
    let name = Visible.text(name ?? "dateline")
    let kind = "\(report.severity.rawValue)[\(report.code.label)]"
    let message = Visible.text(report.message)
    var place = name
    if let excerpt { place += ":\(excerpt.line)" + (isPlain ? "" : ":\(excerpt.column)") }
    let end = isPlain ? excerpt.map { ", at column \($0.column)" } ?? "" : ""
    return
      "\(painted(place + ":", .place)) \(painted(kind, Paint(report.severity))): \(message)\(end)"
  }

  /// The source line and its underline, indented by two columns.
  private func drawing(of excerpt: SourceExcerpt, for severity: Report.Severity) -> [String] {
    let indent = "  "
    let shown = excerpt.fitted(to: width.map { max(20, $0 - indent.count) })
    let underline = String(repeating: "^", count: shown.underlineWidth)
    let margin = String(repeating: " ", count: shown.underlineStart)
    return [indent + shown.text, indent + margin + painted(underline, Paint(severity))]
  }
}

// MARK: - Colour

/// What a part of a report is, as far as its colour goes.
private enum Paint: String {
  case place = "1"
  case error = "1;31"
  case warning = "1;33"
  case help = "36"

  init(_ severity: Report.Severity) {
    self = severity == .error ? .error : .warning
  }
}

extension ReportPrinter {
  private func painted(_ text: String, _ paint: Paint) -> String {
    usesColor ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }
}
