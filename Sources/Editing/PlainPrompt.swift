import Glibc

/// A prompt without editing, for a terminal that cannot move its cursor (`TERM=dumb`).
package struct PlainPrompt {
  private var reader: LineReader

  /// A prompt that reads standard input; one for the whole session, since it reads ahead.
  package init() {
    reader = LineReader(descriptor: Terminal.Stream.input.rawValue)
    Interruption.install()
  }

  /// Shows `prompt` on standard output and reads one line as the terminal gives it.
  ///
  /// Bytes that are not UTF-8 become U+FFFD.
  package mutating func readLine(prompt: String) -> LineEditor.Reading {
    Interruption.clear()
    show(prompt)
    while true {
      switch reader.step() {
      case .line(let bytes): return .line(String(decoding: bytes, as: UTF8.self))
      case .end: return end(.endOfInput)
      case .interrupted where Interruption.isRequested:
        Interruption.clear()
        reader.discardPartialLine()
        return end(.interrupted)
      case .interrupted: continue
      }
    }
  }

  private func end(_ reading: LineEditor.Reading) -> LineEditor.Reading {
    show("\n")
    return reading
  }

  private func show(_ text: String) {
    var text = text
    // Safe: `write` reads exactly the bytes of `text`, which lives until the call returns.
    text.withUTF8 { bytes in _ = unsafe write(1, bytes.baseAddress, bytes.count) }
  }
}
