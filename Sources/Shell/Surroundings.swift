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

  init() {
    variables = ProcessInfo.processInfo.environment
    inputIsTerminal = Terminal.isInteractive(.input)
    outputIsTerminal = Terminal.isInteractive(.output)
    messagesAreTerminal = Terminal.isInteractive(.error)
  }

  /// Whether the terminal can do no more than print lines.
  var isDumb: Bool { variables["TERM"].map { $0.isEmpty || $0 == "dumb" } ?? true }

  /// What results are drawn on.
  func resultCanvas(_ invocation: Invocation) -> Canvas {
    canvas(invocation, .output, isTerminal: outputIsTerminal)
  }

  /// What messages are drawn on.
  func messageCanvas(_ invocation: Invocation) -> Canvas {
    canvas(invocation, .error, isTerminal: messagesAreTerminal)
  }

  /// The width is asked for each time: a terminal's window changes.
  private func canvas(
    _ invocation: Invocation, _ stream: Terminal.Stream, isTerminal: Bool
  ) -> Canvas {
    let limit = invocation.width ?? Terminal.columns(of: stream) ?? 0
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

  /// The person's own table of places.
  var placesPath: String? {
    folder("XDG_CONFIG_HOME", orBelowHome: ".config").map { $0 + "/dateline/places.tsv" }
  }

  /// An XDG base folder; only absolute paths count, as that standard says.
  private func folder(_ name: String, orBelowHome rest: String) -> String? {
    if let folder = variables[name], folder.hasPrefix("/") { return folder }
    return variables["HOME"].map { $0 + "/" + rest }
  }
}
