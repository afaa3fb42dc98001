import Gazetteer
import Scanning
import TestSupport
import Testing

@Suite struct MatcherTests {
  let gazetteer = Gazetteer.standard

  @Test(
    arguments: Sentence.dutch + Sentence.english + Sentence.german + Sentence.french
      + Sentence.spanish)
  func `a sentence names the countries a reader finds in it`(_ sentence: Sentence) {
    #expect(gazetteer.countries(in: sentence.text, sentence.language) == sentence.mentions)
    let countries = sentence.places.map { gazetteer.code(ofPlace: $0, sentence.language) }
    #expect(countries == sentence.countries)
  }
}
