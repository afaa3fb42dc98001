/// A text whose spans were written into it, as in `⟦place:OSLO⟧ - Er ligt sneeuw.`.
///
/// Marks may lie inside each other. What is left without the brackets and labels is the text.
package struct MarkedText: Sendable {
  /// A span: its label and its bytes in ``text``.
  package struct Mark: Hashable, Sendable {
    package var label: String
    package var bytes: Range<Int>

    package init(_ label: String, _ bytes: Range<Int>) {
      self.label = label
      self.bytes = bytes
    }
  }

  /// The text without its marks.
  package private(set) var text = ""
  /// The spans in the order they open.
  package private(set) var marks: [Mark] = []

  package init(_ marked: String) {
    var open: [Int] = []
    var rest = marked[...]
    while let character = rest.popFirst() {
      switch character {
      case "⟦":
        let label = rest.prefix { $0 != ":" }
        rest = rest.dropFirst(label.count + 1)
        open.append(marks.count)
        marks.append(Mark(String(label), text.utf8.count..<text.utf8.count))
      case "⟧":
        precondition(!open.isEmpty, "a mark closes that never opened: \(marked)")
        let index = open.removeLast()
        marks[index].bytes = marks[index].bytes.lowerBound..<text.utf8.count
      default: text.append(character)
      }
    }
    precondition(open.isEmpty, "a mark never closes: \(marked)")
  }

  /// The bytes of the text.
  package var bytes: [UInt8] { Array(text.utf8) }

  /// The spans labelled `label`, in order.
  package func ranges(_ label: String) -> [Range<Int>] {
    marks.filter { $0.label == label }.map(\.bytes)
  }
}
