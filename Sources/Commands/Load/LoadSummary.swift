import Diagnostics
import Indexing

/// What a load tells the person: one line, and one more for each thing that needs a look.
struct LoadSummary {
  let reports: [LoadReport]
  let captures: Set<Int64>
  /// When the stories with a date of their own were published.
  let dates: Set<Int64>
  /// Whether the capture time was given rather than taken from the files.
  let isGiven: Bool

  /// How many files are named one by one before the rest is only counted.
  static let nameLimit = 10

  /// What to tell, the summary first.
  func notices(duplicates: Int) -> [Session.Notice] {
    lines(duplicates: duplicates).map(Session.Notice.line) + warnings
  }

  /// A warning for each page that gave nothing.
  private var warnings: [Session.Notice] {
    let barren = reports.filter { $0.skipped == nil && $0.leads + $0.briefs == 0 }
    return barren.prefix(Self.nameLimit).map { report in
      .warning(
        Report(
          .nothingLoaded,
          report.byteCount == 0 ? "\(report.path) is empty" : "no article in \(report.path)",
          help: "`drop \(report.path)` takes it out again", severity: .warning))
    }
  }

  private func lines(duplicates: Int) -> [String] {
    var lines = [headline]
    if duplicates > 0 {
      lines.append("\(count(duplicates, "article")) stood there already, word for word")
    }
    lines += named(reports.filter { $0.skipped != nil }) { report in
      "passed over \(report.path): \(report.skipped ?? "")"
    }
    let wrapped = reports.filter { $0.joinedBreaks > 0 }
    if !wrapped.isEmpty {
      let breaks = wrapped.reduce(0) { $0 + $1.joinedBreaks }
      lines.append(
        "\(count(wrapped.count, "file")) broken at a width: \(breaks) line breaks read as blanks")
    }
    lines += named(reports.filter { !$0.repairs.isEmpty }) { report in
      "repaired \(report.path): \(report.repairs.joined(separator: "; "))"
    }
    lines += named(reports.filter { !$0.remarks.isEmpty }) { report in
      "odd in \(report.path): \(report.remarks.joined(separator: "; "))"
    }
    return lines
  }

  private var headline: String {
    let read = reports.filter { $0.skipped == nil }
    let leads = read.reduce(0) { $0 + $1.leads }
    let briefs = read.reduce(0) { $0 + $1.briefs }
    let articles = count(leads + briefs, "article")
    let parts = "\(count(leads, "lead")), \(count(briefs, "brief"))"
    return "\(articles) from \(sources(read)): \(parts).\(captured)\(dated)"
  }

  /// `7 pages`, or with containers `31 stories in 2 files`; a page is one story.
  private func sources(_ read: [LoadReport]) -> String {
    guard read.contains(where: { $0.stories != nil }) else { return count(read.count, "page") }
    let stories = read.reduce(0) { $0 + ($1.stories ?? 1) }
    let noun = stories == 1 ? "story" : "stories"
    return "\(stories) \(noun) in \(count(read.count, "file"))"
  }

  private var captured: String {
    guard let span = span(of: captures) else { return "" }
    let origin = isGiven ? "" : " (from the file; --as-of sets it)"
    return " Captured \(span)\(origin)."
  }

  private var dated: String { span(of: dates).map { " Dated \($0)." } ?? "" }

  /// The first and the last of `moments`.
  private func span(of moments: Set<Int64>) -> String? {
    guard let first = moments.min(), let last = moments.max() else { return nil }
    return first == last ? minutes(first) : "\(minutes(first)) to \(minutes(last))"
  }

  /// A moment as people read it: `2026-01-14 08:00 UTC`.
  private func minutes(_ moment: Int64) -> String {
    let text = UniversalTime.text(moment)
    return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC"
  }

  private func named(
    _ reports: [LoadReport], _ line: (LoadReport) -> String
  ) -> [String] {
    let rest = reports.count - Self.nameLimit
    let more = rest > 0 ? ["… and \(rest) more; `corpus` lists them all"] : []
    return reports.prefix(Self.nameLimit).map(line) + more
  }

  private func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
