/// What `$name` stands for.
package enum Variables: Sendable, Equatable {
  /// Values by name without the `$`; positional arguments are called `1`, `2` and so on.
  case values([String: String])
  /// Nothing is looked up: `$name` stays as written, for checking a script that is not run.
  case keptAsWritten
}
