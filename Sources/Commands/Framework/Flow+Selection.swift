package import Diagnostics
package import Grammar
package import Querying

extension Flow {
  /// The selection that came in, or the current one at the start of a pipeline.
  package func selection(in session: Session) -> Selection {
    if case .selection(let selection) = self { selection } else { session.selection }
  }
}

extension ParsedArguments {
  /// The query given for `label`; a verb that reads a query without one is a usage error.
  package func requiredQuery(_ label: String, of spec: CommandSpec) throws(Report) -> Query {
    if let query = query(label) { return query }
    throw Report(
      .usage, "\(spec.name) needs \(label)", at: SourceSpan(span.end, span.end),
      help: spec.usageHelp)
  }
}
