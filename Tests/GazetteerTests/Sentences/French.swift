import Gazetteer

extension Sentence {
  /// What French sentences mention.
  static let french: [Sentence] = [
    Sentence(
      .french,
      "L'Assemblée nationale a adopté le budget. L'Élysée se félicite.",
      mentions: "FR", place: "PARIS", isIn: "FR"),
    Sentence(
      .french,
      "Le chancelier allemand rencontre le président français à Berlin.",
      mentions: "DE,FR"),
    Sentence(
      .french,
      "Les Etats-Unis augmentent leurs droits de douane. La Maison Blanche confirme.",
      mentions: "US"),
    Sentence(
      .french,
      "Dominique Lefort et Maurice Aubin ont participé au débat.",
      mentions: ""),
    Sentence(
      .french,
      "Les forces russes avancent dans le Donbass. Kiev demande des missiles.",
      mentions: "RU,UA"),
    Sentence(.french, "La RDC accuse le Rwanda. Les Congolais fuient Goma.", mentions: "CD,RW"),
    Sentence(.french, "Le président sénégalais et la junte malienne à Bamako.", mentions: "SN,ML"),
    Sentence(.french, "Les Ivoiriens votent à Abidjan en Côte d'Ivoire.", mentions: "CI"),
    Sentence(.french, "Le gouvernement belge et les partis flamands.", mentions: "BE"),
    Sentence(
      .french,
      "La Confédération helvétique et les banques suisses à Zurich.",
      mentions: "CH"),
    Sentence(.french, "L'Amérique latine et l'Union européenne signent un accord.", mentions: ""),
    Sentence(.french, "L'armée israélienne bombarde la bande de Gaza et Rafah.", mentions: "PS,IL"),
    Sentence(.french, "Le géant sud-coréen Samsung à Séoul.", mentions: "KR"),
    Sentence(.french, "Le gouverneur du Nouveau-Mexique et celui du Texas.", mentions: "US"),
    Sentence(.french, "Le Niger et les autorités nigérianes.", mentions: "NE,NG"),
  ]
}
