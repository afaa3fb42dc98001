extension CitationTests {
  /// A sentence before each German one, which tells the language.
  static let germanContext = "Die Brücke ist hundert Jahre alt und nicht mehr gut."

  static let german: [(text: String, cited: [String])] = [
    ("Die Fusion ist gescheitert, wie das \"Handelsblatt\" berichtet.", ["Handelsblatt"]),
    ("Der Minister sagte der \"Bild am Sonntag\", der Plan sei tot.", ["Bild"]),
    (
      "Nach Informationen der \"Süddeutschen Zeitung\" wurde der Bericht im Mai geändert.",
      ["Süddeutsche Zeitung"]
    ),
    ("Das berichtete der \"Spiegel\" am Freitag.", ["Der Spiegel"]),
    ("Laut \"Welt\" fehlen 200 Lehrer.", ["Welt"]),
    (
      "Einem Bericht der \"New York Times\" zufolge tritt der Gesandte zurück.",
      ["The New York Times"]
    ),
    (
      """
      "Wir geben nicht auf", sagte die Bürgermeisterin dem Redaktionsnetzwerk Deutschland \
      (RND).
      """,
      ["Redaktionsnetzwerk Deutschland"]
    ),
    ("Der Trainer geht im Sommer, meldet der \"Kicker\".", ["kicker"]),
    (
      "Die Agentur Interfax meldete unter Berufung auf den Gouverneur, das Feuer sei gelöscht.",
      ["Interfax"]
    ),
    (
      "Gegenüber der Deutschen Presse-Agentur sagte ein Sprecher, es gebe keine Verletzten.",
      ["dpa"]
    ),
    (
      "Wie der WDR unter Berufung auf Ermittler berichtet, wurden drei Männer festgenommen.",
      ["WDR"]
    ),
    ("Im Deutschlandfunk warnte der Verband vor einem Mangel.", ["Deutschlandfunk"]),
    ("Im ARD-\"Morgenmagazin\" sagte sie, die Frist sei zu kurz.", ["ARD"]),
    (
      "Zuerst hatte die \"Frankfurter Allgemeine Zeitung\" über den Verkauf berichtet.",
      ["Frankfurter Allgemeine Zeitung"]
    ),
    ("Ein \"Spiegel\"-Bericht, wonach der Chef gehe, wurde zurückgewiesen.", ["Der Spiegel"]),
    (
      "Das geht aus Unterlagen hervor, die NDR, WDR und \"Süddeutscher Zeitung\" vorliegen.",
      ["NDR", "WDR", "Süddeutsche Zeitung"]
    ),
    ("In einem Interview mit der \"Zeit\" nannte der Bischof das Gesetz falsch.", ["Die Zeit"]),
    (
      "Der österreichische \"Standard\" schreibt, der Vertrag sei unterschrieben.",
      ["Der Standard"]
    ),
    ("Der Präsident schrieb auf der Plattform X, man sei bereit.", ["X"]),
    ("Das Portal \"The Pioneer\" hatte zuvor darüber berichtet.", ["The Pioneer"]),
    (
      "Die russische Nachrichtenagentur Tass zitierte den Minister mit den Worten, man warte ab.",
      ["TASS"]
    ),
    ("Der BBC sagte eine Augenzeugin, sie habe einen Knall gehört.", ["BBC"]),
    ("\"Das war knapp\", sagte der Stürmer bei Sky.", ["Sky"]),
    ("Die \"Rheinische Post\" hatte aus dem Brief zitiert.", ["Rheinische Post"]),
    ("Nach Angaben des Senders CNN sind zwei Schiffe beschädigt.", ["CNN"]),
    (
      "Wie aus einem Bericht des \"Wall Street Journal\" hervorgeht, sind 300 Stellen bedroht.",
      ["The Wall Street Journal"]
    ),
    ("\"Das ist bitter\", sagte der Kapitän der Deutschen Presse-Agentur.", ["dpa"]),
    ("Nach Informationen von NDR und WDR wusste das Amt Bescheid.", ["NDR", "WDR"]),
    ("Wie die \"Kronen Zeitung\" meldet, ist der Hund wieder da.", ["Kronen Zeitung"]),
    ("Laut einem \"Focus\"-Bericht fehlen Belege.", ["Focus"]),
    ("Der Sender Al-Dschasira berichtete von zehn Toten.", ["Al Jazeera"]),
    ("In der ARD sagte der Kanzler, man müsse warten.", ["ARD"]),
    ("Im ZDF-\"Morgenmagazin\" forderte die Ministerin mehr Geld.", ["ZDF"]),
    ("Die Nachrichtenagentur AP zitierte einen Beamten.", ["AP"]),
    (
      "In einem Gastbeitrag für die \"FAZ\" warnt er vor Schulden.",
      ["Frankfurter Allgemeine Zeitung"]
    ),
    ("Der \"Bild\"-Zeitung sagte er, er habe nichts gewusst.", ["Bild"]),
    ("Zu \"Bild\" sagte sie, das sei falsch.", ["Bild"]),
    ("Auf Telegram erklärte der Gouverneur, zwei Häuser brennten.", ["Telegram"]),
    ("Dem Sender n-tv sagte der Forscher, das Eis werde dünner.", ["n-tv"]),
    ("Medienberichten zufolge wurde der Mann in Porto gesehen.", []),
    ("Der \"Tagesspiegel\" bekommt einen neuen Chefredakteur.", []),
    ("Er arbeitete zehn Jahre beim NDR und wechselte dann zur Stadt.", []),
    ("Die Welt schaut auf Genf, sagte der Präsident.", []),
    ("Die Zeit drängt, sagte sie.", []),
    ("„Es lief gut“, sagte Kern der dpa.", ["dpa"]),
    ("„Es lief gut“, sagte Landrätin Anna Kern (SPD) der dpa.", ["dpa"]),
    ("„Es lief gut“, sagte die Leiterin des Hafens, Anna Kern, der dpa.", ["dpa"]),
    ("Wie die Polizei der dpa mitteilte, lief es gut.", ["dpa"]),
    ("Das teilte die Polizei der dpa mit.", ["dpa"]),
    ("Das Büro der dpa ist geschlossen.", []),
    ("Der Stern leuchtete hell, berichtete der Astronom.", []),
    ("Ein Bild der Zerstörung, sagte der Bürgermeister.", []),
    ("Im Kurier lag ein Brief, sagte er.", []),
    ("Der Standard ist hoch, sagte der Trainer.", []),
    ("Das Handelsblatt hat einen neuen Verleger.", []),
    ("Beim WDR wird gestreikt.", []),
    ("Nach Angaben der Presse war der Saal voll.", []),
    ("Er war Chefredakteur der taz.", []),
    ("Der Konzern wollte sich auf Anfrage der FAZ nicht äußern.", []),
    ("Russische Staatsmedien meldeten einen Angriff.", []),
  ]
}
