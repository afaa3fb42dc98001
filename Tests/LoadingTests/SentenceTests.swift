import Testing

@testable import Loading

@Suite struct SentenceTests {
  @Test(arguments: [
    (UnreadReason.notFound, "no such file or folder"), (.tooLarge(limit: 9), "larger than 9 bytes"),
    (.sameFile(as: "a.txt"), "the same file as a.txt"),
    (.unreadEncoding("UTF-32"), "text in UTF-32, which is not read"),
    (.system(errno: 5), "the system refused (error 5)"),
  ])
  func `a reason reads as a sentence behind the path`(reason: UnreadReason, sentence: String) {
    #expect(reason.sentence == sentence)
  }

  @Test(arguments: [
    (Repair.utf16(.bigEndian, replacedCount: 0), "read as UTF-16BE"),
    (.utf16(.littleEndian, replacedCount: 2), "read as UTF-16LE; 2 bad units shown as �"),
    (.windows1252(byteCount: 3), "not UTF-8: 3 bytes read as Windows-1252"),
    (.invalidUTF8(byteCount: 4, firstRuns: []), "4 bytes are not UTF-8 and are shown as �"),
  ])
  func `a repair reads as a sentence`(repair: Repair, sentence: String) {
    #expect(repair.sentence == sentence)
  }
}
