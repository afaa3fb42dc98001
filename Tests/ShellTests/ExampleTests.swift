import Commands
import Querying
import Shell
import Testing

/// Every example of every command does what its help says, and every wrong one fails as it says.
struct ExampleTests {
  /// One example, by the name of its command and its place there.
  struct Case: Sendable, CustomTestStringConvertible {
    let verb: String
    let example: CommandSpec.Example
    var testDescription: String { example.line }
  }

  static let examples = Registry.standard.specs.flatMap { spec in
    spec.examples.map { Case(verb: spec.name, example: $0) }
  }

  @Test(arguments: examples)
  func `an example does what its help says`(_ example: Case) {
    let session = SampleSession()
    let line = example.example.line
    let ending = session.evaluate(line)
    #expect(ending.exitCode == 0, "\(line): \(session.messages)")
    switch example.example.effect {
    case .prints(let text): #expect(session.results == text + "\n")
    case .mentions(let text): #expect((session.results + session.messages.joined()).contains(text))
    case .selects(let count): #expect(session.evaluator.session.selection.count == count)
    case .isQuiet: #expect(session.results.isEmpty)
    }
  }

  @Test(arguments: Registry.standard.specs.indices)
  func `a wrong line fails with the report its spec names`(index: Int) {
    let failing = Registry.standard.specs[index].failing
    let session = SampleSession()
    let ending = session.evaluate(failing.line)
    #expect(ending.exitCode != 0, "\(failing.line)")
    #expect(session.messages.joined().contains("[\(failing.label)]"), "\(session.messages)")
  }

  @Test(arguments: Registry.standard.specs.indices)
  func `a command's examples use the command`(index: Int) {
    let spec = Registry.standard.specs[index]
    #expect(spec.examples.allSatisfy { $0.line.contains(spec.name) })
  }
}
