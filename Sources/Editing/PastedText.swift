/// What was pasted, made fit for the line.
enum PastedText {
  /// The most characters one paste may have.
  static let limit = 65_536

  /// `scalars` as the terminal sent them: line ends made newlines, other control characters left
  /// out, accents joined with their letters, line ends at the very end dropped.
  static func cleaned(_ scalars: [Unicode.Scalar]) -> String {
    var kept = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in scalars {
      if isLineEnd(scalar) {
        // The terminal driver swaps the two while a line is edited: CR LF arrives as LF CR.
        let closesPair = isLineEnd(previous) && previous != scalar
        if !closesPair { kept.append("\n") }
        previous = closesPair ? " " : scalar
      } else {
        if scalar == "\t" || !isHidden(scalar) { kept.append(scalar) }
        previous = scalar
      }
    }
    while kept.last == "\n" { kept.removeLast() }
    return joined(String(kept))
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r"
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }

  /// `text` with a letter and a mark behind it as one character where there is one: libedit does
  /// not draw the mark otherwise.
  private static func joined(_ text: String) -> String {
    String(text.map { $0.unicodeScalars.count > 1 ? composed[$0] ?? $0 : $0 })
  }

  /// The Latin letters with marks.
  ///
  /// Characters are equal however they are spelt, so looking a
  /// spelling in two up finds the spelling in one.
  private static let composed: [Character: Character] = {
    let letters = [0xC0...0x24F, 0x1E00...0x1EFF].joined().compactMap(Unicode.Scalar.init)
    return Dictionary(letters.map { (Character($0), Character($0)) }) { first, _ in first }
  }()
}
