/// Reads lines from a terminal with libedit: history, completion, colour, resize.
///
/// One editor at a time, used from the main thread only.
package final class LineEditor {
  /// How reading a line ended.
  package enum Reading: Equatable {
    /// A line, without its newline.
    case line(String)
    /// Ctrl-C: the line was cleared.
    case interrupted
    /// Ctrl-D on an empty line, or the terminal is gone.
    case endOfInput
  }

  /// What Tab offers.
  package struct Completions {
    /// The bytes of the line, counted from its start, that a candidate replaces; ends at the cursor.
    package var replaces: Range<Int>
    /// What can stand there, in the order to show; each is the whole replacement, quotes included.
    package var candidates: [String]

    package init(replaces: Range<Int>, candidates: [String]) {
      self.replaces = replaces
      self.candidates = candidates
    }
  }
}
