import Tagging
import Testing

@Suite struct SourceTaggingTests {
  @Test func `credits are listed in order, each once, the unknown as they stand`() {
    let article = TaggedArticle(
      dateline: "OSLO (RTR/ANP/REUTERS/ZILVERPOST)", "Het sneeuwt in de hele stad.")
    #expect(article.agencies == ["Reuters", "ANP", "unknown:ZILVERPOST"])
    #expect(article.words(by: .creditUnknown) == ["ZILVERPOST"])
  }

  @Test func `a desk is not an agency`() {
    let article = TaggedArticle(dateline: "Hamburg (dpa/lno)", "Der Regen hat aufgehört.")
    #expect(article.agencies == ["dpa"])
    #expect(article.words(by: .creditDesk) == ["lno"])
  }

  @Test(arguments: [
    ("De brug gaat dicht, schrijft de Volkskrant.", ["de Volkskrant"]),
    ("De brug gaat dicht. Dat meldt Reuters.", ["Reuters"]),
    ("Volgens The Guardian en Der Spiegel gaat de brug dicht.", ["The Guardian", "Der Spiegel"]),
    ("De brug gaat dicht, zegt een minister tegen persbureau Bloomberg.", ["Bloomberg"]),
    ("Dat vertelde een ambtenaar aan nieuwssite Axios.", ["Axios"]),
    ("AFP meldt dat de brug dichtgaat, aldus Le Monde.", ["AFP", "Le Monde"]),
    ("Het was NRC dat de brief kreeg, zo heeft de krant Trouw gemeld.", ["Trouw"]),
    ("Het ministerie meldde dat op X.", ["X"]),
    ("De minister schreef op Telegram dat de brug dichtgaat.", ["Telegram"]),
    ("CNN heeft eerder gemeld dat de brug dichtgaat.", ["CNN"]),
  ])
  func `Dutch citations are found`(_ text: String, _ cited: [String]) {
    #expect(TaggedArticle(Self.dutch, text).cited == cited)
  }

  @Test(arguments: [
    ("The bridge will close, according to The Guardian.", ["The Guardian"]),
    ("Reuters reported that the bridge will close.", ["Reuters"]),
    ("The bridge will close, the BBC has reported.", ["BBC"]),
    ("The minister told The New York Times that the bridge will close.", ["The New York Times"]),
    ("The bridge will close, the newspaper Die Welt wrote.", ["Welt"]),
  ])
  func `English citations are found`(_ text: String, _ cited: [String]) {
    #expect(TaggedArticle("The bridge has been there for a hundred years.", text).cited == cited)
  }

  @Test(arguments: [
    ("Die Brücke wird laut Spiegel Online geschlossen.", ["Der Spiegel"]),
    (
      "Wie die Süddeutsche Zeitung berichtet, wird die Brücke geschlossen.", ["Süddeutsche Zeitung"]
    ),
    ("Das berichtet die Zeitung Die Welt.", ["Welt"]),
    ("Der Nachrichtenagentur AFP zufolge wird die Brücke geschlossen.", ["AFP"]),
    ("Der Minister sagte der Zeitung Le Monde nichts.", ["Le Monde"]),
  ])
  func `German citations are found`(_ text: String, _ cited: [String]) {
    #expect(
      TaggedArticle("Die Brücke ist hundert Jahre alt und nicht mehr gut.", text).cited == cited)
  }

  @Test(arguments: [
    ("Selon Le Monde, le pont va fermer.", ["Le Monde"]),
    ("Le pont va fermer, rapporte l’agence Reuters.", ["Reuters"]),
    ("Le pont va fermer, d'après Mediapart.", ["Mediapart"]),
    ("Le Figaro a révélé que le pont va fermer.", ["Le Figaro"]),
  ])
  func `French citations are found`(_ text: String, _ cited: [String]) {
    #expect(
      TaggedArticle("Le pont est là depuis cent ans et il est dans la ville.", text).cited == cited)
  }

  @Test(arguments: [
    ("Según El País, el puente va a cerrar.", ["El País"]),
    ("El puente va a cerrar, informó la agencia EFE.", ["EFE"]),
    ("La Vanguardia ha publicado que el puente va a cerrar.", ["La Vanguardia"]),
    ("El ministro dijo a la cadena CNN que el puente va a cerrar.", ["CNN"]),
  ])
  func `Spanish citations are found`(_ text: String, _ cited: [String]) {
    #expect(TaggedArticle("El puente es muy viejo y los vecinos no lo usan.", text).cited == cited)
  }

  @Test(arguments: [
    "De minister las de Volkskrant in de trein.",
    "De rechtszaak tegen The New York Times duurt nog jaren.",
    "Hij schreef trouw elke week aan zijn zus, het AD was hem vreemd.",
    "Zij stelde zich op X-benen voor.",
    "Metro meldt vertraging op lijn drie.",
    "Trouw schrijft men met een hoofdletter aan het begin van de zin.",
    "Hij werkte bij Reuters en AFP voor hij de brug bouwde.",
    "Bloomberg zei dat hij burgemeester blijft.",
  ])
  func `a name that is not cited stays out`(_ text: String) {
    #expect(TaggedArticle(Self.dutch, text).cited == [])
  }

  @Test func `a credit is never a citation`() {
    let article = TaggedArticle(dateline: "PARIJS (AFP/BLOOMBERG)", Self.dutch)
    #expect(article.cited == [])
  }

  @Test func `what is too ambiguous to be cited is noted`() {
    let article = TaggedArticle(Self.dutch, "Metro meldt vertraging op lijn drie.")
    #expect(article.words(by: .citedTooAmbiguous) == ["Metro"])
  }

  private static let dutch = "De brug staat er al honderd jaar en is nog niet versleten."
}
