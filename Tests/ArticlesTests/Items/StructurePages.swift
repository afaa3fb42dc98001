/// Invented pages for headlines, kickers, sections, links and chrome, every readable piece marked.
enum StructurePages {
  static let all: [(name: String, page: String)] = [
    ("a kicker above a lead", kicker), ("a kicker in capitals", capitalKicker),
    ("kickers in a list", kickers), ("kickers in a list without ages", kickersWithoutAges),
    ("a menu is no kicker", menu), ("a kicker above a story without dateline", plainKicker),
    ("only a dateline and its text", oneBrief), ("only a headline", onlyHeadline),
    ("links in a story in five languages", links), ("a weak heading inside a story", related),
    ("two lists", twoLists), ("briefs that are only ages apart", agesOnly),
    ("a date between two prints of a headline", stampBetween), ("a byline and a date", signed),
    ("site talk at the end", footer), ("a subhead is no kicker", subhead),
    ("a date of the site above its menu", siteDate), ("an English list", english),
    ("a Spanish list glued", spanish), ("a French page with its subheads", french),
    ("a German page with links", german),
  ]

  private static let kicker = """
    ⟦kicker 0:Verkeer⟧
    ⟦headline 0:Brug bij Zandwijk na maanden weer open⟧
    ⟦dateline 0:ZANDWIJK (ANP) - ⟧⟦paragraph 0:De brug is open.⟧
    """

  private static let capitalKicker = """
    ⟦chrome:Kies je webmail⟧

    ⟦kicker 0:STORM IN AANTOCHT⟧
    ⟦headline 0:Veerboten blijven de hele dag aan wal⟧

    ⟦dateline 0:OOSTMOND (ANP) - ⟧⟦paragraph 0:De boten blijven liggen.⟧

    ⟦section:Meer uit Binnenland⟧

    ⟦dateline 1:HEERLEN (ANP) - ⟧⟦paragraph 1:Een trein ontspoort.⟧

    ⟦age 1:3 uur geleden⟧
    """

  private static let kickers = """
    ⟦section:Meer uit Binnenland⟧
    ⟦kicker 0:Spoor⟧
    ⟦headline 0:Goederentrein ontspoort vlak bij Heerlen⟧
    ⟦dateline 0:HEERLEN (ANP) - ⟧⟦paragraph 0:Een trein ontspoort.⟧
    ⟦age 0:1 uur geleden⟧
    ⟦kicker 1:Tuinbouw⟧
    ⟦headline 1:Kas stort in door de harde wind⟧
    ⟦dateline 1:ASSEN (ANP) - ⟧⟦paragraph 1:Een kas stort in.⟧
    ⟦age 1:2 uur geleden⟧
    """

  private static let kickersWithoutAges = """
    ⟦section:Meer uit Binnenland⟧
    ⟦kicker 0:Spoor⟧
    ⟦headline 0:Goederentrein ontspoort vlak bij Heerlen⟧
    ⟦dateline 0:HEERLEN (ANP) - ⟧⟦paragraph 0:Een trein ontspoort.⟧
    ⟦kicker 1:Tuinbouw⟧
    ⟦headline 1:Kas stort in door de harde wind⟧
    ⟦dateline 1:ASSEN (ANP) - ⟧⟦paragraph 1:Een kas stort in.⟧
    """

  private static let menu = """
    ⟦chrome:Voorpagina⟧
    ⟦chrome:Net gebeurd⟧
    ⟦chrome:Mijn krant⟧
    ⟦headline 0:Brug bij Zandwijk na maanden weer open⟧
    ⟦dateline 0:ZANDWIJK (ANP) - ⟧⟦paragraph 0:De brug is open.⟧
    """

  private static let plainKicker = """
    ⟦kicker 0:Verkeer⟧
    ⟦headline 0:Brug bij Zandwijk na maanden weer open⟧
    ⟦paragraph 0:De brug is open. De gemeente is blij.⟧
    """

  private static let oneBrief = """
    ⟦dateline 0:Kassel (epd). ⟧⟦paragraph 0:Die Kirche sammelt.⟧
    """

  private static let onlyHeadline = """
    ⟦headline 0:Brug bij Zandwijk na maanden weer open⟧
    """

  private static let links = """
    ⟦headline 0:Brug bij Zandwijk na maanden weer open⟧
    ⟦dateline 0:ZANDWIJK (ANP) - ⟧⟦paragraph 0:De brug is open.⟧
    ⟦link 0:Lees ook: Veerpont vaart langer door⟧
    ⟦paragraph 0:De gemeente is blij.⟧
    ⟦link 0:Read more: Ferry runs longer⟧
    ⟦paragraph 0:De schippers ook.⟧
    ⟦link 0:Siehe auch: Fähre fährt länger⟧
    ⟦paragraph 0:De haven wacht af.⟧
    ⟦link 0:À lire aussi : Le bac reste⟧
    ⟦paragraph 0:De provincie betaalt.⟧
    ⟦link 0:Lee también: El puente abre⟧
    ⟦paragraph 0:Het werk is af.⟧
    """

  private static let related = """
    ⟦headline 0:Brug bij Zandwijk na maanden weer open⟧
    ⟦dateline 0:ZANDWIJK (ANP) - ⟧⟦paragraph 0:De brug is open.⟧
    ⟦section:Uitgelicht⟧
    ⟦paragraph 0:De gemeente is blij met de nieuwe brug.⟧
    """

  private static let twoLists = """
    ⟦headline 0:Brug bij Zandwijk na maanden weer open⟧
    ⟦dateline 0:ZANDWIJK (ANP) - ⟧⟦paragraph 0:De brug is open.⟧
    ⟦section:Meer uit Binnenland⟧
    ⟦dateline 1:HEERLEN (ANP) - ⟧⟦paragraph 1:Een trein ontspoort.⟧
    ⟦age 1:3 uur geleden⟧
    ⟦section:Meer uit Sport⟧
    ⟦dateline 2:ASSEN (ANP) - ⟧⟦paragraph 2:De schaatsers winnen.⟧
    ⟦age 2:1 uur geleden⟧
    """

  private static let agesOnly = """
    ⟦paragraph 0:De zwemmers winnen in het nieuwe bad.⟧
    ⟦age 0:gisteravond⟧
    ⟦paragraph 1:De schaatsers winnen op het oude ijs.⟧
    ⟦age 1:eergisteren⟧⟦paragraph 2:'t Regent in de hele provincie.⟧
    ⟦age 2:vorige week⟧
    """

  private static let stampBetween = """
    ⟦headline 0:Haven van Oostmond groeit⟧
    ⟦chrome:Volg ons⟧
    ⟦stamp 0:Geplaatst op 14-01-2026 09:30⟧
    ⟦repeatedHeadline 0:Haven van Oostmond groeit⟧
    ⟦dateline 0:OOSTMOND (ANP) - ⟧⟦paragraph 0:De haven groeit.⟧
    """

  private static let signed = """
    ⟦headline 0:Brug bij Zandwijk na maanden weer open⟧
    ⟦byline 0:Door Anna van den Berg⟧
    ⟦stamp 0:Gepubliceerd: 14 januari 2026 | Bijgewerkt: 15 januari 2026⟧
    ⟦paragraph 0:De brug is open. De gemeente is blij.⟧
    ⟦byline 0:(ANP)⟧
    """

  private static let footer = """
    ⟦section:Meer uit Binnenland⟧
    ⟦dateline 0:HEERLEN (ANP) - ⟧⟦paragraph 0:Een trein ontspoort.⟧
    ⟦age 0:3 uur geleden⟧
    ⟦chrome:© 2026 De Krant⟧
    ⟦chrome:Cookies⟧
    ⟦chrome:Contact⟧
    """

  private static let subhead = """
    ⟦headline 0:Brug bij Zandwijk na maanden weer open⟧
    ⟦dateline 0:ZANDWIJK (ANP) - ⟧⟦paragraph 0:De brug is open.⟧
    ⟦subhead 0:Lange omweg⟧
    ⟦paragraph 0:Automobilisten moesten omrijden.⟧
    """

  private static let siteDate = """
    ⟦chrome:woensdag 14 januari 2026⟧
    ⟦chrome:Kies je webmail⟧
    ⟦headline 0:Brug bij Zandwijk na maanden weer open⟧
    ⟦dateline 0:ZANDWIJK (ANP) - ⟧⟦paragraph 0:De brug is open.⟧
    """

  private static let english = """
    ⟦section:Latest news⟧
    ⟦headline 0:Ferry runs again⟧
    ⟦dateline 0:OSLO (AP) — ⟧⟦paragraph 0:The ferry runs again.⟧
    ⟦age 0:moments ago⟧
    ⟦headline 1:Bridge closes⟧
    ⟦dateline 1:LAGOS, May 4 (Reuters) - ⟧⟦paragraph 1:The bridge closes.⟧
    ⟦age 1:last Tuesday⟧
    """

  private static let spanish = """
    ⟦section:Más noticias⟧
    ⟦dateline 0:Quito, 8 abr (EFE).- ⟧⟦paragraph 0:El puente abre.⟧
    ⟦age 0:hace media hora⟧⟦dateline 1:LIMA (EFE).- ⟧⟦paragraph 1:El tren sale.⟧
    ⟦age 1:anoche⟧⟦dateline 2:MADRID (EUROPA PRESS) - ⟧⟦paragraph 2:La feria empieza.⟧
    ⟦age 2:anteayer⟧
    """

  private static let french = """
    ⟦headline 0:Le port reprend son activité normale⟧
    ⟦stamp 0:Publié le 5 juin 2026 à 14h30⟧
    ⟦dateline 0:Nantes, 5 juin 2026 (AFP) - ⟧⟦paragraph 0:Le port reprend.⟧
    ⟦subhead 0:Un long arrêt⟧
    ⟦paragraph 0:Le port était fermé.⟧
    ⟦section:Dans la même rubrique⟧
    ⟦dateline 1:Lyon (AFP) - ⟧⟦paragraph 1:Le bus part.⟧
    ⟦age 1:avant-hier⟧
    """

  private static let german = """
    ⟦headline 0:Hafen wächst im neuen Jahr weiter⟧
    ⟦stamp 0:Stand: 14.01.2026, 09:30 Uhr⟧
    ⟦dateline 0:Hamburg (dpa/lno) - ⟧⟦paragraph 0:Der Hafen wächst.⟧
    ⟦link 0:Auch interessant: Der Fluss steigt⟧
    ⟦paragraph 0:Die Stadt freut sich.⟧
    ⟦section:Weitere Meldungen⟧
    ⟦dateline 1:Kiel (dpa) - ⟧⟦paragraph 1:Der Landtag berät.⟧
    ⟦age 1:vor einer Viertelstunde⟧
    ⟦dateline 2:Wien (APA) - ⟧⟦paragraph 2:Die Oper öffnet.⟧
    ⟦age 2:vorgestern⟧
    """
}
