package struct ReportPrinter {
  package init(usesColor: Bool, isPlain: Bool, width: Int?) {}
  package func text(of report: Report, in source: Source?) -> String { "\(source?.name ?? "dateline"): error[\(report.code.label)]: \(report.message)\nhelp: \(report.help ?? "")" }
}
