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

  /// Runs the program to its end, with `input` on its standard input.
  ///
  /// It starts in `folder`, where its streams are kept meanwhile; `output` is a file for its standard
  /// output instead, such as `/dev/full`.
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
    // Safe: each array ends in a null pointer; what it points to is freed behind the call below.
    let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    let variables = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe arguments.indices { unsafe free(arguments[index]) }
      for index in unsafe variables.indices { unsafe free(variables[index]) }
    }
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
