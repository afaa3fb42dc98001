/// What happened in a session, statement by statement, in order.
///
/// The evaluator writes it; `save` makes a script of it and `history` shows it.
package struct SessionLog: Sendable {
  /// One statement that was evaluated.
  package struct Event: Sendable, Equatable {
    /// How it ended.
    package enum Outcome: Sendable, Equatable {
      /// It did what it says; a saved script keeps it.
      case done
      /// It only looked, such as `help`: nothing later depends on it and its output is not data.
      case lookedOnly
      /// It ended with a report.
      case failed
    }

    /// The statement in canonical form, or as typed where it could not be understood.
    package var line: String
    /// How it ended.
    package var outcome: Outcome
    /// How long it took, in nanoseconds.
    package var duration: UInt64
    /// The first 16 hex digits of the SHA-256 of its result, or `nil` when it gave none.
    package var resultDigest: String?

    package init(
      line: String, outcome: Outcome, duration: UInt64 = 0, resultDigest: String? = nil
    ) {
      self.line = line
      self.outcome = outcome
      self.duration = duration
      self.resultDigest = resultDigest
    }
  }

  /// Everything that was evaluated, oldest first.
  package private(set) var events: [Event] = []

  package init() {}

  /// Adds an event at the end.
  package mutating func append(_ event: Event) { events.append(event) }

  /// How many events ended in `outcome`.
  package func count(of outcome: Event.Outcome) -> Int {
    events.count { $0.outcome == outcome }
  }
}
