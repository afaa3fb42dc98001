import Diagnostics

/// Whether a text can be read as it is or goes on in another line.
package enum Completeness: Equatable, Sendable {
  /// Nothing is open; faults, if any, can be reported.
  case complete
  /// The text ends inside a quote or a bracket, or behind a trailing `|` or `\`.
  case open

  /// Judges the lines typed so far at the prompt.
  package init(of text: String, lexicon: Lexicon) {
    var parser = Parser(
      Source(name: "", text: text), lexicon: lexicon, variables: .keptAsWritten,
      allowsPrefixes: true)
    do throws(Report) {
      while try parser.next() != nil {}
    } catch {
      // A fault before the end is reported at once; one that lies at the open end can still heal.
    }
    self = parser.endsOpen ? .open : .complete
  }
}
