import Articles
import Scanning
import Tables
import Testing

@Suite struct AgeTests {
  private static let body = "BERGEN (NTB) - De veerboot vaart weer."

  @Test(arguments: AgeItems.all)
  func `an age line says how long ago the brief before it appeared`(item: AgeItem) {
    for page in ["\(Self.body)\n\(item.phrase)", "\(Self.body)\r\n\r\n \(item.phrase)\u{A0}\r\n"] {
      let parsed = Parsed(page)
      #expect(parsed.age(0) == item.phrase)
      #expect(parsed.articles.first?.age?.measure == item.measure)
    }
  }

  @Test(arguments: AgeItems.all.filter(\.gluesToDatelines))
  func `an age glued to the next dateline belongs to the brief before`(item: AgeItem) {
    for next in ["'S-GRAVENZANDE (ANP) - Tweede.", "ÅLESUND (NTB) - Tweede."] {
      let parsed = Parsed("\(Self.body)\n\(item.phrase)\(next)\n2 dagen geleden")
      #expect(parsed.ages() == [item.phrase, "2 dagen geleden"])
      #expect(parsed.table.places.elements.count == 2)
    }
  }

  @Test func `an age may be glued to a sentence without a dateline`() {
    let parsed = Parsed("\(Self.body)\n2 dagen geledenHet kabinet komt bijeen.\ngisteren")
    #expect(parsed.ages() == ["2 dagen geleden", "gisteren"])
    #expect(parsed.readable.contains("paragraph 1: Het kabinet komt bijeen."))
  }

  @Test(arguments: [
    "Twee jaar geleden won hij de koers.", "3 uur geleden was alles nog rustig.",
    "3 uur geleden De brug ging open.", "Gisteren won hij de koers.", "Vandaag is het feest.",
    "NetApp verhoogt de winst.", "HIERDEN is een dorp.", "Over 3 uur begint het.",
    "3 uur geledenen.", "Hierarchie telt.", "Netwerken liggen plat.", "Hace frío en Quito.",
    "Vor 3 Jahren war hier ein See.", "An hour ago the ferry left.", "100000 uur geleden",
    "Il y a 3 ans, le pont fermait.",
    "Yesterday's talks ended late.", "Today’s catch was small.", "5 maanden en 3 dagen",
    "elf steden",
  ])
  func `prose that begins with a time is no age`(line: String) {
    let parsed = Parsed("\(Self.body)\n\(line)")
    #expect(parsed.articles.allSatisfy { $0.age == nil })
  }

  @Test func `an age with nothing before it belongs to nobody`() {
    let parsed = Parsed("3 uur geleden\n4 uur geleden")
    #expect(parsed.articles.isEmpty)
    #expect(parsed.readable == ["age: 3 uur geleden", "age: 4 uur geleden"])
  }
}
