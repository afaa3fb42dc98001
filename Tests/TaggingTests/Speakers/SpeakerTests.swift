import Articles
import Scanning
import Tables
import Tagging
import TestSupport
import Testing

@Suite struct SpeakerTests {
  @Test(arguments: SpeakerItems.dutch)
  func `a Dutch quotation has its speaker, or nobody`(_ item: SpeakerItem) {
    #expect(SpokenArticle(item.text, .dutch).quoted == item.speakers)
  }

  @Test(arguments: SpeakerItems.english)
  func `an English quotation has its speaker, or nobody`(_ item: SpeakerItem) {
    #expect(SpokenArticle(item.text, .english).quoted == item.speakers)
  }

  @Test(arguments: SpeakerItems.german)
  func `a German quotation has its speaker, or nobody`(_ item: SpeakerItem) {
    #expect(SpokenArticle(item.text, .german).quoted == item.speakers)
  }

  @Test(arguments: SpeakerItems.french)
  func `a French quotation has its speaker, or nobody`(_ item: SpeakerItem) {
    #expect(SpokenArticle(item.text, .french).quoted == item.speakers)
  }

  @Test(arguments: SpeakerItems.spanish)
  func `a Spanish quotation has its speaker, or nobody`(_ item: SpeakerItem) {
    #expect(SpokenArticle(item.text, .spanish).quoted == item.speakers)
  }

  @Test(arguments: [
    SpokenItem("De pont vaart niet, aldus de kapitein.", .dutch, "de kapitein"),
    SpokenItem("Volgens minister Berg zakt het water.", .dutch, "minister Berg"),
    SpokenItem("Volgens de dienstregeling vaart de pont.", .dutch),
    SpokenItem("Der Minister sagte seine Reise ab.", .german),
    SpokenItem("Die Fähre fährt, wie der Landkreis mitteilte.", .german, "der Landkreis"),
    SpokenItem("Wie ein Sprecher mitteilte, fährt die Fähre.", .german, "ein Sprecher"),
    SpokenItem("Volgens de krant vaart de pont weer.", .dutch),
    SpokenItem("De pont vaart weer, meldt Reuters.", .dutch),
    SpokenItem("Er komt een brug, zeggen bronnen tegen Bloomberg.", .dutch, "bronnen"),
    SpokenItem(
      "Dat meldt een hoge functionaris aan de krant.", .dutch, "een hoge functionaris"),
    SpokenItem("Foto's volgens 'n oud procedé.", .dutch),
    SpokenItem("The strike is over, according to Ann Roe.", .english, "Ann Roe"),
    SpokenItem("According to the report, the strike is over.", .english),
    SpokenItem("The strike is over, according to Reuters.", .english),
    SpokenItem("The mayor of Leith said the strike was over.", .english, "The mayor of Leith"),
    SpokenItem("Laut Polizei war niemand an Bord.", .german, "Polizei"),
    SpokenItem("Laut Gesetz ist das verboten.", .german),
    SpokenItem("Selon le maire de Lille, le bac est fermé.", .french, "le maire de Lille"),
    SpokenItem("Selon une étude, le bac est fermé.", .french),
    SpokenItem("Según el alcalde, el paso sigue cerrado.", .spanish, "el alcalde"),
    SpokenItem("Según un informe, el paso sigue cerrado.", .spanish),
  ])
  func `words told without marks have a speaker, papers and rules are none`(_ item: SpokenItem) {
    #expect(SpokenArticle(item.text, item.language).speakers == item.speakers)
  }

  @Test func `a speaker is named, described or anonymous`() {
    let kinds = [
      "\"Dat is nu eenmaal zo\", zei minister Berg.": Speaker.Kind.named,
      "\"Dat is nu eenmaal zo\", zei de burgemeester.": .described,
      "\"Dat is nu eenmaal zo\", zei een functionaris.": .anonymous,
      "\"Dat is nu eenmaal zo\", zeggen bronnen.": .anonymous,
      "\"Dat is nu eenmaal zo\", zei de Noorse rederij.": .described,
    ]
    for (text, kind) in kinds {
      #expect(SpokenArticle(text, .dutch).speech.speakers[0].first?.kind == kind, "\(text)")
    }
  }

  @Test func `a short quotation with a verb of saying beside it is a statement`() {
    let article = SpokenArticle("\"Ja\", zei de burgemeester. De \"oude\" brug blijft.", .dutch)
    #expect(article.speech.quotes[0].map(\.kind) == [.full, .fragment])
  }

  @Test func `a pronoun stands for nobody where two people stand before it`() {
    let text = "Anna Visser sprak met Karel Mos. \"Blijf vannacht wakker\", zei ze."
    #expect(SpokenArticle(text, .dutch).quoted == ["-"])
  }

  @Test func `a body is no he and no she`() {
    let text = "De gemeente zegt dat het water zakt. \"Blijf vannacht wakker\", zei hij."
    #expect(SpokenArticle(text, .dutch).quoted == ["-"])
  }

  @Test func `a family name stands for the name with its function`() {
    let text = """
      Volgens de Noorse minister Karin Berg is het water "gevaarlijk hoog" vandaag.
      "Blijf vannacht allemaal wakker", zei Berg.
      """
    let article = SpokenArticle(text, .dutch)
    #expect(article.speakers == ["de Noorse minister Karin Berg"])
  }

  @Test func `every speaker has evidence, and all evidence a speaker`() {
    for item in SpeakerItems.dutch {
      let speech = SpokenArticle(item.text, .dutch).speech
      let known = Set(speech.speakers[0].map { TagValue.speaker($0.name) })
      #expect(Set(speech.evidence[0].map(\.value)) == known)
      #expect(speech.evidence[0].allSatisfy { $0.field == .sourceSpeaker && !$0.span.isEmpty })
    }
  }

  @Test func `an article in no known language has quotations and no speakers`() {
    let article = SpokenArticle("\"Vi seiler i dag igjen\", sa kapteinen.", .unknown)
    #expect(article.quoted == ["-"])
    #expect(article.speakers.isEmpty)
  }
}

/// A text without quotations, and who speaks in it.
struct SpokenItem: Sendable, CustomTestStringConvertible {
  var text: String
  var language: Language
  var speakers: [String]

  init(_ text: String, _ language: Language, _ speakers: String...) {
    self.text = text
    self.language = language
    self.speakers = speakers
  }

  var testDescription: String { text }
}

@Suite struct SpeechProperties {
  private static let pieces = [
    "\"", "“", "”", "«", "»", "„", "'", " ", " ", " ", "\n", ", ", ". ", ": ", "zei ", "volgens ",
    "aldus ", "de minister ", "Jan Kok ", "hij ", "said ", "een woordvoerder van ", "maar ", "en ",
    "heeft ", "gezegd ", "voegt ", "toe", "Dr. ", "l'", "dit-il", "foto's ", "é", "BERGEN ",
  ]

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `any text gives speakers that stand in it`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var page: [UInt8] = []
    for _ in 0..<Int.random(in: 0...80, using: &generator) {
      page += Array(Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)].utf8)
      if Int.random(in: 0..<30, using: &generator) == 0 {
        page.append(UInt8.random(in: 0...255, using: &generator))
      }
    }
    for language in Language.allCases {
      let speech = SpokenArticle(page, language).speech
      for speaker in speech.speakers[0] {
        #expect(!speaker.name.isEmpty && Int(speaker.name.end) <= page.count)
      }
    }
  }

  @Test(arguments: [
    "\"a b\" zei ", "volgens de ", "\"Ja.\" ", "zei hij. \"Ja\" ", "de minister van ",
  ])
  func `long hostile articles are read in linear time`(_ piece: String) {
    let page = Array(repeatElement(piece, count: 20_000).joined().utf8)
    let article = SpokenArticle(page, .dutch)
    #expect(article.speech.speakers[0].count <= 200)
  }
}
