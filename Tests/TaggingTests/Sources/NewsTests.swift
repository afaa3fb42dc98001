import Testing

/// The bars of credits, citations and speakers, on invented news in five languages.
@Suite struct NewsTests {
  private static let heldBack =
    HeldBack.dutch + HeldBack.english + HeldBack.german + HeldBack.french + HeldBack.spanish

  @Test func `the items held back are read as well as the bars ask`() {
    var credits = NewsScore()
    var cited = NewsScore()
    var speakers = NewsScore()
    for item in Self.heldBack {
      let read = ReadNews(item)
      credits.add(read.credits, item.credits, of: item)
      cited.add(read.cited, item.cited, of: item)
      speakers.add(
        read.speakers, item.speakers, of: item, where: NewsScore.isSameSpeaker)
    }
    #expect(credits.precision >= 0.99 && credits.recall >= 0.99, "\(credits.report)")
    #expect(cited.precision >= 0.95 && cited.recall >= 0.80, "\(cited.report)")
    #expect(speakers.precision >= 0.95 && speakers.recall >= 0.90, "\(speakers.report)")
  }
}
