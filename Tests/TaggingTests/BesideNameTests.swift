import Tagging
import Testing

/// Names that what stands beside them gives a country, or takes it from them.
@Suite struct BesideNameTests {
  @Test(arguments: [
    ("A shooting in Paris, Texas, left two dead.", "US"),
    ("The mayor of Athens, Georgia, quit.", "US"),
    ("A London, Ontario, family of four was killed.", "CA"),
    ("Toledo, Ohio, lost power.", "US"),
    ("The minister flew to Paris, in Texas he had met a rancher.", "FR US"),
  ])
  func `the state behind a town says where it lies`(_ text: String, _ countries: String) {
    expect(text, after: Self.english, countries)
  }

  @Test(arguments: [
    ("Un incendie à Vienne, dans l'Isère, a fait deux blessés.", "FR"),
    ("À Londres, en Ontario, un procès s'ouvre.", "CA"),
    ("L'opéra de Vienne rouvre ses portes.", "AT"),
  ])
  func `the department behind a town says where it lies`(_ text: String, _ countries: String) {
    expect(text, after: Self.french, countries)
  }

  @Test(arguments: [
    ("Georgia and Azerbaijan opened a new railway.", "AZ GE"),
    ("Jordan closed its embassy in Damascus.", "JO SY"),
    ("Chad said Sudanese planes had bombed a village.", "SD TD"),
    ("Michael Jordan visited Syria.", "SY"),
    ("Jordan Hill met his coach in Damascus. Jordan was tired.", "SY"),
    ("Chad's army said it had killed twenty fighters.", "TD"),
  ])
  func `a neighbour or a government makes a name clear`(_ text: String, _ countries: String) {
    expect(text, after: Self.english, countries)
  }

  @Test(arguments: [
    ("They speak French and Spanish at home.", ""),
    ("He spoke to French and Spanish reporters.", "ES FR"),
    ("The Swede beat the Finn in the final.", "FI SE"),
    ("Rapid Wien and Dynamo Kyiv drew.", ""),
    ("The ECB in Frankfurt cut its rate.", ""),
    ("A train stopped in Frankfurt.", "DE"),
  ])
  func `an English name is read with its neighbours`(_ text: String, _ countries: String) {
    expect(text, after: Self.english, countries)
  }

  @Test(arguments: [
    ("Carmen Alemán firmó el contrato con Lucía Francés.", ""),
    ("El Ejército Alemán compra drones.", "DE"),
    ("Habla inglés, ruso y turco.", ""),
    ("El River Plate de Buenos Aires perdió.", ""),
    ("El ejército de Chad mató a veinte rebeldes.", "TD"),
    ("Los coreanos del norte lanzaron un misil.", "KP"),
  ])
  func `a Spanish name is read with its neighbours`(_ text: String, _ countries: String) {
    expect(text, after: Self.spanish, countries)
  }

  @Test func `evidence tells why a name counts for none`() {
    let article = TaggedArticle(
      Self.english, "He speaks Polish and played for Racing Cardiff in Moscow, Idaho, last year.")
    #expect(article.words(by: .mentionLanguage) == ["Polish"])
    #expect(article.words(by: .mentionClub) == ["Cardiff"])
    #expect(article.words(by: .mentionElsewhere) == ["Moscow"])
    let surname = TaggedArticle(Self.spanish, "La jueza Marta Alemán escuchó a los testigos.")
    #expect(surname.words(by: .mentionSurname) == ["Alemán"])
  }

  private static let english =
    "The bridge has been there for a hundred years and it is in the middle of the town."
  private static let french = "Le pont est là depuis cent ans et il est dans la ville."
  private static let spanish = "El puente es muy viejo y los vecinos no lo usan."

  private func expect(_ text: String, after context: String, _ countries: String) {
    let codes = TaggedArticle(context, text).mentioned.map { String($0.prefix { $0 != " " }) }
    #expect(codes.sorted().joined(separator: " ") == countries)
  }
}
