import FoundationEssentials
import Glibc

/// One run of a program off a terminal: what it is given, what it says and how it ends.
package struct ProgramRun: Sendable {
  /// What it wrote to standard output.
  package let output: String
  /// What it wrote to standard error.
  package let messages: String
  /// Its exit code, or 128 plus the signal that ended it.
  package let code: Int32

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: what stands behind the program's name.
  ///   - input: what stands on its standard input.
  ///   - folder: where it starts, and where its streams are kept meanwhile.
  ///   - output: a file for its standard output, such as `/dev/full`, or `nil` to keep it.
  package init(
    _ program: String, _ arguments: [String], input: String = "",
    environment: [String: String] = [:], in folder: borrowing TemporaryFolder,
    output: String? = nil
  ) {
    let inputPath = folder.write(input, to: ".stdin")
    let outputPath = output ?? folder.path(".stdout")
    let messagePath = folder.path(".stderr")
    // The shell joins the streams; the words reach the program unchanged behind `--`.
    let script = "cd \"$1\" && exec < \"$2\" > \"$3\" 2> \"$4\" && shift 4 && exec \"$@\""
    let words =
      ["/bin/sh", "-c", script, "sh", folder.path, inputPath, outputPath, messagePath, program]
      + arguments
    let variables = ["SWIFT_BACKTRACE": "enable=no", "PATH": "/usr/bin:/bin"]
      .merging(environment) { $1 }
    code = Self.run(words, environment: variables.map { "\($0.key)=\($0.value)" })
    self.output = output == nil ? Self.text(outputPath) : ""
    messages = Self.text(messagePath)
  }

  private static func text(_ path: String) -> String {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private static func run(_ words: [String], environment: [String]) -> Int32 {
    // Safe: both arrays end in a null pointer and are freed only after the call that reads them.
    let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    let variables = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer { unsafe (arguments + variables).forEach { unsafe free($0) } }
    var process: pid_t = 0
    guard unsafe posix_spawn(&process, words[0], nil, nil, arguments, variables) == 0 else {
      return -1
    }
    var status: Int32 = 0
    // Safe: `status` is ours for the length of the call.
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
  }
}
