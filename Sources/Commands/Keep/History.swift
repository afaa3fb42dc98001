import Diagnostics
import Recording
import Tables

/// `history`: the statements of this session.
struct History: Command {
  static let spec = CommandSpec(
    name: "history", synopsis: "show the statements of this session", topic: .keep,
    takes: .nothing, gives: .text, isKept: false,
    details: ["Marked are those that failed (!) and those that only looked (-)."],
    examples: [.init("all; history", why: "what was done so far", .mentions("all"))],
    failing: .init("history clear", "D006"))

  init(_ arguments: ParsedArguments) throws(Report) {}

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    let events = session.log.events
    let width = String(events.count).count
    let lines = events.enumerated().map { index, event in
      let number = String(index + 1)
      let padding = String(repeating: " ", count: width - number.count)
      let mark =
        switch event.outcome {
        case .done: " "
        case .lookedOnly: "-"
        case .failed: "!"
        }
      return "\(padding)\(number) \(mark) \(event.line)"
    }
    return .output(.text(lines))
  }
}
