import Testing

@testable import Editing

struct PastedTextTests {
  @Test(
    arguments: [
      ("one\rtwo", "one\ntwo"),
      ("one\ntwo", "one\ntwo"),
      ("one\r\ntwo", "one\ntwo"),
      ("one\n\rtwo", "one\ntwo"),
      ("one\r\rtwo", "one\n\ntwo"),
      ("one\r\n\r\ntwo", "one\n\ntwo"),
      ("one\r", "one"),
      ("one\n\n\n", "one"),
      ("a\u{1B}[31mb\u{7}\u{0}\u{9B}c\td", "a[31mbc\td"),
      ("", ""),
    ])
  func `line ends become newlines, other control characters go`(pasted: String, text: String) {
    #expect(PastedText.cleaned(Array(pasted.unicodeScalars)) == text)
  }

  @Test func `a letter and the mark behind it become one character`() {
    let text = PastedText.cleaned(Array("e\u{301}e\u{301}n x\u{301} ṩ".unicodeScalars))
    #expect(Array(text.unicodeScalars) == Array("één x\u{301} ṩ".unicodeScalars))
  }
}
