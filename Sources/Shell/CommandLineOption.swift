import Rendering

/// One option of the command line, with its help and what it does.
struct CommandLineOption: Sendable {
  /// The name with its dashes.
  let name: String
  /// Another spelling, or `nil`.
  var short: String?
  /// What its value is called, or `nil` for an option that stands alone.
  var label: String?
  /// What it does, in one line.
  let help: String
  /// Takes the value; `false` when it is not one.
  let take: @Sendable (inout Invocation, String) -> Bool

  /// How the option stands in help: its spellings, the short one first, and its value.
  var usage: String {
    let spellings = [short, name].compactMap(\.self).sorted { $0.utf8.count < $1.utf8.count }
    return spellings.joined(separator: ", ") + (label.map { " \($0)" } ?? "")
  }

  static func named(_ name: String) -> CommandLineOption? {
    all.first { $0.name == name || $0.short == name }
  }

  /// All options, in the order of `--help`.
  static let all: [CommandLineOption] = work + reading + showing + guarding + telling

  private static let work: [CommandLineOption] = [
    .init(name: "-c", short: "--command", label: "COMMAND", help: "run a command; may be repeated")
    {
      $0.work.append(.command($1))
      return true
    },
    .init(name: "-f", short: "--file", label: "SCRIPT", help: "run a script; - is standard input") {
      $0.work.append(.script($1, arguments: []))
      return true
    },
    .init(name: "-i", short: "--interactive", help: "open the prompt afterwards") { invocation, _ in
      invocation.staysOpen = true
      return true
    },
    .init(name: "--set", label: "NAME=VALUE", help: "a variable for scripts; may be repeated") {
      $0.setVariable($1)
    },
    .init(name: "--check", help: "only check that commands and scripts can be read") {
      invocation, _ in
      invocation.onlyChecks = true
      return true
    },
    .init(name: "--keep-going", help: "run on after a failure, and still end with its code") {
      invocation, _ in
      invocation.keepsGoing = true
      return true
    },
  ]

  private static let reading: [CommandLineOption] = [
    .init(name: "--as-of", label: "TIME", help: "when the pages were captured, in ISO 8601") {
      $0.asOf = $1
      return true
    },
    .init(name: "--no-rc", help: "read no start file and no table of places") { invocation, _ in
      invocation.readsStartFile = false
      return true
    },
  ]

  private static let showing: [CommandLineOption] = [
    .init(
      name: "--format", label: "FORMAT", help: "table, csv, tsv, json, jsonl or markdown"
    ) { invocation, value in
      guard let format = Format(rawValue: value) else { return false }
      invocation.format = format
      return true
    },
    .init(name: "--color", label: "WHEN", help: "auto, always or never") { invocation, value in
      guard let choice = Invocation.ColorChoice(rawValue: value) else { return false }
      invocation.color = choice
      return true
    },
    .init(name: "--plain", help: "no drawing, one fact a line") { invocation, _ in
      invocation.isPlain = true
      return true
    },
    .init(name: "--width", label: "N", help: "columns for tables; 0 for no limit") {
      invocation, value in
      guard let width = Int(value), (0...100_000).contains(width) else { return false }
      invocation.width = width
      return true
    },
  ]

  private static let guarding: [CommandLineOption] = [
    .init(name: "--safe", help: "write no file, whoever asks") { invocation, _ in
      invocation.isSafe = true
      return true
    },
    .init(name: "--allow-write", help: "let scripts write outside the working folder") {
      invocation, _ in
      invocation.grantsScripts = true
      return true
    },
  ]

  private static let telling: [CommandLineOption] = [
    .init(name: "--version", short: "-V", help: "print the version") { invocation, _ in
      invocation.asksVersion = true
      return true
    },
    .init(name: "--help", short: "-h", help: "print this") { invocation, _ in
      invocation.asksHelp = true
      return true
    },
  ]
}

extension Invocation {
  fileprivate mutating func setVariable(_ assignment: String) -> Bool {
    let parts = assignment.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return false }
    variables[String(parts[0])] = String(parts[1])
    return true
  }
}
