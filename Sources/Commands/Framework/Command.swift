package import Diagnostics

/// A verb: its description and what it does.
package protocol Command: Sendable {
  /// What is known of the command before it runs.
  static var spec: CommandSpec { get }
  /// What this call hands on, where its options decide; else what ``spec`` says.
  var gives: FlowKinds { get }
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
}
