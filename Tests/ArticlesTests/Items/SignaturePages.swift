/// Invented pages for bylines, sign-offs and the people named below a story.
enum SignaturePages {
  static let all: [(name: String, page: String)] = [
    ("a desk and a source", desk), ("contributors of an English story", contributors),
    ("a sign-off behind a dash", dash), ("a source below the last age", lastSource),
    ("a copyright below a French story", copyright), ("a ticker", ticker),
    ("credits behind the last sentence", tails), ("bylines above datelines", bylines),
    ("a second headline below the first", deck), ("roles in bylines", roles),
    ("a clock that begins a sentence", clock), ("a headline that begins like a desk", noDesk),
  ]

  private static let desk = """
    ⟦headline 0:Brug bij Zandwijk na maanden weer open⟧

    ⟦byline 0:Door onze correspondent Piet Ginkel⟧

    ⟦dateline 0:WENEN – ⟧⟦paragraph 0:De brug over de rivier is na maanden open.⟧

    ⟦byline 0:Bron: ANP/Reuters⟧
    """

  private static let contributors = """
    ⟦headline 0:Ferries stop for the winter⟧
    ⟦byline 0:By Jane Roebuck⟧
    ⟦dateline 0:OSLO, Jan 13 (Reuters) - ⟧⟦paragraph 0:Ferries stopped on Monday.⟧
    ⟦byline 0:(Reporting by Jane Roebuck in Geneva; Editing by Sam Pole in London)⟧
    ⟦byline 0:Associated Press writer Ann Field in Paris contributed to this report.⟧
    """

  private static let dash = """
    ⟦headline 0:Harbour opens a second quay⟧
    ⟦paragraph 0:The harbour opened a second quay on Monday, the mayor said.⟧
    ⟦byline 0:- Reuters⟧
    """

  private static let lastSource = """
    ⟦section:Meer uit Binnenland⟧

    ⟦dateline 0:ASSEN (ANP) - ⟧⟦paragraph 0:Een kas stort in.⟧

    ⟦age 0:3 uur geleden⟧

    ⟦chrome:Bron: ANP⟧
    """

  private static let copyright = """
    ⟦headline 0:Le pont rouvre après des mois⟧
    ⟦paragraph 0:Le pont a rouvert lundi matin, a dit la mairie.⟧
    ⟦byline 0:(avec AFP)⟧
    ⟦byline 0:© AFP⟧
    """

  private static let ticker = """
    ⟦section:Net binnen⟧
    ⟦stamp 0:09:41⟧ ⟦headline 0:Man gewond bij val van brug⟧
    ⟦stamp 1:09:12⟧ ⟦headline 1:Raad stelt besluit uit⟧
    ⟦stamp 2:08:55⟧ ⟦headline 2:Veerboot vaart weer⟧
    """

  private static let tails = """
    ⟦headline 0:Raad praat over de dijken⟧

    ⟦paragraph 0:Het debat duurde tot laat in de avond.⟧ ⟦byline 0:(ANP)⟧

    ⟦section:Meer nieuws⟧

    ⟦headline 1:Brand in flat⟧

    ⟦dateline 1:MEPPEL - ⟧⟦paragraph 1:Een flat brandde uit. "Alles is weg", zei een bewoner.⟧ ⟦byline 1:(ANP/RTR).⟧

    ⟦age 1:20 min. geleden⟧
    """

  private static let bylines = """
    ⟦headline 0:Beurs stijgt⟧
    ⟦dateline 0:AMSTERDAM - ⟧⟦paragraph 0:De beurs is gestegen met een tiende.⟧
    ⟦byline 1:Van onze correspondent⟧
    ⟦dateline 1:LONDEN - ⟧⟦paragraph 1:De premier treedt af na een jaar.⟧
    """

  private static let deck = """
    ⟦headline 0:Raad valt over de nieuwe brug⟧
    ⟦subhead 0:Wethouder stapt op na nacht vol ruzie⟧
    ⟦dateline 0:MEPPEL - ⟧⟦paragraph 0:De raad is gevallen over de brug.⟧
    ⟦section:Meer nieuws⟧
    ⟦dateline 1:ASSEN (ANP) - ⟧⟦paragraph 1:Een kas stort in.⟧
    """

  private static let roles = """
    ⟦headline 0:Le pont rouvre après de longs mois⟧

    ⟦stamp 0:Publié le 14/01/2026 à 10h05⟧

    ⟦byline 0:Par La Gazette avec AFP⟧

    ⟦dateline 0:Nantes, 14 jan 2026 (AFP) - ⟧⟦paragraph 0:Le pont a rouvert.⟧

    ⟦byline 0:Par Jeanne Duval, envoyée spéciale à Nantes⟧

    ⟦section:Sur le même sujet⟧

    ⟦headline 1:Un port ferme⟧

    ⟦byline 1:Par Paul Ménard à Brest⟧

    ⟦dateline 1:Brest (AFP) - ⟧⟦paragraph 1:Le port a fermé mardi.⟧
    """

  private static let clock = """
    ⟦headline 0:Storm houdt boten aan wal⟧
    ⟦paragraph 0:De storm kwam in de nacht.⟧
    ⟦paragraph 0:09:30 Nederlandse tijd voer de eerste boot weer uit.⟧
    """

  private static let noDesk = """
    ⟦headline 0:Van onze dijken blijft weinig over⟧
    ⟦paragraph 0:De dijken zijn oud, zegt het waterschap.⟧
    """
}
