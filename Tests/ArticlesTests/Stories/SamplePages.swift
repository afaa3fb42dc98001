/// Invented pages, each with every readable piece marked: `⟦kind article:…⟧` or `⟦kind:…⟧`.
enum SamplePages {
  static let all =
    pages + LiveBlogPages.all + StructurePages.all + SignaturePages.all
    + HeadPages.all + SitePages.all

  private static let pages: [(name: String, page: String)] = [
    ("one line a paragraph, ages glued", glued), ("blank lines and boilerplate", spacious),
    ("a headline twice with boilerplate between", headlineTwice), ("no briefs", leadOnly),
    ("only briefs", onlyBriefs), ("the same brief twice", sameBriefTwice),
    ("cut off in a brief", cutOff), ("plain text", plain), ("plain text without headline", bare),
    ("English", english), ("German", german), ("French", french), ("Spanish", spanish),
    ("an introduction above the dateline", introduced), ("sections and bylines", signed),
    ("related links inside the story", related), ("two pages", twoPages),
    ("lines of fixed width", wrapped), ("briefs with headlines only", headlinesOnly),
    ("most read at the end", mostRead), ("a menu at the end", endsInMenu),
    ("briefs told apart by their headlines", titled), ("blank", blank),
    ("a lead without dateline above briefs", leadWithoutDateline),
    ("a brief without dateline", briefWithoutDateline),
  ]

  private static let glued = """
    ⟦headline 0:Brug bij Zandwijk weer open⟧
    ⟦dateline 0:ZANDWIJK (ANP/RTR) - ⟧⟦paragraph 0:De brug is open. "Eindelijk", zegt de veerman.⟧
    ⟦paragraph 0:Het werk duurde maanden.⟧
    ⟦section:Meer uit Binnenland⟧
    ⟦dateline 1:HEERLEN (ANP) - ⟧⟦paragraph 1:Een trein ontspoort.⟧
    ⟦age 1:1 uur geleden⟧⟦dateline 2:'S-GRAVENZANDE (ANP/QQN) - ⟧⟦paragraph 2:Een kas stort in.⟧
    ⟦age 2:gisteren⟧⟦paragraph 3:Een derde bericht heeft geen plaats.⟧
    ⟦age 3:2 dagen geleden⟧
    """

  private static let spacious = """
    \u{FEFF}⟦chrome:Kies je webmail⟧

    ⟦chrome:Wij gebruiken cookies om de site te verbeteren. Ga je akkoord?⟧
    ⟦chrome:Nieuws⟧

    ⟦headline 0:Brug bij Zandwijk weer open⟧

    ⟦repeatedHeadline 0:Brug bij Zandwijk weer open⟧

    ⟦dateline 0:ZANDWIJK (ANP) - ⟧⟦paragraph 0:De brug is open.⟧

    ⟦subhead 0:Lange omweg⟧

    ⟦paragraph 0:Automobilisten moesten omrijden.⟧

    ⟦link 0:Lees ook: Veerpont vaart langer door⟧
    ⟦chrome:Advertentie⟧

    ⟦paragraph 0:De gemeente is blij.⟧

    ⟦section:Meer uit Binnenland⟧

    ⟦headline 1:Trein ontspoort⟧

    ⟦dateline 1:HEERLEN (ANP/BELGA) - ⟧⟦paragraph 1:Een goederentrein is ontspoord.⟧
    ⟦paragraph 1:Niemand raakte gewond.⟧

    ⟦age 1:2 uur geleden⟧

    ⟦headline 2:Storm trekt over het noorden⟧

    ⟦dateline 2:LEEUWARDEN (ANP) - ⟧⟦paragraph 2:Het stormt.⟧

    ⟦age 2:gisteren⟧

    """

  private static let headlineTwice = """
    ⟦headline 0:Haven van Oostmond groeit⟧
    ⟦chrome:Kies je webmail⟧
    ⟦chrome:Deze site is voor iedereen en altijd gratis.⟧
    ⟦chrome:Volg ons⟧
    ⟦repeatedHeadline 0:Haven van Oostmond groeit⟧
    ⟦chrome:Foto: haven Oostmond⟧
    ⟦dateline 0:OOSTMOND (ANP) - ⟧⟦paragraph 0:De haven groeit.⟧
    """

  private static let leadOnly = """
    ⟦headline 0:Wie betaalt de dijk?⟧
    ⟦dateline 0:ARNHEM (ANP) - ⟧⟦paragraph 0:Het waterschap zoekt geld.⟧
    ⟦paragraph 0:De provincie ook.⟧
    """

  private static let onlyBriefs = """
    ⟦dateline 0:HEERLEN (ANP) - ⟧⟦paragraph 0:Een trein ontspoort.⟧
    ⟦age 0:3 uur geleden⟧⟦dateline 1:ASSEN (ANP) - ⟧⟦paragraph 1:Een kas stort in.⟧
    ⟦age 1:5 uur geleden⟧
    """

  private static let sameBriefTwice = """
    ⟦section:Meer uit Economie⟧
    ⟦headline 0:Trein ontspoort⟧
    ⟦dateline 0:HEERLEN (ANP) - ⟧⟦paragraph 0:Een trein ontspoort.⟧
    ⟦age 0:3 uur geleden⟧
    ⟦headline 1:Trein ontspoort⟧
    ⟦dateline 1:HEERLEN (ANP) - ⟧⟦paragraph 1:Een trein ontspoort.⟧
    ⟦age 1:4 uur geleden⟧
    """

  private static let cutOff = """
    ⟦headline 0:Brug weer open⟧
    ⟦dateline 0:ZANDWIJK (ANP) - ⟧⟦paragraph 0:De brug is open.⟧
    ⟦section:Meer uit Binnenland⟧
    ⟦dateline 1:HEERLEN (ANP) - ⟧⟦paragraph 1:Een trein ontspoort.⟧
    ⟦age 1:3 uur geleden⟧⟦dateline 2:ASSEN (ANP) - ⟧⟦paragraph 2:Een kas sto⟧
    """

  private static let plain = """
    ⟦headline 0:Aantekeningen over het water⟧
    ⟦paragraph 0:Het water stond hoog. De dijk hield.⟧

    ⟦paragraph 0:Later zakte het weer.⟧
    """

  private static let bare = """
    ⟦paragraph 0:Het water stond hoog.⟧
    ⟦paragraph 0:Later zakte het weer.⟧
    """

  private static let english = """
    ⟦headline 0:Ferry runs again⟧
    ⟦byline 0:By Ann Example and Bo de Sample⟧
    ⟦dateline 0:OSLO (AP) — ⟧⟦paragraph 0:The ferry runs again.⟧
    ⟦link 0:Read more: Trains run late⟧
    ⟦paragraph 0:Passengers were glad.⟧
    ⟦section:More from World⟧
    ⟦dateline 1:LAGOS, May 4 (Reuters) - ⟧⟦paragraph 1:Traders met.⟧
    ⟦age 1:3 hours ago⟧⟦dateline 2:LIMA (AFP) - ⟧⟦paragraph 2:Mines reopened.⟧
    ⟦age 2:yesterday⟧
    """

  private static let german = """
    ⟦headline 0:Hafen wächst weiter⟧
    ⟦dateline 0:Hamburg (dpa/lno) - ⟧⟦paragraph 0:Der Hafen wächst.⟧
    ⟦link 0:Lesen Sie auch: Der Fluss steigt⟧
    ⟦paragraph 0:Die Stadt freut sich.⟧
    ⟦section:Mehr zum Thema⟧
    ⟦dateline 1:Kiel (dpa) - ⟧⟦paragraph 1:Der Landtag berät.⟧
    ⟦age 1:vor 3 Std.⟧
    ⟦dateline 2:Wien (APA) - ⟧⟦paragraph 2:Die Oper öffnet.⟧
    ⟦age 2:gestern Abend⟧
    """

  private static let french = """
    ⟦headline 0:Le port reprend⟧
    ⟦dateline 0:Nantes, 5 juin 2026 (AFP) - ⟧⟦paragraph 0:Le port reprend.⟧
    ⟦section:À la une⟧
    ⟦dateline 1:Lausanne (ats) - ⟧⟦paragraph 1:Le train part.⟧
    ⟦age 1:il y a 3 h⟧
    ⟦dateline 2:Lyon (AFP) - ⟧⟦paragraph 2:Le bus part.⟧
    ⟦age 2:hier soir⟧
    """

  private static let spanish = """
    ⟦headline 0:El puente abre⟧
    ⟦dateline 0:Quito, 8 abr (EFE).- ⟧⟦paragraph 0:El puente abre.⟧
    ⟦section:Más en Mundo⟧
    ⟦dateline 1:Lima (EFE).- ⟧⟦paragraph 1:El tren sale.⟧
    ⟦age 1:hace una hora⟧
    ⟦dateline 2:MADRID (EUROPA PRESS) - ⟧⟦paragraph 2:La feria empieza.⟧
    ⟦age 2:ayer⟧
    """

  private static let introduced = """
    ⟦headline 0:Brug weer open⟧
    ⟦paragraph 0:Na maanden kan iedereen er weer over.⟧
    ⟦dateline 0:ZANDWIJK (ANP) - ⟧⟦paragraph 0:De brug is open.⟧
    ⟦section:Net binnen⟧
    ⟦dateline 1:HEERLEN (ANP) - ⟧⟦paragraph 1:Een trein ontspoort.⟧
    ⟦age 1:zojuist⟧
    """

  private static let signed = """
    ⟦section 0:Economie⟧
    ⟦headline 0:Brug weer open⟧
    ⟦byline 0:Door Anna van den Berg⟧
    ⟦dateline 0:ZANDWIJK (ANP) - ⟧⟦paragraph 0:De brug is open.⟧
    ⟦section:Meer uit Binnenland⟧
    ⟦headline 1:Trein ontspoort⟧
    ⟦byline 1:Van onze redactie⟧
    ⟦dateline 1:HEERLEN (ANP) - ⟧⟦paragraph 1:Een trein ontspoort.⟧
    ⟦age 1:zojuist⟧
    """

  private static let related = """
    ⟦headline 0:Brug weer open⟧
    ⟦dateline 0:ZANDWIJK (ANP) - ⟧⟦paragraph 0:De brug is open.⟧
    ⟦section:Gerelateerde artikelen⟧
    ⟦link 0:Veerpont vaart langer door⟧
    ⟦link 0:Dijk wordt hoger⟧
    ⟦paragraph 0:De gemeente is blij met de nieuwe brug.⟧
    ⟦link 0:Lees ook⟧
    ⟦link 0:Sluis blijft dicht⟧
    ⟦paragraph 0:De schippers ook.⟧
    """

  private static let twoPages = """
    ⟦headline 0:Brug weer open⟧
    ⟦dateline 0:ZANDWIJK (ANP) - ⟧⟦paragraph 0:De brug is open.⟧
    \u{0C}⟦headline 1:Trein ontspoort⟧
    ⟦dateline 1:HEERLEN (ANP) - ⟧⟦paragraph 1:Een trein ontspoort.⟧
    """

  private static let wrapped = """
    ⟦headline 0:HARBOUR GROWS⟧
    ⟦dateline 0:OSTMOUTH, March 3 - ⟧⟦paragraph 0:The harbour has grown throughout the year in⟧
    ⟦paragraph 0:the east, the board said in a report about the whole of⟧
    ⟦paragraph 0:Eastern trade.⟧
        ⟦paragraph 0:The north has grown as well and will go on growing until⟧
    ⟦paragraph 0:all of the new quays are built.⟧
    ⟦byline 0:Reuter⟧
    """

  private static let headlinesOnly = """
    ⟦headline 0:Brug weer open⟧
    ⟦dateline 0:ZANDWIJK (ANP) - ⟧⟦paragraph 0:De brug is open.⟧
    ⟦section:Meer nieuws⟧
    ⟦headline 1:Trein ontspoort⟧
    ⟦age 1:3 uur geleden⟧
    ⟦headline 2:Kas stort in⟧
    ⟦age 2:4 uur geleden⟧
    """

  private static let mostRead = """
    ⟦section:Meer uit Binnenland⟧
    ⟦dateline 0:HEERLEN (ANP) - ⟧⟦paragraph 0:Een trein ontspoort.⟧
    ⟦age 0:3 uur geleden⟧
    ⟦section:Meest gelezen⟧
    ⟦link:Kas stort in⟧
    ⟦link:Dijk wordt hoger⟧
    """

  private static let endsInMenu = """
    ⟦section:Meer uit Binnenland⟧
    ⟦dateline 0:HEERLEN (ANP) - ⟧⟦paragraph 0:Een trein ontspoort.⟧
    ⟦age 0:3 uur geleden⟧
    ⟦chrome:Over de krant⟧
    ⟦chrome:Werken bij ons⟧
    ⟦chrome:Alle rechten⟧
    ⟦chrome:© 2026 De Krant⟧
    """

  private static let titled = """
    ⟦headline 0:Brug weer open⟧
    ⟦paragraph 0:De brug is open.⟧
    ⟦section:Meer uit Binnenland⟧
    ⟦headline 1:Trein ontspoort⟧
    ⟦paragraph 1:Een trein ontspoort.⟧
    ⟦headline 2:Kas stort in⟧
    ⟦paragraph 2:Een kas stort in.⟧
    """

  private static let leadWithoutDateline = """
    ⟦chrome:Inloggen⟧
    ⟦headline 0:Brug weer open⟧
    ⟦paragraph 0:De brug is open.⟧
    ⟦subhead 0:Lange omweg⟧
    ⟦paragraph 0:Automobilisten moesten omrijden.⟧
    ⟦section:Meer uit Binnenland⟧
    ⟦headline 1:Trein ontspoort⟧
    ⟦dateline 1:HEERLEN (ANP) - ⟧⟦paragraph 1:Een trein ontspoort.⟧
    ⟦age 1:3 uur geleden⟧
    """

  private static let briefWithoutDateline = """
    ⟦section:Meer uit Sport⟧
    ⟦headline 0:Zwemmers winnen⟧
    ⟦paragraph 0:De zwemmers winnen in het nieuwe bad.⟧
    ⟦age 0:3 uur geleden⟧
    ⟦headline 1:Schaatsers ook⟧
    ⟦paragraph 1:De schaatsers winnen op het oude ijs.⟧
    ⟦age 1:4 uur geleden⟧
    """

  private static let blank = "\u{FEFF} \n\r\n\u{A0}\n"
}
