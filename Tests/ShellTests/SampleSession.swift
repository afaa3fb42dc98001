import Commands
import Diagnostics
import FoundationEssentials
import Querying
import Rendering
import Shell

/// A session on the sample pages whose screen is kept as text.
final class SampleSession {
  /// What was written as results.
  private(set) var results = ""
  /// What was told beside them.
  private(set) var messages: [String] = []
  private(set) var evaluator: Evaluator

  /// The moment the sample pages count as captured.
  static let asOf = "2026-05-04T20:00Z"

  /// A session that has the sample pages loaded already, if `isLoaded`.
  init(isLoaded: Bool = true, writing: Environment.Writing = .discarded) {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    _ = FileManager.default.changeCurrentDirectoryPath("/" + root)
    let environment = Environment(
      asOf: DateText.moments(of: Self.asOf)?.lowerBound, writing: writing)
    let screen = Screen(
      write: { _ in .done }, tell: { _ in }, canvas: Canvas(), messageCanvas: Canvas())
    evaluator = Evaluator(
      session: Session(registry: .standard, environment: environment), screen: screen)
    evaluator = Evaluator(
      session: evaluator.session,
      screen: Screen(
        write: { [unowned self] in
          results += $0
          return .done
        }, tell: { [unowned self] in messages.append($0) }, canvas: Canvas(),
        messageCanvas: Canvas()))
    guard isLoaded else { return }
    _ = evaluate("load samples/pages")
    messages = []
  }

  /// Evaluates `text` as somebody at the prompt would type it.
  func evaluate(_ text: String) -> Ending {
    evaluator.evaluate(Source(name: "<input>", text: text))
  }
}
