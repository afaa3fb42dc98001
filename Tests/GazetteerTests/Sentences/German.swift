import Gazetteer

extension Sentence {
  /// What German sentences mention.
  static let german: [Sentence] = [
    Sentence(
      .german,
      "Die Bundesregierung verhandelt mit der polnischen Regierung in Warschau. Deutschland zahlt.",
      mentions: "DE,PL", place: "BERLIN", isIn: "DE"),
    Sentence(
      .german,
      "Österreichs Kanzler trat zurück.",
      mentions: "AT", place: "WIEN", isIn: "AT"),
    Sentence(.german, "Der Schweizer Bundespräsident sprach in Bern.", mentions: "CH"),
    Sentence(.german, "Auf Island ist ein Vulkan ausgebrochen.", mentions: "IS"),
    Sentence(
      .german,
      "In Rhode Island stimmen die Wähler ab. Das Weiße Haus schweigt.",
      mentions: "US"),
    Sentence(
      .german,
      "Russische Truppen greifen Charkiw an. Kiews Bürgermeister warnt.",
      mentions: "RU,UA"),
    Sentence(.german, "Der Élysée äußerte sich nicht. Die Franzosen streiken.", mentions: "FR"),
    Sentence(
      .german,
      "Süd- und Nordkorea: Südkoreanische Grenzsoldaten feuerten Warnschüsse auf Nordkoreaner.",
      mentions: "KR,KP"),
    Sentence(.german, "Die niederländische Regierung in Den Haag plant Kürzungen.", mentions: "NL"),
    Sentence(.german, "Türkische Drohnen trafen Ziele in Syrien.", mentions: "TR,SY"),
    Sentence(.german, "Lateinamerika und die Europäische Union verhandeln.", mentions: ""),
    Sentence(
      .german,
      "Schottische Abgeordnete fordern ein Referendum in Edinburgh.",
      mentions: "GB"),
    Sentence(.german, "Tschechien und die Slowakei kaufen Gas.", mentions: "CZ,SK"),
    Sentence(.german, "Teheran droht den USA.", mentions: "IR,US"),
    Sentence(.german, "Letten und Esten wählen.", mentions: "LV,EE"),
  ]
}
