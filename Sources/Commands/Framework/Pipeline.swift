package import Diagnostics
package import Grammar
package import Rendering

/// A statement whose verbs were found, arguments checked and stages fitted together.
///
/// Making one runs nothing: what is wrong with a statement is said before any of it happens.
package struct Pipeline: Sendable {
  /// One stage, ready to run.
  enum Step: Sendable {
    case command(any Command, CommandSpec)
    /// The name of a kept selection; whether there is one shows when it runs.
    case recall(Word)
  }

  /// The statement as it was read, with the defaults written out that must not change.
  package let statement: Statement
  let steps: [Step]

  /// Fits the stages of `statement` together.
  package init(_ statement: Statement, registry: Registry) throws(Report) {
    var spelledOut = statement
    var steps: [Step] = []
    for (index, stage) in statement.stages.enumerated() {
      let step = try Self.step(for: stage, registry: registry)
      try Self.fit(step, behind: steps.last, at: stage)
      if case .command(let command, _) = step {
        spelledOut.stages[index] = command.spelledOut(stage)
      }
      steps.append(step)
    }
    self.statement = spelledOut
    self.steps = steps
    try checkEnd()
  }

  /// A name keeps a selection, and a file needs something to hold.
  private func checkEnd() throws(Report) {
    let gives = steps.last?.gives ?? .nothing
    if let name = statement.name, !gives.contains(.selection) {
      throw Report(
        .typeMismatch, "a name keeps a selection, but this gives \(gives.words)", at: name.span,
        help: "leave out the `|` stages behind the selection, or write to a file with `>`")
    }
    if let redirect = statement.redirect, gives == .nothing {
      throw Report(
        .typeMismatch, "there is nothing to write: this gives nothing", at: redirect.path.span,
        help: "redirect a statement that shows something")
    }
  }

  /// Whether a saved script keeps it.
  package var isKept: Bool { steps.contains { $0.isKept } || statement.redirect != nil }

  /// Whether a selection it ends in is listed.
  package var isListed: Bool { steps.last?.isListed ?? false }

  /// How its result is written to a file whose name does not say, where its last verb knows.
  package var fileFormat: Format? {
    if case .command(let command, _)? = steps.last { command.fileFormat } else { nil }
  }

  /// The name of the verb of the first stage.
  package var verb: String { statement.stages[0].verb.text }

  /// Runs the stages, each on what the one before gave.
  package func run(in session: inout Session) throws(Report) -> Flow {
    var flow = Flow.selection(session.selection)
    for step in steps { flow = try step.run(on: flow, in: &session) }
    return flow
  }

  private static func step(for stage: Stage, registry: Registry) throws(Report) -> Step {
    guard let type = registry.command(named: stage.verb.text) else {
      guard stage.arguments.isEmpty else { throw registry.unknown(stage.verb) }
      return .recall(stage.verb)
    }
    var binder = Binder(type.spec, registry: registry)
    return .command(try type.init(try binder.bind(stage)), type.spec)
  }

  private static func fit(_ step: Step, behind last: Step?, at stage: Stage) throws(Report) {
    guard let last else { return try checkStart(step, at: stage) }
    guard step.takes.isDisjoint(with: last.gives) else { return }
    throw Report(
      .typeMismatch,
      "\"\(stage.verb.text)\" works on \(step.takes.words), but is given \(last.gives.words)",
      at: stage.verb.span,
      help: step.takes == .nothing
        ? "\"\(stage.verb.text)\" starts a statement of its own"
        : "put it before the stage that gives \(last.gives.words)")
  }

  private static func checkStart(_ step: Step, at stage: Stage) throws(Report) {
    guard step.takes.isDisjoint(with: [.nothing, .selection]) else { return }
    throw Report(
      .typeMismatch, "\"\(stage.verb.text)\" works on \(step.takes.words) and cannot come first",
      at: stage.verb.span, help: "put it behind a `|`")
  }
}

extension Pipeline.Step {
  var takes: FlowKinds {
    if case .command(_, let spec) = self { spec.takes } else { [.nothing] }
  }

  var gives: FlowKinds {
    if case .command(let command, _) = self { command.gives } else { .selection }
  }

  var isKept: Bool {
    if case .command(_, let spec) = self { spec.isKept } else { true }
  }

  var isListed: Bool {
    if case .command(_, let spec) = self { spec.isListed } else { true }
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    switch self {
    case .command(let command, _): try command.run(on: input, in: &session)
    case .recall(let name): .selection(try session.kept(name))
    }
  }
}

extension Pipeline {
  /// Whether it only looks back at the statement before, as `expect` does.
  package var isExpectation: Bool {
    if case .command(let command, _) = steps[0] { command is Expect } else { false }
  }

  /// The name of the kept selection the pipeline is, if it is nothing else.
  package var recalledName: String? {
    if steps.count == 1, case .recall(let name) = steps[0] { name.text } else { nil }
  }
}
