import Editing
import Glibc

/// A program that edits lines and says what it read; the tests run it on a pseudo-terminal.
///
/// Arguments are earlier lines. A few lines it reads are commands to itself.
@main enum Main {
  static func main() {
    let history = Array(CommandLine.arguments.dropFirst())
    let editor = LineEditor(
      history: history, programName: "fixture", complete: complete, needsMore: needsMore)
    guard let editor else { return readPlainly() }
    var status = ""
    while true {
      let reading = editor.readLine(
        prompt: "\u{1B}[1;34mtype>\u{1B}[0m ", rightPrompt: status)
      if reading == .line("status") { status = "\u{1B}[2m3 of 8\u{1B}[0m" }
      guard act(on: reading) else { return }
    }
  }

  private static func readPlainly() {
    var prompt = PlainPrompt()
    while act(on: prompt.readLine(prompt: "plain> ")) {}
  }

  /// False when the program should end.
  private static func act(on reading: LineEditor.Reading) -> Bool {
    switch reading {
    case .line("work"): work()
    case .line("trap"): preconditionFailure("asked to")
    case .line("overflow"): say("\(depth(1))")
    case .line("size"): say("\(Terminal.columns() ?? 0) columns")
    case .line(let text) where text.hasPrefix("length "): say("\(text.count - 7) characters")
    case .line("number"): sayNumber()
    case .line("exit"): exit(7)
    case .line(let text): say("read <\(text.replacing("\n", with: "|"))>")
    case .interrupted: say("interrupted")
    case .endOfInput:
      say("bye")
      return false
    }
    return true
  }

  /// Works until Ctrl-C.
  private static func work() {
    Interruption.clear()
    say("working")
    while !Interruption.isRequested { usleep(1000) }
    say("work stopped")
  }

  /// Runs out of stack.
  private static func depth(_ level: Int) -> Int { level == 0 ? 0 : 1 + depth(level + 1) }

  /// Says a number as C prints it in the present locale.
  private static func sayNumber() {
    // Safe: `strtod` reads the text during the call.
    say(unsafe strtod("1.5", nil) == 1.5 ? "point" : "comma")
  }

  private static func complete(line: String, cursor: Int) -> LineEditor.Completions {
    let words = ["group", "grasp", "sort", "pages/", "country:", "één", "ééns"]
    let before = String(decoding: Array(line.utf8.prefix(cursor)), as: UTF8.self)
    let typed = before.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    return LineEditor.Completions(
      replaces: cursor - typed.utf8.count..<cursor,
      candidates: words.filter { $0.hasPrefix(typed) })
  }

  private static func needsMore(_ text: String) -> Bool {
    text.filter { $0 == "(" }.count > text.filter { $0 == ")" }.count
  }

  private static func say(_ text: String) {
    print(text)
    fflush(nil)
  }
}
