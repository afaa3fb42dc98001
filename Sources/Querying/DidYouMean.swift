import Diagnostics

extension Suggestion {
  /// “did you mean …?”, or `nil` where no candidate is near `typed`.
  static func help(to typed: String, among candidates: [String]) -> String? {
    nearest(to: typed, among: candidates).map { "did you mean “\($0)”?" }
  }
}
