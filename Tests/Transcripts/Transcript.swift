import Commands
import Diagnostics
import Querying
import Rendering
import Shell

/// A session as a text: what is typed, and behind it everything that is shown.
///
///     # What the session is about.
///     @as-of 2026-05-04T20:00Z
///     > count
///      articles
///            17
///     > cuont
///     ! <input:2>:1:1: error[D004]: there is no verb `cuont`
///
/// `> ` and `. ` open what is typed (`. ` goes on with a statement), `! ` what is told beside the
/// results, `@` what the command line sets, and `# ` a remark. All other lines are results.
struct Transcript {
  /// Remarks and settings, as they stand.
  var heading: [String] = []
  /// What is typed, in order.
  var inputs: [String] = []
  /// The session's settings by name.
  var settings: [String: String] = [:]

  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("> ") {
        inputs.append(String(line.dropFirst(2)))
      } else if line.hasPrefix(". "), !inputs.isEmpty {
        inputs[inputs.count - 1] += "\n" + line.dropFirst(2)
      } else if line.hasPrefix("@") || line.hasPrefix("# "), inputs.isEmpty {
        heading.append(String(line))
        let parts = line.dropFirst().split(separator: " ", maxSplits: 1)
        if line.hasPrefix("@"), parts.count == 2 { settings[String(parts[0])] = String(parts[1]) }
      }
    }
  }

  /// The same session with what it shows now.
  func replayed() -> String {
    let recorder = Recorder()
    let width = settings["width"].flatMap(Int.init)
    let screen = Screen(
      write: { recorder.write($0) }, tell: { recorder.tell($0) },
      canvas: Canvas(width: width), messageCanvas: Canvas(width: width))
    let asOf = settings["as-of"].flatMap { DateText.moments(of: $0)?.lowerBound }
    let environment = Environment(asOf: asOf, writing: .nowhere)
    var evaluator = Evaluator(
      session: Session(registry: .standard, environment: environment), screen: screen)
    evaluator.allowsPrefixes = true
    recorder.lines = heading
    for (index, input) in inputs.enumerated() {
      recorder.type(input)
      let ending = evaluator.evaluate(Source(name: "<input:\(index + 1)>", text: input))
      if case .quit(let code) = ending { recorder.tell("quit \(code)") }
    }
    return recorder.lines.joined(separator: "\n") + "\n"
  }
}

/// Writes down what a session shows.
private final class Recorder {
  var lines: [String] = []

  func type(_ input: String) {
    let typed = input.split(separator: "\n", omittingEmptySubsequences: false)
    lines += typed.enumerated().map { ($0.offset == 0 ? "> " : ". ") + $0.element }
  }

  func write(_ text: String) -> Screen.Written {
    lines += text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(
      String.init)
    return .done
  }

  func tell(_ message: String) {
    let trimmed = message.hasSuffix("\n") ? String(message.dropLast()) : message
    lines += trimmed.split(separator: "\n", omittingEmptySubsequences: false).map { "! \($0)" }
  }
}
