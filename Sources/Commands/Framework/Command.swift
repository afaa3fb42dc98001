package import Diagnostics
package import Grammar
package import Rendering

/// A verb: its description and what it does.
package protocol Command: Sendable {
  /// What is known of the command before it runs.
  static var spec: CommandSpec { get }
  /// What this call hands on, where its options decide; else what ``spec`` says.
  var gives: FlowKinds { get }
  /// How its result is written to a file whose name does not say and nobody chose, or `nil` for the
  /// format of the session.
  var fileFormat: Format? { get }
  /// The stage as a saved script has it: with every default written out that a later version could
  /// choose otherwise.
  func spelledOut(_ stage: Stage) -> Stage
  /// Takes what it needs from arguments that were checked against ``spec``.
  init(_ arguments: ParsedArguments) throws(Report)
  /// Does its work on what the stage before handed over.
  ///
  /// - Parameters:
  ///   - input: of a kind that ``spec`` takes; the current selection at the start of a pipeline.
  ///   - session: changed only when the command succeeds.
  /// - Returns: what ``gives`` says.
  /// - Throws: the one report the person gets.
  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow
}

extension Command {
  package var gives: FlowKinds { Self.spec.gives }

  package var fileFormat: Format? { nil }

  package func spelledOut(_ stage: Stage) -> Stage { stage }
}

extension Stage {
  /// The stage with the option `name`, if it has none of that name yet.
  func adding(option name: String, _ value: String) -> Stage {
    let isGiven = arguments.contains { argument in
      if case .option(let given, _) = argument { given.text == name } else { false }
    }
    guard !isGiven else { return self }
    var stage = self
    stage.arguments.append(.option(name: Word(name, span: span), value: Word(value, span: span)))
    return stage
  }
}
