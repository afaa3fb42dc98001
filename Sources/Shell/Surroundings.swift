import Editing
import FoundationEssentials
import Rendering

/// What the process finds around it, read once at the start.
struct Surroundings {
  /// The process's environment variables.
  let variables: [String: String]
  /// Whether each standard stream is a terminal.
  let inputIsTerminal: Bool
  let outputIsTerminal: Bool
  let messagesAreTerminal: Bool
  /// The terminal's width in columns, where there is one.
  let width: Int?

  init() {
    variables = ProcessInfo.processInfo.environment
    inputIsTerminal = Terminal.isInteractive(.input)
    outputIsTerminal = Terminal.isInteractive(.output)
    messagesAreTerminal = Terminal.isInteractive(.error)
    width = Terminal.columns()
  }

  /// Whether the terminal can do no more than print lines.
  var isDumb: Bool { variables["TERM"].map { $0.isEmpty || $0 == "dumb" } ?? true }

  /// What results are drawn on.
  func resultCanvas(_ invocation: Invocation) -> Canvas {
    canvas(invocation, isTerminal: outputIsTerminal)
  }

  /// What messages are drawn on.
  func messageCanvas(_ invocation: Invocation) -> Canvas {
    canvas(invocation, isTerminal: messagesAreTerminal)
  }

  private func canvas(_ invocation: Invocation, isTerminal: Bool) -> Canvas {
    let limit = invocation.width ?? (isTerminal ? width : nil) ?? 0
    return Canvas(
      width: limit == 0 ? nil : limit, usesColor: usesColor(invocation, isTerminal: isTerminal),
      isPlain: invocation.isPlain)
  }

  private func usesColor(_ invocation: Invocation, isTerminal: Bool) -> Bool {
    switch invocation.color {
    case .always: true
    case .never: false
    case .auto: isTerminal && !isDumb && (variables["NO_COLOR"] ?? "").isEmpty
    }
  }

  /// The prompt's history file.
  var historyPath: String? {
    variables["DATELINE_HISTORY"]
      ?? folder("XDG_STATE_HOME", orBelowHome: ".local/state").map { $0 + "/dateline/history" }
  }

  /// The start file.
  var startFilePath: String? {
    variables["DATELINE_RC"]
      ?? folder("XDG_CONFIG_HOME", orBelowHome: ".config").map { $0 + "/dateline/rc.dateline" }
  }

  /// An XDG base folder; only absolute paths count, as that standard says.
  private func folder(_ name: String, orBelowHome rest: String) -> String? {
    if let folder = variables[name], folder.hasPrefix("/") { return folder }
    return variables["HOME"].map { $0 + "/" + rest }
  }
}
