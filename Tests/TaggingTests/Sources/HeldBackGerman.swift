import Tagging

extension HeldBack {
  static let german = [
    NewsItem(
      .german,
      """
      Rheinfähre fällt wochenlang aus

      Köln (dpa/lnw) - Die Rheinfähre bei Zündorf fällt nach Angaben des Betreibers bis Ende Mai aus. \
      „Das Ersatzteil kommt aus Finnland“, sagte Geschäftsführer Jost Hellwig am Montag der Deutschen \
      Presse-Agentur.
      """,
      credits: "dpa", speakers: "Geschäftsführer Jost Hellwig"),
    NewsItem(
      .german,
      """
      Bericht: Konzern plant Werk in Polen

      FRANKFURT (dpa-AFX) - Der Maschinenbauer Kranz & Lohe plant einem Bericht zufolge ein Werk in \
      Polen. Das berichtet das „Handelsblatt“ unter Berufung auf Konzernkreise. Eine Sprecherin \
      wollte sich nicht äußern.
      """,
      credits: "dpa-AFX", cited: "Handelsblatt"),
    NewsItem(
      .german,
      """
      Kassel (epd). Die evangelische Kirche in Kurhessen verkauft zwölf Pfarrhäuser. „Wir können sie \
      nicht länger heizen“, sagte Bischöfin Hanne Wiegand am Mittwoch in Kassel. Der Erlös soll in die \
      Jugendarbeit fließen.
      """,
      credits: "epd", speakers: "Bischöfin Hanne Wiegand"),
    NewsItem(
      .german,
      """
      Regierung in Rom ringt um Haushalt

      ROM (dpa) - Die italienische Regierung hat sich nach Worten von Finanzminister Carlo Benassi \
      auf einen Haushalt geeinigt. Die Opposition sprach von einem „Taschenspielertrick“. Nach \
      Informationen der Zeitung „La Repubblica“ fehlen noch vier Milliarden Euro.
      """,
      credits: "dpa", cited: "La Repubblica",
      speakers: "Finanzminister Carlo Benassi | Die Opposition"),
    NewsItem(
      .german,
      """
      Wien (APA) - Ein Lawinenabgang hat in Tirol zwei Menschen das Leben gekostet. Laut Polizei waren \
      die Tourengeher trotz Warnung unterwegs. „Die Gefahr war bekannt“, erklärte ein Sprecher der \
      Bergrettung.
      """,
      credits: "APA", speakers: "Polizei | ein Sprecher der Bergrettung"),
    NewsItem(
      .german,
      """
      Ausstellung „Die stillen Jahre“ eröffnet

      Das Stadtmuseum Görlitz zeigt ab Freitag die Ausstellung „Die stillen Jahre“. Zu sehen sind 140 \
      Fotografien aus den Jahren 1961 bis 1989. Der Band „Grenzlicht“ begleitet die Schau.
      """),
    NewsItem(
      .german,
      """
      Moskau (dpa) - Russland hat die Vorwürfe aus Berlin zurückgewiesen. „Das sind Märchen“, sagte \
      ein hoher Beamter des Außenministeriums der Agentur Interfax. Das Kreml-nahe Portal Lenta.ru \
      hatte zuvor von Festnahmen berichtet.
      """,
      credits: "dpa", cited: "Interfax | Lenta.ru",
      speakers: "ein hoher Beamter des Außenministeriums"),
    NewsItem(
      .german,
      """
      Streit um Parkgebühren

      Im Streit um höhere Parkgebühren in Celle hat Oberbürgermeisterin Frauke Tiedemann die \
      Kritiker zur Mäßigung aufgerufen. „Es geht um zwei Euro“, so die parteilose Politikerin. Der \
      Einzelhandelsverband warnte dagegen vor einem „Todesstoß für die Innenstadt“.
      """,
      speakers: "die parteilose Politikerin | Der Einzelhandelsverband"),
    NewsItem(
      .german,
      """
      Ministerium: Keine Hinweise auf Sabotage

      BERLIN, 12. Nov (Reuters) - Das Bundesinnenministerium sieht keine Hinweise auf Sabotage an der \
      Bahnstrecke. Dies teilte ein Sprecher am Mittwoch mit. Aus Sicherheitskreisen verlautete, man \
      prüfe weiter in alle Richtungen.
      """,
      credits: "Reuters", speakers: "ein Sprecher"),
    NewsItem(
      .german,
      """
      Torwart bleibt bis 2028

      Der Zweitligist Fortuna Mainau hat den Vertrag mit Torwart Timo Reschke verlängert. „Ich fühle \
      mich hier wie zu Hause“, sagte Reschke. Über die Ablöse machten die Vereine keine Angaben.
      """,
      speakers: "Reschke"),
    NewsItem(
      .german,
      """
      Athen (AFP) - Vor der Insel Chios ist ein Boot mit Migranten gesunken. Nach Angaben der \
      Küstenwache wurden 14 Menschen gerettet. Der Sender ERT berichtete von mindestens drei Toten. \
      Augenzeugen zufolge herrschte starker Wind.
      """,
      credits: "AFP", cited: "ERT", speakers: "der Küstenwache | Augenzeugen"),
    NewsItem(
      .german,
      """
      „Wir sind am Ende unserer Kräfte“

      Landwirte in Brandenburg klagen über die anhaltende Trockenheit. „Wir sind am Ende unserer \
      Kräfte“, klagte Landwirt Uwe Passow im Gespräch mit der „Märkischen Allgemeinen“. Der Deutsche \
      Wetterdienst rechnet erst im Juni mit Regen.
      """,
      speakers: "Landwirt Uwe Passow"),
    NewsItem(
      .german,
      """
      Zürich (sda) - Die Schweizer Bahnen erhöhen die Preise um 3 Prozent. Das meldete der „Blick“ am \
      Sonntag. Die Gewerkschaft SEV kritisierte die Pläne als „Zumutung“. Der neue Tarif gilt ab \
      Dezember.
      """,
      credits: "Keystone-SDA", cited: "Blick", speakers: "Die Gewerkschaft SEV"),
    NewsItem(
      .german,
      """
      Kanzlerin reist nach Ankara

      BERLIN (AFP) - Kanzlerin Marlene Ostrop reist kommende Woche in die Türkei. Dort trifft sie \
      Präsident Kemal Aydar. Themen sind laut Regierungssprecher Till Vossen der Handel und die Lage \
      in Syrien. Es ist ihr zweiter Besuch.
      """,
      credits: "AFP", speakers: "Regierungssprecher Till Vossen"),
    NewsItem(
      .german,
      """
      Paris (dpa) - Frankreichs Eisenbahner streiken am Donnerstag. Wie die Zeitung „Le Parisien“ \
      schreibt, fällt jeder zweite Zug aus. „Wir lassen uns nicht spalten“, sagte der Chef der \
      Gewerkschaft CGT, Olivier Brassac, dem Sender France Info.
      """,
      credits: "dpa", cited: "Le Parisien | franceinfo", speakers: "der Chef der Gewerkschaft CGT"),
  ]
}
