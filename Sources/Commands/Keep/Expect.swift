import Diagnostics
import Grammar
import Querying

/// `expect`: stops a script when something is not as it was.
struct Expect: Command {
  static let spec = CommandSpec(
    name: "expect", synopsis: "stop with exit code 3 unless this holds", topic: .keep,
    takes: .selection, gives: .nothing,
    arguments: [
      ArgumentSpec("WHAT", .oneOf(["count", "under", "digest"]), help: "what to look at"),
      ArgumentSpec("VALUE", .text, .some, help: "`>= 8`, `50 ms`, or a digest"),
    ],
    details: [
      "count OP N compares the selection's size, OP being = != < <= > or >=.",
      "under N ms|s and digest HEX look at the statement before.",
    ],
    examples: [
      .init("all; expect count >= 8", why: "the corpus is all there", .isQuiet)
    ],
    failing: .init("all; expect count = 1", "D040"))

  let expectation: Expectation
  private let span: SourceSpan

  init(_ arguments: ParsedArguments) throws(Report) {
    span = arguments.span
    let values = arguments.words("VALUE")
    let what = arguments.words("WHAT")[0]
    guard let expectation = Expectation(what.text, values.map(\.text)) else {
      throw Report(
        .usage, "this expectation cannot be read", at: span,
        help: "`expect count >= 8`, `expect under 50 ms` or `expect digest 9f3c…`")
    }
    self.expectation = expectation
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    let count = input.selection(in: session).count
    guard let difference = expectation.difference(count: count, last: session.lastResult) else {
      return .nothing
    }
    throw Report(.expectation, difference, at: span, help: "see what changed: `verify` names it")
  }
}

/// Something that must hold.
enum Expectation: Sendable, Equatable {
  case count(Comparison, Int)
  case under(nanoseconds: UInt64)
  case digest(String)

  enum Comparison: String, Sendable {
    case equal = "="
    case unequal = "!="
    case less = "<"
    case atMost = "<="
    case more = ">"
    case atLeast = ">="
  }

  init?(_ what: String, _ values: [String]) {
    switch (what, values.count) {
    case ("count", 2):
      guard let comparison = Comparison(rawValue: values[0]), let number = Int(values[1]) else {
        return nil
      }
      self = .count(comparison, number)
    case ("under", 2):
      let unit = ["ms": 1e6, "s": 1e9][values[1]]
      guard let unit, let number = Double(values[0]), number >= 0, number < 1e9 else { return nil }
      self = .under(nanoseconds: UInt64(number * unit))
    case ("digest", 1): self = .digest(values[0])
    default: return nil
    }
  }

  /// What is different, in words, or `nil` when it holds.
  func difference(count: Int, last: Session.LastResult) -> String? {
    switch self {
    case .count(let comparison, let number):
      comparison.holds(count, number)
        ? nil : "expected count \(comparison.rawValue) \(number), found \(count)"
    case .under(let limit):
      last.duration <= limit
        ? nil
        : "expected under \(limit / 1_000_000) ms, took \(last.duration / 1_000_000) ms"
    case .digest(let digest):
      last.digest == digest
        ? nil : "expected the result \(digest), found \(last.digest ?? "none")"
    }
  }
}

extension Expectation.Comparison {
  func holds(_ left: Int, _ right: Int) -> Bool {
    switch self {
    case .equal: left == right
    case .unequal: left != right
    case .less: left < right
    case .atMost: left <= right
    case .more: left > right
    case .atLeast: left >= right
    }
  }
}
