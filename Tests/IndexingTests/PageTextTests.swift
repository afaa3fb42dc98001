import Scanning
import Testing

@testable import Indexing

struct PageTextTests {
  @Test(arguments: [
    ("  twee \r\n regels\t", "twee regels"), ("", ""), (" \n", ""), ("één", "één"),
  ])
  func `a text is shown on one line`(written: String, shown: String) {
    let bytes = Array(written.utf8)
    #expect(PageText.line(ByteRange(0, bytes.count), of: bytes.span) == shown)
  }

  @Test func `bytes that are no UTF-8 show as such`() {
    let bytes: [UInt8] = [0x41, 0xff, 0x42]
    #expect(PageText.verbatim(ByteRange(0, 3), of: bytes.span) == "A\u{fffd}B")
  }
}
