import Querying
import Testing

struct ShareTextTests {
  @Test(arguments: [
    (".8", 0.8), ("0.8", 0.8), ("80%", 0.8), ("1", 1), ("100%", 1), ("0", 0), ("62.5%", 0.625),
    ("1.", 1),
  ])
  func `a share is a number up to one or a percentage`(text: String, share: Double) {
    #expect(ShareText.share(text) == share)
  }

  @Test(arguments: [
    "", "%", ".", "-1", "-.5", "+.5", "2", "101%", "nan", "inf", "0x1p-1", "1e-3", "1.1.1", "½",
    " .5", "0.00000000000000000000001",
  ])
  func `anything else is none`(text: String) {
    #expect(ShareText.share(text) == nil)
  }

  @Test func `a share is written in percent`() {
    #expect(ShareText.percent(0.8) == "80%")
    #expect(ShareText.percent(0.625) == "62.5%")
    #expect(ShareText.percent(0) == "0%")
  }
}
