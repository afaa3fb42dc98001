import Testing

/// Invented texts with the speaker of each quotation, in order; `-` is nobody, `| ` parts paragraphs.
struct SpeakerItem: Sendable, CustomTestStringConvertible {
  var text: String
  var speakers: [String]

  init(_ text: String, _ speakers: String...) {
    self.text = text
    self.speakers = speakers
  }

  var testDescription: String { text }
}

enum SpeakerItems {
  static let dutch = [
    SpeakerItem(
      #""We zijn klaar", zegt wethouder Anna Berg (42) tegen de omroep."#, "wethouder Anna Berg"),
    SpeakerItem(
      #""We hebben geluk gehad met de wind", zei de dijkgraaf in de ochtend."#, "de dijkgraaf"),
    SpeakerItem(
      #"De Noorse minister Berg zei: "De pont vaart vanaf maandag weer.""#,
      "De Noorse minister Berg"),
    SpeakerItem(
      #"Volgens de Zweedse minister Lind is de proef "verrassend saai" verlopen."#,
      "de Zweedse minister Lind"),
    SpeakerItem(
      #""De pont is veilig genoeg", aldus een woordvoerder van de gemeente."#,
      "een woordvoerder van de gemeente"),
    SpeakerItem(
      #"De burgemeester van Zutphen benadrukte dat de dijk "sterk genoeg" is."#,
      "De burgemeester van Zutphen"),
    SpeakerItem(
      #"Minister Berg sprak maandag met vissers. "We laten jullie niet in de steek.""#,
      "Minister Berg"),
    SpeakerItem(
      #"Anna Visser waarschuwde voor hoog water. "We moeten vannacht allemaal wakker blijven.""#,
      "Anna Visser"),
    SpeakerItem(
      #"Anna Visser sprak de bewoners toe. "Blijf vannacht wakker", zei ze na afloop."#,
      "Anna Visser"),
    SpeakerItem(
      #"De Braziliaanse president sprak van "een goed begin" van het jaar."#,
      "De Braziliaanse president"),
    SpeakerItem(#"De wethouder noemt het plan "onhaalbaar"."#, "De wethouder"),
    SpeakerItem(
      #""Dat kost te veel", voegt de wethouder eraan toe. "En het duurt te lang.""#,
      "de wethouder", "de wethouder"),
    SpeakerItem(#""De proef is geslaagd", laat de rederij weten."#, "de rederij"),
    SpeakerItem(
      #""We weten het nog niet", heeft de directeur gezegd."#, "de directeur"),
    SpeakerItem(
      #""De pont zinkt langzaam weg", zegt een hoge functionaris."#, "een hoge functionaris"),
    SpeakerItem(#""Het is een drama geworden", zeggen bronnen rond het overleg."#, "bronnen"),
    SpeakerItem(#""Het water zakt nu snel", schrijft De Telegraaf."#, "-"),
    SpeakerItem(#""Het water zakt nu snel", schrijft de krant."#, "-"),
    SpeakerItem(#"Op de muur stond "weg met de pont" in rode letters."#, "-"),
    SpeakerItem(#"De film "De Laatste Veerman van Gent" draait vanaf vrijdag."#, "-"),
    SpeakerItem(
      #"De minister stelde dat de dijk veilig is, maar Visser benadrukte dat "niemand" dat weet."#,
      "Visser"),
    SpeakerItem(
      #"De Zweedse minister van Verkeer voer mee en vond de tocht "verrassend saai"."#,
      "De Zweedse minister van Verkeer"),
    SpeakerItem(
      #"Eerder zei de minister: "Daar praten we nu niet over.""#, "de minister"),
    SpeakerItem(
      #""Wij gaan door met varen", zegt Piet van Dam, "ook als het vriest vannacht.""#,
      "Piet van Dam", "Piet van Dam"),
    SpeakerItem(#"Jan Kok, de schipper, zei: "Ik heb niets gezien gisteren.""#, "Jan Kok"),
  ]

  static let english = [
    SpeakerItem(#""We are ready," Anna Holt (D-Ohio) told CNN."#, "Anna Holt"),
    SpeakerItem(#"Anna Holt (R-Texas) said: "We are ready.""#, "Anna Holt"),
    SpeakerItem(#""Nobody wanted this to last," a union official said."#, "a union official"),
    SpeakerItem(
      #""We are going home," said Ann Roe, the mayor of Leith."#, "Ann Roe"),
    SpeakerItem(#""We are going home," Ann Roe, the mayor, said."#, "Ann Roe"),
    SpeakerItem(
      #"Prime Minister John Reid told reporters: "The strike is over.""#,
      "Prime Minister John Reid"),
    SpeakerItem(#"Norwegian growers called the decision "harsh but fair.""#, "Norwegian growers"),
    SpeakerItem(
      #"Ann Roe said the boats would sail. "We owe it to the islands," she said."#, "Ann Roe"),
    SpeakerItem(#""Is it over?" he asked."#, "-"),
    SpeakerItem(
      #"According to the harbour master Tom Hay, the ship was "a floating wreck"."#,
      "the harbour master Tom Hay"),
    SpeakerItem(#""The quota is too low," officials said on Monday."#, "officials"),
    SpeakerItem(#""The deal is done," The New York Times reported."#, "-"),
    SpeakerItem(#"The sign read "no boats on Sunday" in red paint."#, "-"),
    SpeakerItem(#"The play "The Last Boat to Skye" opens on Friday."#, "-"),
    SpeakerItem(
      #""We will sail," said Roe. "Nothing can stop us now.""#, "Roe", "Roe"),
    SpeakerItem(
      #"The minister has said the plan is "dead in the water"."#, "The minister"),
  ]

  static let german = [
    SpeakerItem(#"Anna Kern (CDU) sagte: „Wir sind so weit.“"#, "Anna Kern"),
    SpeakerItem(
      #"„Wir sind so weit“, sagte ein Sprecher der Polizei der dpa."#, "ein Sprecher der Polizei"),
    SpeakerItem(
      #"Das teilte die Bahn mit. | „Wir geben nicht nach“, sagte Anna Kern der Zeitung am Montag."#,
      "Anna Kern"),
    SpeakerItem(
      #"„Wir geben nicht nach“, sagte Ursula von der Aue der Zeitung am Montag."#,
      "Ursula von der Aue"),
    SpeakerItem(
      #"Das teilte die Bahn mit. | „Wir geben nicht nach“, sagte damals dort jemand anderes."#, "-"),
    SpeakerItem(
      "„Die alte Brücke hält keine zehn Jahre mehr“, sagte ein Sprecher der Stadt.",
      "ein Sprecher der Stadt"),
    SpeakerItem(
      "„Wir bauen im Frühjahr eine neue Brücke“, so der Bürgermeister.", "der Bürgermeister"),
    SpeakerItem("Ministerin Karin Holm sagte: „Das ist ein guter Tag.“", "Ministerin Karin Holm"),
    SpeakerItem("Der Landrat nannte den Plan „mutig“.", "Der Landrat"),
    SpeakerItem("Laut Polizei war die Fahrt „äußerst riskant“ gewesen.", "Polizei"),
    SpeakerItem("„Das ist nicht zu bezahlen“, fügte der Minister hinzu.", "der Minister"),
    SpeakerItem("Auf dem Schild stand „Kein Zutritt für Boote“ in Rot.", "-"),
    SpeakerItem("„Die Wagen sind da“, schreibt die Zeitung.", "-"),
    SpeakerItem("»Wir fahren heute noch los«, sagte Kapitän Jens Lund.", "Kapitän Jens Lund"),
    SpeakerItem("Die Minister Vogt und Krause kamen. „Das wird gut“, sagte er.", "-"),
  ]

  static let french = [
    SpeakerItem(#"« Nous sommes prêts », a indiqué la direction à l’AFP."#, "la direction"),
    SpeakerItem(
      #"« Nous sommes prêts », a dit le ministre délégué au Logement."#,
      "le ministre délégué au Logement"),
    SpeakerItem(
      "« Nous rouvrons la ligne ce matin », a déclaré le ministre belge des Transports.",
      "le ministre belge des Transports"),
    SpeakerItem(
      "Le ministre belge des Transports a parlé d'« une frontière qui disparaît ».",
      "Le ministre belge des Transports"),
    SpeakerItem("Selon la maire de Lille, le projet est « trop cher ».", "la maire de Lille"),
    SpeakerItem("« C'est une bonne nouvelle pour tous », explique Jeanne Morel.", "Jeanne Morel"),
    SpeakerItem(
      "Jeanne Morel a salué l'accord. « C'est une bonne nouvelle », a-t-elle ajouté.",
      "Jeanne Morel"),
    SpeakerItem("Le panneau disait « interdit aux bateaux le dimanche ».", "-"),
    SpeakerItem("« Le bac est fermé », écrit le journal.", "-"),
  ]

  static let spanish = [
    SpeakerItem(
      "«Es un primer paso muy importante», dijo la ministra de Transporte.",
      "la ministra de Transporte"),
    SpeakerItem(
      "Según el alcalde de Quito, el paso es «demasiado estrecho».", "el alcalde de Quito"),
    SpeakerItem(
      "La ministra de Transporte dijo que el ensayo seguirá. «Es un primer paso», añadió.",
      "La ministra de Transporte"),
    SpeakerItem(
      "El presidente Luis Mora afirmó: «No habrá más cortes este año».",
      "El presidente Luis Mora"),
    SpeakerItem("«El paso está cerrado», informó El Tiempo.", "-"),
    SpeakerItem("El cartel decía «prohibido pasar los domingos» en rojo.", "-"),
  ]

  static let all = dutch + english + german + french + spanish
}
