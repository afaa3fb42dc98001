package import Querying
package import Rendering
package import Tables

/// The kinds of things that pass from stage to stage.
package struct FlowKinds: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Nothing comes in, or nothing goes out.
  package static let nothing = FlowKinds(rawValue: 1)
  /// A selection of articles.
  package static let selection = FlowKinds(rawValue: 2)
  /// Rows, columns and records.
  package static let table = FlowKinds(rawValue: 4)
  /// Lines to read.
  package static let text = FlowKinds(rawValue: 8)
}

extension FlowKinds {
  /// The kinds in words: `a selection or a table`.
  package var words: String {
    let names: [(FlowKinds, String)] = [
      (.nothing, "nothing"), (.selection, "a selection"), (.table, "a table"), (.text, "text"),
    ]
    return names.filter { contains($0.0) }.map(\.1).joined(separator: " or ")
  }
}

/// What one stage hands to the next, or to the person.
package enum Flow: Sendable {
  /// Nothing.
  case nothing
  /// Articles, in order.
  case selection(Selection)
  /// Something to show, in a format if the pipeline chose one with `as`.
  case output(Output, format: Format? = nil)
  /// Something only the evaluator can do.
  case effect(Effect)

  /// What reaches beyond a session's own state.
  package enum Effect: Sendable, Equatable {
    /// End the session with this exit code.
    case quit(Int32)
    /// Run a script's statements in this session.
    case run(path: String, arguments: [String])
    /// Run a script in a session of its own and compare what it gives with what it says.
    case verify(path: String)
  }
}
