import TestSupport

/// The program as it was built, on the sample pages.
enum SampleProgram {
  /// The project's folder.
  static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  /// The sample pages and the moment they count as captured.
  static let pages = root + "/samples/pages"
  static let asOf = "2026-05-04T20:00Z"

  /// Runs `dateline` off a terminal.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    in folder: borrowing TemporaryFolder, output: String? = nil
  ) -> ProgramRun {
    ProgramRun(
      BuiltProgram.path(of: "dateline"), arguments, input: input, environment: environment,
      in: folder, output: output)
  }
}
