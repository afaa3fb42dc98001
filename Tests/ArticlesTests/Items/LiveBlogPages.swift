/// Invented live blogs and dated lists, every readable piece marked.
enum LiveBlogPages {
  static let all: [(name: String, page: String)] = [
    ("a live blog with times on the line", inline), ("a live blog with times above", above),
    ("a live blog with headlines", headed), ("a live blog without introduction", bare),
    ("a live blog in English", english), ("a live blog in German", german),
    ("a live blog in French", french), ("a live blog in Spanish", spanish),
    ("a live blog over two days", twoDays), ("a live blog of datelines", wired),
    ("a single time in a story is text", single), ("dates below briefs", datesBelow),
    ("dates above headlines", datesAbove), ("dates below headlines", datesUnder),
    ("dates below briefs of the wire", wiredDates), ("a live blog cut off", cutOff),
  ]

  private static let inline = """
    ⟦headline 0:Storm trekt over het land⟧
    ⟦paragraph 0:Volg hier de storm van uur tot uur.⟧
    ⟦stamp 1:11.20 uur -⟧ ⟦paragraph 1:Het water zakt weer.⟧
    ⟦paragraph 1:De dijk hield.⟧
    ⟦stamp 2:10:15 –⟧ ⟦paragraph 2:De brug bij Zandwijk gaat dicht.⟧
    ⟦stamp 3:09:30:⟧ ⟦paragraph 3:"Blijf binnen", zegt de burgemeester.⟧
    """

  private static let above = """
    ⟦headline 0:Storm trekt over het land⟧
    ⟦paragraph 0:Volg hier de storm van uur tot uur.⟧
    ⟦stamp 1:11.20 uur⟧
    ⟦paragraph 1:Het water zakt weer.⟧
    ⟦paragraph 1:De dijk hield.⟧
    ⟦stamp 2:10:15⟧
    ⟦paragraph 2:De brug bij Zandwijk gaat dicht.⟧
    """

  private static let headed = """
    ⟦headline 0:Storm trekt over het land⟧
    ⟦paragraph 0:Volg hier de storm van uur tot uur.⟧
    ⟦stamp 1:11:20⟧
    ⟦headline 1:Water zakt⟧
    ⟦paragraph 1:Het water zakt weer.⟧
    ⟦stamp 2:10:15⟧
    ⟦headline 2:Brug dicht⟧
    ⟦paragraph 2:De brug bij Zandwijk gaat dicht.⟧
    """

  private static let bare = """
    ⟦headline 0:Storm trekt over het land⟧
    ⟦stamp 1:11:20⟧
    ⟦paragraph 1:Het water zakt weer.⟧
    ⟦stamp 2:10:15⟧
    ⟦paragraph 2:De brug bij Zandwijk gaat dicht.⟧
    """

  private static let english = """
    ⟦headline 0:Storm crosses the country⟧
    ⟦paragraph 0:Follow the storm here.⟧
    ⟦stamp 1:11:20 GMT⟧
    ⟦paragraph 1:The water is falling.⟧
    ⟦stamp 2:9:15 am⟧
    ⟦paragraph 2:The bridge at Sandwick closes.⟧
    """

  private static let german = """
    ⟦headline 0:Sturm zieht über das Land⟧
    ⟦paragraph 0:Alles zum Sturm in diesem Ticker.⟧
    ⟦stamp 1:11.20 Uhr:⟧ ⟦paragraph 1:Das Wasser sinkt wieder.⟧
    ⟦stamp 2:9 Uhr:⟧ ⟦paragraph 2:Die Brücke wird gesperrt.⟧
    """

  private static let french = """
    ⟦headline 0:La tempête traverse le pays⟧
    ⟦paragraph 0:Suivez ici la tempête.⟧
    ⟦stamp 1:11h20 -⟧ ⟦paragraph 1:L'eau redescend.⟧
    ⟦stamp 2:9h05 -⟧ ⟦paragraph 2:Le pont ferme.⟧
    """

  private static let spanish = """
    ⟦headline 0:La tormenta cruza el país⟧
    ⟦paragraph 0:Siga aquí la tormenta.⟧
    ⟦stamp 1:11:20 h |⟧ ⟦paragraph 1:El agua baja.⟧
    ⟦stamp 2:09:05 h |⟧ ⟦paragraph 2:¿Cuándo abre el puente? Nadie lo sabe.⟧
    """

  private static let twoDays = """
    ⟦headline 0:Storm trekt over het land⟧
    ⟦paragraph 0:Volg hier de storm.⟧
    ⟦section:Meer nieuws⟧
    ⟦stamp 1:15-01-2026 08:10⟧
    ⟦paragraph 1:Het water zakt weer.⟧
    ⟦stamp 2:14-01-2026 22:40⟧
    ⟦paragraph 2:De brug bij Zandwijk gaat dicht.⟧
    """

  private static let wired = """
    ⟦stamp 0:11:20⟧
    ⟦dateline 0:OSLO (NTB) - ⟧⟦paragraph 0:De veerboot vaart weer.⟧
    ⟦stamp 1:10:15⟧
    ⟦dateline 1:BERGEN (NTB) - ⟧⟦paragraph 1:De veerboot ligt stil.⟧
    """

  private static let single = """
    ⟦headline 0:De dag van de storm⟧
    ⟦paragraph 0:De storm kwam vroeg.⟧
    ⟦paragraph 0:10:15 - De brug bij Zandwijk gaat dicht.⟧
    ⟦paragraph 0:Daarna werd het stil.⟧
    """

  private static let datesBelow = """
    ⟦section:Meer uit Regio⟧
    ⟦headline 0:Trein ontspoort⟧
    ⟦paragraph 0:Een trein ontspoort. Niemand raakt gewond.⟧
    ⟦stamp 0:14-01-2026 09:30⟧
    ⟦headline 1:Kas stort in⟧
    ⟦paragraph 1:Een kas stort in. De tomaten zijn verloren.⟧
    ⟦stamp 1:13-01-2026 18:00⟧
    """

  private static let datesAbove = """
    ⟦section:Meer uit Regio⟧
    ⟦stamp 0:14-01-2026 09:30⟧
    ⟦headline 0:Trein ontspoort⟧
    ⟦paragraph 0:Een trein ontspoort. Niemand raakt gewond.⟧
    ⟦stamp 1:13-01-2026 18:00⟧
    ⟦headline 1:Kas stort in⟧
    ⟦paragraph 1:Een kas stort in. De tomaten zijn verloren.⟧
    """

  private static let datesUnder = """
    ⟦section:Meer uit Regio⟧
    ⟦headline 0:Trein ontspoort⟧
    ⟦stamp 0:14-01-2026 09:30⟧
    ⟦paragraph 0:Een trein ontspoort. Niemand raakt gewond.⟧
    ⟦headline 1:Kas stort in⟧
    ⟦stamp 1:13-01-2026 18:00⟧
    ⟦paragraph 1:Een kas stort in. De tomaten zijn verloren.⟧
    """

  private static let wiredDates = """
    ⟦dateline 0:OSLO (NTB) - ⟧⟦paragraph 0:De veerboot vaart weer.⟧
    ⟦stamp 0:wo 14 jan, 11:20⟧
    ⟦dateline 1:BERGEN (NTB) - ⟧⟦paragraph 1:De veerboot ligt stil.⟧
    ⟦stamp 1:wo 14 jan, 10:15⟧
    """

  private static let cutOff = """
    ⟦headline 0:Storm trekt over het land⟧
    ⟦paragraph 0:Volg hier de storm van uur tot uur.⟧
    ⟦stamp 1:11:20 -⟧ ⟦paragraph 1:Het water zakt weer.⟧
    ⟦stamp 2:10:15 -⟧ ⟦headline 2:De brug bij Zandw⟧
    """
}
