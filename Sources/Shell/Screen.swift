package import Rendering

/// Where results and messages go.
package struct Screen {
  /// How writing a result ended.
  package enum Written: Equatable {
    /// All of it was taken.
    case done
    /// Nobody reads any more.
    case closed
    /// The system said no, in its words.
    case failed(String)
  }

  /// Writes a result: data, nothing else.
  package var write: (String) -> Written
  /// Writes a message to the person: reports, notices, times.
  package var tell: (String) -> Void
  /// What results are drawn on.
  package var canvas: Canvas
  /// What messages are drawn on.
  package var messageCanvas: Canvas

  package init(
    write: @escaping (String) -> Written, tell: @escaping (String) -> Void, canvas: Canvas,
    messageCanvas: Canvas
  ) {
    self.write = write
    self.tell = tell
    self.canvas = canvas
    self.messageCanvas = messageCanvas
  }
}
