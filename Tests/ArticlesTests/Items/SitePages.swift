/// Invented pages as text is taken from whole web pages: menus, buttons, the title of the page.
enum SitePages {
  static let all: [(name: String, page: String)] = [
    ("menus around a story", wholePage), ("a short headline below a menu", shortHeadline),
    ("the site's words above the menu", siteWords), ("buttons inside the story", buttons),
    ("a card inside the story", card), ("a dateline below an introduction", deck),
    ("the title of the page", pageTitle), ("a list is no menu", list),
    ("prices are no menu", prices), ("nothing but a menu", menuAlone),
    ("a kicker below a section", kicker), ("one paragraph between menus", oneParagraph),
  ]

  private static func menu(_ names: String) -> String {
    names.split(separator: "|").map { "⟦chrome:\($0)⟧" }.joined(separator: "\n")
  }

  private static let top = menu(
    "Nieuws|Sport|Weer|Regio|Podcasts|Meest recent|Puzzels|Gids|Winkel|Help|Mijn account|Meer...")
  private static let foot = menu(
    "Over ons|Werken bij|Contact|Sitemap|Voorwaarden|Apps|Nieuwsbrieven|Abonnement|Archief|Tips")

  private static let wholePage = """
    \(top)
    ⟦section 0:Binnenland⟧
    ⟦headline 0:Brug bij Zandwijk na maanden van herstel weer open voor al het verkeer⟧
    ⟦byline 0:Door Jan de Wit⟧
    ⟦stamp 0:Vandaag om 20:07⟧
    ⟦chrome:Deel dit artikel⟧
    ⟦chrome:Bericht mailen⟧
    ⟦paragraph 0:De brug over de rivier bij Zandwijk is na maanden weer open voor het verkeer, meldt de stad.⟧
    ⟦paragraph 0:Automobilisten moesten al die tijd omrijden over de dijk, en dat duurde soms wel een halfuur.⟧
    ⟦subhead 0:Blij⟧
    ⟦paragraph 0:De wethouder zegt dat zij blij is, en dat er nu jaren niets meer aan de brug hoeft te gebeuren.⟧
    \(foot)
    ⟦chrome:Wij maken nieuws voor iedereen in de streek en bewaren daarvoor uw gegevens op een veilige plek.⟧
    """

  private static let shortHeadline = """
    \(top)
    ⟦headline 0:Brug weer open⟧
    ⟦byline 0:Door Jan de Wit⟧
    ⟦paragraph 0:De brug over de rivier bij Zandwijk is na maanden weer open voor het verkeer, meldt de stad.⟧
    ⟦paragraph 0:Automobilisten moesten al die tijd omrijden.⟧
    """

  private static let siteWords = """
    ⟦chrome:Ander land?⟧
    ⟦chrome:Wij hebben voor u de Nederlandse pagina gekozen, maar u kunt onder aan de pagina een ander land kiezen.⟧
    \(top)
    ⟦headline 0:Brug bij Zandwijk weer open⟧
    ⟦chrome:Eigen foto⟧
    ⟦paragraph 0:De brug over de rivier bij Zandwijk is na maanden weer open voor het verkeer, meldt de stad.⟧
    ⟦paragraph 0:Automobilisten moesten al die tijd omrijden over de dijk, en dat duurde soms wel een halfuur.⟧
    """

  private static let buttons = """
    \(top)
    ⟦headline 0:Brug bij Zandwijk weer open⟧
    ⟦byline 0:Door Jan de Wit⟧
    ⟦stamp 0:14-01-2026 09:30⟧
    \(menu("Bewaar bericht|Mail bericht|Toon minder|Volg Jan|Volg Zandwijk|Stuur tip|Meld fout|Vergroot|Verklein|Donker"))
    ⟦paragraph 0:De brug over de rivier bij Zandwijk is na maanden weer open voor het verkeer, meldt de stad.⟧
    ⟦paragraph 0:Automobilisten moesten al die tijd omrijden over de dijk, en dat duurde soms wel een halfuur.⟧
    """

  private static let card = """
    \(top)
    ⟦headline 0:Brug bij Zandwijk na maanden van herstel weer open voor al het verkeer⟧
    ⟦paragraph 0:De brug over de rivier bij Zandwijk is na maanden weer open voor het verkeer, meldt de stad.⟧
    ⟦paragraph 0:Automobilisten moesten al die tijd omrijden over de dijk, en dat duurde soms wel een halfuur.⟧
    ⟦chrome:Bekijk hoe de brug openging⟧
    ⟦chrome:3 uur geleden⟧
    ⟦paragraph 0:De wethouder zegt dat zij blij is, en dat er nu jaren niets meer aan de brug hoeft te gebeuren.⟧
    """

  private static let deck = """
    ⟦headline 0:Ferries stop for the winter⟧
    ⟦paragraph 0:The north will have to wait until spring for its boats.⟧
    ⟦stamp 0:May 12, 2026 9:30 am⟧
    ⟦byline 0:By  Jane Roebuck⟧
    ⟦dateline 0:OSLO — ⟧⟦paragraph 0:Ferries stopped on Tuesday.⟧
    ⟦paragraph 0:They will sail again in May.⟧
    """

  private static let pageTitle = """
    ⟦chrome:Brug bij Zandwijk weer open | De Krant⟧
    ⟦section 0:Binnenland⟧
    ⟦headline 0:Brug bij Zandwijk weer open⟧
    ⟦paragraph 0:De brug over de rivier is na maanden open.⟧
    """

  private static let list = """
    ⟦headline 0:Dit zijn de dorpen zonder bus⟧
    ⟦paragraph 0:In deze dorpen rijdt vanaf maandag geen bus meer:⟧
    ⟦subhead 0:Zandwijk⟧
    ⟦subhead 0:Oosterbeek⟧
    ⟦subhead 0:Dijkhuizen⟧
    ⟦subhead 0:Waterveld⟧
    ⟦subhead 0:Heidedorp⟧
    ⟦subhead 0:Bosrand⟧
    ⟦subhead 0:Veenkade⟧
    ⟦subhead 0:Kerkweg⟧
    ⟦subhead 0:Molenhoek⟧
    ⟦subhead 0:Rietpolder⟧
    ⟦paragraph 0:De provincie zoekt nog naar geld.⟧
    """

  private static let prices = """
    ⟦headline 0:Dit kost een kaartje⟧
    ⟦paragraph 0:Kaartjes voor de veerboot worden duurder.⟧
    \((1...10).map { "⟦subhead 0:Klasse \($0)⟧" }.joined(separator: "\n"))
    ⟦paragraph 0:Kinderen reizen gratis.⟧
    """

  private static let menuAlone = """
    ⟦headline 0:Nieuws⟧
    \("Radio|Weer|Steden|Podcasts|Puzzels|Gids|Winkel|Help|Kunst".split(separator: "|").map { "⟦subhead 0:\($0)⟧" }.joined(separator: "\n"))
    ⟦paragraph 0:Reizen⟧
    """

  private static let kicker = """
    ⟦section 0:Panorama⟧
    ⟦kicker 0:Extremwetter⟧
    ⟦headline 0:Nach dem Sturm: Was ist mit den Deichen?⟧
    ⟦paragraph 0:Die Deiche haben gehalten.⟧
    """

  private static let oneParagraph = """
    \(top)
    ⟦headline 0:Brug bij Zandwijk weer open⟧
    ⟦paragraph 0:De brug over de rivier bij Zandwijk is na maanden weer open voor het verkeer, meldt de stad.⟧
    \(foot)
    ⟦paragraph 0:Wij maken dit nieuws met plezier.⟧
    """
}
