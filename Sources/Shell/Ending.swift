/// How evaluating a source ended.
package enum Ending: Equatable, Sendable {
  /// Every statement ran.
  case finished
  /// A statement failed, with this exit code; with `--keep-going` later ones ran all the same.
  case failed(Int32)
  /// `quit`.
  case quit(Int32)
  /// Nobody reads the results any more.
  case closed

  /// The exit code of a process that ends like this.
  package var exitCode: Int32 {
    switch self {
    case .finished, .closed: 0
    case .failed(let code), .quit(let code): code
    }
  }
}
