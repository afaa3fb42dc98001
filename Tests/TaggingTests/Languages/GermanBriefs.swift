/// Invented briefs of about thirty words in German; those with an odd index were held back from tuning.
extension Briefs {
  static let german = Briefs(
    """
    Bei einem Brand in einem Altenheim in Kassel sind in der Nacht zum Montag zwei Menschen ums \
    Leben gekommen. Die Ursache ist noch unklar, die Polizei ermittelt nach eigenen Angaben in \
    alle Richtungen.

    Der Deutsche Wetterdienst warnt vor schweren Sturmböen an der Nordsee. Auf den Inseln werden \
    Geschwindigkeiten von bis zu 130 Kilometern pro Stunde erwartet. Mehrere Fähren bleiben \
    deshalb im Hafen.

    Die Europäische Zentralbank lässt den Leitzins wie erwartet unverändert. Präsidentin Moreau \
    sagte in Frankfurt, die Teuerung sei zwar gesunken, das Ziel von zwei Prozent aber noch \
    nicht erreicht.

    Ein 43 Jahre alter Mann ist am Sonntag beim Bergsteigen in den Berner Alpen abgestürzt. Er \
    wurde mit einem Hubschrauber ins Spital geflogen, wo er seinen Verletzungen erlag.

    Die Gewerkschaft Verdi ruft für Donnerstag zu einem ganztägigen Warnstreik im Nahverkehr \
    auf. Betroffen sind Busse und Bahnen in Köln, Bonn und Aachen. Die Arbeitgeber nannten das \
    unverhältnismäßig.

    Volkswagen will in Emden bis zum Jahr 2028 rund 900 Stellen streichen. Kündigungen soll es \
    nicht geben, teilte der Konzern mit. Der Betriebsrat kündigte dennoch Widerstand gegen die \
    Pläne an.

    Das österreichische Parlament hat ein strengeres Waffengesetz beschlossen. Käufer müssen \
    künftig 25 Jahre alt sein und sich psychologisch untersuchen lassen. Nur die Freiheitlichen \
    stimmten dagegen.

    In Polen haben die Bauern ihre Blockaden an der Grenze zur Ukraine beendet. Die Regierung in \
    Warschau hatte ihnen zuvor zugesagt, die Einfuhr von Getreide stärker zu kontrollieren.

    Borussia Mönchengladbach muss mehrere Wochen auf Torwart Jan Petersen verzichten. Der Däne \
    zog sich im Training einen Muskelfaserriss zu. Für ihn rückt der erst 19 Jahre alte Leon \
    Brandt nach.

    Ein Unbekannter hat in einem Zug von Hamburg nach Kiel eine Geige im Wert von 80.000 Euro \
    vergessen. Eine Schaffnerin brachte das Instrument zum Fundbüro, wo es bislang niemand \
    abgeholt hat.

    Die Zahl der Firmenpleiten ist im ersten Halbjahr um elf Prozent gestiegen. Besonders viele \
    Betriebe am Bau und in der Gastronomie gaben auf, wie das Statistische Bundesamt mitteilte.

    Forscher aus Jena haben im Schlamm eines Sees eine bisher unbekannte Art von Bakterien \
    entdeckt. Sie können Kunststoff zersetzen und könnten eines Tages helfen, die Meere zu \
    reinigen.

    Nach dem Erdbeben im Südosten der Türkei suchen Helfer noch immer nach Verschütteten. \
    Mindestens 60 Menschen kamen ums Leben, darunter auch viele Kinder. In der Nacht soll es \
    wieder schneien.

    Der Kanton Zürich senkt die Steuern für Unternehmen nicht. Bei einer Abstimmung lehnten 54 \
    Prozent der Bürger die Vorlage ab. Die Wirtschaft sprach von einer verpassten Chance für den \
    Standort.

    Weil sie ihren Schlüssel vergessen hatte, ist eine Frau in Dresden auf das Dach ihres Hauses \
    geklettert. Sie kam nicht mehr herunter. Die Feuerwehr rettete sie mit einer Drehleiter.

    Apple hat im vergangenen Quartal deutlich mehr verdient als von Analysten erwartet. Der \
    Gewinn kletterte um zwölf Prozent auf 28 Milliarden Dollar, wie der Konzern nach \
    Börsenschluss mitteilte.

    Israels Armee hat nach eigenen Angaben Stellungen der Hisbollah im Süden des Libanon \
    angegriffen. Zuvor waren mehrere Raketen auf den Norden des Landes abgefeuert worden. \
    Verletzt wurde niemand.

    Die Berliner Philharmoniker eröffnen ihre Saison mit einem Werk der Komponistin Ethel Smyth. \
    Es dirigiert die Finnin Aino Lehtinen. Das Konzert ist seit Wochen ausverkauft, wird aber im \
    Radio übertragen.

    Ein Gericht in Stuttgart hat einen früheren Bankberater zu fünf Jahren Haft verurteilt. Er \
    hatte alte Kunden um ihr Erspartes gebracht und das Geld im Kasino verspielt.

    Im Zoo von Leipzig ist ein seltenes Spitzmaulnashorn geboren worden. Mutter und Kalb sind \
    wohlauf, sagte eine Sprecherin. Besucher können das Tier frühestens in drei Wochen sehen.

    Frankreichs Präsident reist in der kommenden Woche nach Indien. Bei dem Besuch soll es vor \
    allem um Rüstung und Atomkraft gehen. Begleitet wird er von rund dreißig Managern großer \
    Firmen.

    Die Stadt Graz will Autos ganz aus der Altstadt verbannen. Ab Mai dürfen dort nur noch \
    Anwohner, Lieferanten und Taxis fahren. Händler befürchten, dass ihnen die Kunden \
    ausbleiben.

    Auf der A7 bei Fulda sind am frühen Morgen vier Lastwagen zusammengestoßen. Ein Fahrer wurde \
    schwer verletzt. Die Autobahn blieb in Richtung Süden bis zum Mittag gesperrt.

    Die Mieten in den großen Städten steigen langsamer als zuvor. In München kostet eine Wohnung \
    im Schnitt 19,50 Euro je Quadratmeter, das sind nur zwei Prozent mehr als vor einem Jahr.

    Skispringerin Anna Kofler hat den Weltcup in Lillehammer gewonnen. Die Tirolerin setzte sich \
    mit Sprüngen auf 98 und 101 Meter vor der Slowenin Zupan durch. Dritte wurde eine Japanerin.

    Das Bundesverfassungsgericht verhandelt im März über die Klage von drei Ländern gegen den \
    Finanzausgleich. Bayern, Hessen und Sachsen halten ihre Beiträge für zu hoch und die Regeln \
    für ungerecht.

    Zwei Schüler aus Rostock haben am Strand eine Flaschenpost gefunden, die 1931 in Norwegen \
    ins Wasser geworfen wurde. Der Absender war ein Matrose aus Bergen. Seine Enkelin hat sich \
    schon gemeldet.

    Die Ukraine meldet neue Angriffe auf ihr Stromnetz. In Charkiw und Odessa fiel am Abend das \
    Licht aus. Nach Angaben der Behörden sind rund 200.000 Haushalte ohne Heizung.

    Schauspieler Karl Rotter ist tot. Er starb nach Angaben seiner Familie am Freitag im Alter \
    von 91 Jahren in Wien. Bekannt wurde er als Kommissar in einer Krimiserie.

    Der Flughafen Basel war am Mittwoch nach einer Bombendrohung für zwei Stunden geschlossen. \
    Die Polizei fand nichts Verdächtiges. Mehr als zwanzig Flüge mussten nach Straßburg \
    umgeleitet werden.

    Brasilien baut seinen ersten eigenen Eisbrecher. Das Schiff soll ab 2030 Forscher in die \
    Antarktis bringen, sagte der Marineminister in Rio de Janeiro. Die Kosten schätzt er auf 400 \
    Millionen Dollar.

    Immer mehr Deutsche kaufen ihre Brille im Internet. Laut einer Umfrage hat das jeder Fünfte \
    schon getan. Optiker raten davon ab, weil die Gläser dann oft nicht richtig sitzen.

    Wegen eines Fehlers in der Software hat eine Sparkasse in Franken allen Kunden ihr Gehalt \
    doppelt gutgeschrieben. Die meisten merkten es nicht. Das Geld wurde inzwischen \
    zurückgebucht.

    Die Grünen in Bremen haben Petra Onken zu ihrer Spitzenkandidatin gewählt. Sie erhielt 71 \
    Prozent der Stimmen und setzte sich damit gegen zwei Mitbewerber durch. Gewählt wird im \
    Herbst.

    Am Bodensee hat ein Angler einen Wels von 2,48 Metern Länge gefangen. Er brauchte fast eine \
    Stunde, um ihn ins Boot zu ziehen, und ließ ihn dann wieder frei.

    Die Regierung in Rom hat einen Streik der Lotsen untersagt. Verkehrsminister Conti \
    begründete das mit den Ferien. Die Gewerkschaft will dagegen vor Gericht ziehen.

    Das Rote Kreuz bittet dringend um Blutspenden. Wegen der Grippewelle reichen die Vorräte nur \
    noch für einen Tag, vor allem Konserven der Gruppe 0 negativ fehlen.

    Der Sänger der Band Nordlicht hat sich auf der Bühne ein Bein gebrochen. Er sang das Konzert \
    in Erfurt im Sitzen zu Ende. Die übrigen Auftritte werden verschoben.

    Siemens liefert 41 Züge nach Ägypten. Der Auftrag hat einen Wert von 1,3 Milliarden Euro, \
    wie das Unternehmen am Dienstag mitteilte. Gebaut werden die Züge in Krefeld.

    In Japan ist die älteste Frau der Welt gestorben. Sie wurde 117 Jahre und 40 Tage alt. Nach \
    ihrem Geheimnis gefragt, sagte sie stets: Joghurt, Schlaf und wenig Ärger.

    Die Ermittler haben einen Lehrer aus Chemnitz festgenommen, der im Netz mit gefälschten \
    Karten für Fußballspiele gehandelt haben soll. Der Schaden liegt bei mindestens 150.000 \
    Euro.

    Seit Jahresbeginn sind in Niedersachsen schon 14 Wölfe überfahren worden. Tierschützer \
    fordern Zäune an den Straßen. Das Umweltministerium in Hannover will den Vorschlag nun \
    prüfen lassen.
    """)
}
