import Tagging

/// Written and coded before any rule was tuned on text of their kind; never tuned on.
enum HeldBack {
  static let dutch = [
    NewsItem(
      .dutch,
      """
      Sluis bij Terneuzen week dicht

      TERNEUZEN (ANP) - De grote sluis bij Terneuzen gaat een week dicht voor onderhoud. Dat heeft \
      Rijkswaterstaat dinsdag laten weten. Volgens schippersvereniging De Korte Vaart lopen \
      binnenvaarders daardoor twee dagen vertraging op. "Niemand heeft ons gebeld", zegt voorzitter \
      Arnoud Terpstra.
      """,
      credits: "ANP",
      speakers: "Rijkswaterstaat | schippersvereniging De Korte Vaart | voorzitter Arnoud Terpstra"),
    NewsItem(
      .dutch,
      """
      'Rusland wil weer praten over graan'

      MOSKOU (ANP/RTR) - Rusland zou bereid zijn weer te praten over de uitvoer van graan. Dat \
      schrijft zakenkrant Kommersant op basis van twee bronnen rond het Kremlin. Een woordvoerder van \
      het ministerie wilde niet reageren.
      """,
      credits: "ANP | Reuters", cited: "Kommersant"),
    NewsItem(
      .dutch,
      """
      Iran ontkent aanval op schip

      TEHERAN (ANP/AFP) - Iran ontkent betrokken te zijn bij de aanval op een tanker in de Golf van \
      Oman. "Zulke beschuldigingen zijn uit de lucht gegrepen", aldus een hoge functionaris tegen \
      persbureau ISNA. Amerikaanse media meldden eerder dat er drones waren gezien.
      """,
      credits: "ANP | AFP", cited: "ISNA", speakers: "een hoge functionaris"),
    NewsItem(
      .dutch,
      """
      Oud-schaatser Veldhuis overleden

      HEERENVEEN (ANP) - Oud-schaatser Geert Veldhuis is op 81-jarige leeftijd overleden. Hij won in \
      1968 het toernooi dat toen nog 'Gouden Klap' heette. Zijn boek "Rondjes tegen de wind" beleefde \
      elf drukken. Sinds de jaren 90 woonde hij in 's-Heerenberg.
      """,
      credits: "ANP"),
    NewsItem(
      .dutch,
      """
      Partij stapt uit coalitie Almelo

      De lokale partij Almelo Samen stapt uit de coalitie. "Het vertrouwen is weg", zei \
      fractievoorzitter Ineke ter Borg woensdagavond na een vergadering van vijf uur. Wethouder Mols \
      noemde het besluit "een klap in het gezicht van de kiezer". Hij voegde daaraan toe: "Ik had hen \
      dinsdag nog aan de lijn."
      """,
      speakers: "fractievoorzitter Ineke ter Borg | Wethouder Mols"),
    NewsItem(
      .dutch,
      """
      BRUSSEL (BELGA/ANP) - De Europese Commissie komt met strengere regels voor batterijen. Dat \
      bevestigen twee diplomaten aan De Standaard. De maatregelen zouden in 2029 moeten ingaan.
      """,
      credits: "Belga | ANP", cited: "De Standaard", speakers: "twee diplomaten"),
    NewsItem(
      .dutch,
      """
      Weer files door glad wegdek

      UTRECHT (ANP) - Op de wegen in het midden van het land stond maandagochtend ruim 600 kilometer \
      file. Door ijzel gleden tientallen auto's van de weg. De ANWB sprak van "de drukste ochtend van \
      het jaar". Niemand raakte gewond.
      """,
      credits: "ANP", speakers: "De ANWB"),
    NewsItem(
      .dutch,
      """
      Museum koopt 'verloren' Van der Waal terug

      DEN HAAG (ANP) - Het Mauritsmuseum heeft het schilderij Zomer aan het Spui teruggekocht. Het \
      doek was sinds 1943 zoek. "We dachten dat het verbrand was", vertelt conservator Lidewij Naber \
      in NRC. "En toen lag het gewoon in Luik op zolder."
      """,
      credits: "ANP", cited: "NRC", speakers: "conservator Lidewij Naber"),
    NewsItem(
      .dutch,
      """
      Israël en Libanon verlengen bestand

      BEIROET (ANP/RTR/AFP) - Israël en Libanon hebben het bestand met zestig dagen verlengd, \
      berichten Libanese staatsmedia en de Israëlische krant Haaretz. Volgens ingewijden was het \
      overleg dagenlang vastgelopen. Premier Barak Ezran weigerde commentaar.
      """,
      credits: "ANP | Reuters | AFP", cited: "Haaretz", speakers: "ingewijden"),
    NewsItem(
      .dutch,
      """
      Brand in flat Zoetermeer

      ZOETERMEER (ANP) - Bij een brand in een flat in Zoetermeer zijn zondagnacht drie mensen gewond \
      geraakt, meldt de brandweer. Bewoners werden opgevangen in een sporthal. De oorzaak wordt \
      onderzocht; volgens een buurman begon het vuur op de derde verdieping.
      """,
      credits: "ANP", speakers: "de brandweer | een buurman"),
    NewsItem(
      .dutch,
      """
      KYIV (ANP/DPA) - Bij een aanval op Charkiv zijn vier doden gevallen. Dat laat gouverneur Oleh \
      Symonets weten op Telegram. Het Russische ministerie van Defensie zegt alleen "militaire \
      doelen" te hebben geraakt.
      """,
      credits: "ANP | dpa", cited: "Telegram",
      speakers: "gouverneur Oleh Symonets | Het Russische ministerie van Defensie"),
    NewsItem(
      .dutch,
      """
      AP legt boete op aan parkeerbedrijf

      DEN HAAG (ANP) - De Autoriteit Persoonsgegevens (AP) heeft een parkeerbedrijf uit Breda een \
      boete van 40.000 euro opgelegd. De AP trof bij een controle duizenden kentekens aan die al \
      gewist hadden moeten zijn. Het bedrijf gaat in beroep.
      """,
      credits: "ANP"),
    NewsItem(
      .dutch,
      """
      'Stembus moet langer open'

      De stembureaus moeten langer open, vindt de Kiesraad. In een brief aan de Kamer schrijft \
      voorzitter Wim Kooistra dat vooral ploegenwerkers nu "voor een dichte deur staan". De minister \
      van Binnenlandse Zaken denkt daar anders over. "Acht uur is acht uur", zei ze vrijdag.
      """,
      speakers: "de Kiesraad | voorzitter Wim Kooistra | De minister van Binnenlandse Zaken"),
    NewsItem(
      .dutch,
      """
      Treinverkeer Milaan plat

      MILAAN (ANP/ANSA) - Het treinverkeer rond Milaan ligt plat na een stroomstoring. Reizigers \
      moeten rekenen op uren vertraging, zo meldt de krant Corriere della Sera. Wanneer de treinen \
      weer rijden, is nog onduidelijk.
      """,
      credits: "ANP | ANSA", cited: "Corriere della Sera"),
    NewsItem(
      .dutch,
      """
      Zeehond wandelt door Harlingen

      Een jonge zeehond is zaterdag door het centrum van Harlingen gewandeld. "Hij stak netjes over \
      bij het zebrapad", lacht een getuige. De opvang in Pieterburen haalde het dier op. "Kerngezond", \
      luidt het oordeel van de dierenarts.
      """,
      speakers: "een getuige"),
  ]
}
