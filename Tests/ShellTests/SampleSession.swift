import Commands
import Diagnostics
import FoundationEssentials
import Querying
import Rendering
import Shell

/// A session on the sample pages whose screen is kept as text.
final class SampleSession {
  private let kept = KeptScreen()
  private(set) var evaluator: Evaluator

  /// The moment the sample pages count as captured.
  static let asOf = "2026-05-04T20:00Z"

  /// What was written as results.
  var results: String { kept.results }
  /// What was told beside them, line by line.
  var messages: [String] { kept.messages }

  /// A session that has the sample pages loaded and shows nothing of that.
  init() {
    _ = FileManager.default.changeCurrentDirectoryPath(SampleProgram.root)
    let environment = Environment(
      asOf: DateText.moments(of: Self.asOf)?.lowerBound, writing: .discarded)
    evaluator = Evaluator(
      session: Session(registry: .standard, environment: environment), screen: kept.screen)
    _ = evaluate("load samples/pages")
    kept.messages = []
  }

  /// Evaluates `text` as somebody at the prompt would type it.
  func evaluate(_ text: String) -> Ending {
    evaluator.evaluate(Source(name: "<input>", text: text))
  }
}

/// A screen that remembers.
private final class KeptScreen {
  var results = ""
  var messages: [String] = []

  var screen: Screen {
    Screen(
      write: {
        self.results += $0
        return .done
      }, tell: { self.messages.append($0) }, canvas: Canvas(), messageCanvas: Canvas())
  }
}
