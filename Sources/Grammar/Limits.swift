/// What the language refuses, so that no input can exhaust the stack, the memory or the patience.
package enum Limits {
  /// The bytes of one statement.
  package static let statementBytes = 1 << 20
  /// How deep brackets, negations and statements within statements may nest.
  package static let depth = 100
  /// The `*` and `?` of one pattern.
  package static let wildcards = 10
  /// The largest distance after `~`.
  package static let distance = 1000
}
