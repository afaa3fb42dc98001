/// A session as a script: a header of comments that says what it rests on, then the statements.
///
/// The header's lines start with `#:`, so that any dateline reads the script as it is:
///
///     #: language 1
///     #: tool 0.1.0
///     #: tables 5d3c0e6f2a41b7c8
///     #: input 3315 <sha256> 2026-01-14T08:00:00Z samples/pages/harbour.txt
///     load samples/pages/harbour.txt
///     group by country
///     #= 9f3c2a41d0e5b7c6
///
/// A line `#= digest` behind a statement is the digest of its result, which `verify` compares.
package struct SavedScript: Sendable, Equatable {
  /// The version of the language this tool writes and reads.
  package static let languageVersion = 1

  /// The version of the language it is written in.
  package var language = SavedScript.languageVersion
  /// The version of the tool that wrote it.
  package var tool: String
  /// The digest of the tables that tool was built with.
  package var tables: String
  /// The files it read, in the order of their first loading.
  package var inputs: [InputRecord]
  /// The statements, in order, as lines.
  package var statements: [Statement]

  /// One statement of the script.
  package struct Statement: Sendable, Equatable {
    /// The statement, or a comment that keeps one that was left out.
    package var line: String
    /// The digest of its result, or `nil`.
    package var resultDigest: String?

    package init(line: String, resultDigest: String? = nil) {
      self.line = line
      self.resultDigest = resultDigest
    }
  }

  package init(tool: String, tables: String, inputs: [InputRecord], statements: [Statement]) {
    self.tool = tool
    self.tables = tables
    self.inputs = inputs
    self.statements = statements
  }
}

extension SavedScript {
  /// How much of a session a script keeps.
  package struct Choice: Sendable {
    /// Whether what failed or only looked stays as comments.
    package var keepsAll: Bool
    /// Whether each result's digest is written as an `expect digest` statement.
    package var expects: Bool

    package init(keepsAll: Bool = false, expects: Bool = false) {
      self.keepsAll = keepsAll
      self.expects = expects
    }
  }

  /// The statements of `log` that a script keeps.
  package static func statements(of log: SessionLog, choosing choice: Choice) -> [Statement] {
    log.events.flatMap { event -> [Statement] in
      switch event.outcome {
      case .done:
        let kept = Statement(line: event.line, resultDigest: event.resultDigest)
        guard choice.expects, let digest = event.resultDigest else { return [kept] }
        return [kept, Statement(line: "expect digest \(digest)")]
      case .failed, .lookedOnly:
        guard choice.keepsAll else { return [] }
        let why = event.outcome == .failed ? "failed" : "only looked"
        let quoted = event.line.split(separator: "\n", omittingEmptySubsequences: false)
        return quoted.map { Statement(line: "# \(why): \($0)") }
      }
    }
  }

  /// The script's text, ending in a newline.
  package var text: String {
    var lines = ["#: language \(language)", "#: tool \(tool)", "#: tables \(tables)"]
    for input in inputs {
      lines.append("#: input \(input.byteCount) \(input.sha256) \(input.asOf) \(input.path)")
    }
    for statement in statements {
      lines.append(statement.line)
      if let digest = statement.resultDigest { lines.append("#= \(digest)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
