/// What the lines below a heading are, judged by what they hold rather than by the heading's name.
enum BriefBlock {
  /// Briefs with datelines or ages.
  case marked
  /// Briefs that only their headlines tell apart.
  case titled
  /// Headlines of other stories and nothing under them.
  case links
  /// The story above goes on.
  case moreStory

  /// Judges the lines between the opener at `opener` and the next one or `end`.
  ///
  /// - Complexity: O(lines of the block); blocks do not overlap.
  static func judge(_ pieces: [Piece], from opener: Int, end: Int) -> BriefBlock {
    var hasText = false
    var firstIsTitle: Bool?
    var index = opener + 1
    while index < end, pieces[index].kind != .opener {
      switch pieces[index].kind {
      case .age, .dateline, .stamp, .entry, .ending: return .marked
      case .text:
        hasText = true
        firstIsTitle = firstIsTitle ?? false
      case .title: firstIsTitle = firstIsTitle ?? true
      default: break
      }
      index += 1
    }
    if !hasText { return .links }
    if pieces[opener].isWeak { return firstIsTitle == true ? .links : .moreStory }
    return .titled
  }
}
