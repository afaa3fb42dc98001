import Commands
import Diagnostics
import Rendering

/// What the command line asks for.
struct Invocation: Equatable {
  /// When colour is used.
  enum ColorChoice: String, CaseIterable {
    case auto, always, never
  }

  /// What is evaluated, in order.
  enum Work: Equatable {
    /// `-c COMMAND`.
    case command(String)
    /// `-f SCRIPT ARG…`; `-` is standard input.
    case script(String, arguments: [String])
  }

  /// Pages to load first.
  var paths: [String] = []
  /// Commands and the script, in the order given.
  var work: [Work] = []
  var staysOpen = false
  var asOf: String?
  var format = Format.table
  var color = ColorChoice.auto
  var isPlain = false
  /// The width of tables in columns; 0 for no limit.
  var width: Int?
  var readsStartFile = true
  var isSafe = false
  var grantsScripts = false
  var keepsGoing = false
  var onlyChecks = false
  var variables: [String: String] = [:]
  var asksHelp = false
  var asksVersion = false
}

extension Invocation {
  /// Reads the arguments behind the program's name.
  ///
  /// - Throws: a usage report on the first that cannot be understood.
  init(_ arguments: [String]) throws(Report) {
    var rest = arguments[...]
    var onlyPaths = false
    while let argument = rest.popFirst() {
      if onlyPaths || !argument.hasPrefix("-") || argument == "-" {
        takeWord(argument)
      } else if argument == "--" {
        onlyPaths = true
      } else {
        try take(option: argument, from: &rest)
      }
    }
  }

  /// A word is an argument of the script once there is one, else a path.
  private mutating func takeWord(_ word: String) {
    if case .script(let path, let arguments)? = work.last {
      work[work.count - 1] = .script(path, arguments: arguments + [word])
    } else {
      paths.append(word)
    }
  }

  private mutating func take(
    option argument: String, from rest: inout ArraySlice<String>
  ) throws(Report) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = CommandLineOption.named(name) else {
      throw Report(
        .unknownOption, "there is no option \(name)",
        help: Suggestion.nearest(to: name, among: CommandLineOption.all.map(\.name))
          .map { "did you mean \($0)?" } ?? "`dateline --help` lists them")
    }
    var value = parts.count == 2 ? String(parts[1]) : nil
    if option.label != nil, value == nil { value = rest.popFirst() }
    guard (value != nil) == (option.label != nil) else {
      throw Report(
        .usage, option.label.map { "\(name) needs \($0)" } ?? "\(name) takes no value",
        help: "`dateline --help` shows how it is used")
    }
    guard option.take(&self, value ?? "") else {
      throw Report(
        .usage, "\(name) cannot be `\(value ?? "")`", help: "\(name): \(option.help)")
    }
  }
}
