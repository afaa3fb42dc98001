/// The whole program behind its entry point.
public enum Program {
  /// Runs the program with its arguments.
  ///
  /// - Returns: the exit code.
  public static func run(_ arguments: [String]) -> Int32 { 0 }
}
