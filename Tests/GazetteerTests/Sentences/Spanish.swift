import Gazetteer

extension Sentence {
  /// What Spanish sentences mention.
  static let spanish: [Sentence] = [
    Sentence(
      .spanish,
      "El Gobierno español aprobó la ley en el Congreso de los Diputados.",
      mentions: "ES", place: "MADRID", isIn: "ES"),
    Sentence(
      .spanish,
      "México y Estados Unidos negocian aranceles, dijo la Casa Blanca.",
      mentions: "MX,US", place: "CIUDAD DE MÉXICO", isIn: "MX"),
    Sentence(
      .spanish,
      "Caracas y Bogotá retoman relaciones: venezolanos y colombianos cruzan la frontera.",
      mentions: "VE,CO"),
    Sentence(.spanish, "Argentina y Chile firman un pacto en Santiago.", mentions: "AR,CL"),
    Sentence(.spanish, "América Latina y la Unión Europea celebran una cumbre.", mentions: ""),
    Sentence(.spanish, "Los rusos atacan Járkov y Kiev responde.", mentions: "RU,UA"),
    Sentence(.spanish, "La canciller alemana viajó a Múnich.", mentions: "DE"),
    Sentence(.spanish, "Marruecos y los saharauis, sin acuerdo.", mentions: "MA,EH"),
    Sentence(.spanish, "Los cubanos protestan en La Habana.", mentions: "CU"),
    Sentence(.spanish, "Irán amenaza a Israel; Teherán moviliza tropas.", mentions: "IR,IL"),
    Sentence(
      .spanish,
      "Un incendio en Granada obliga a evacuar a 200 personas en Andalucía.",
      mentions: "ES"),
    Sentence(
      .spanish,
      "Pekín advierte a Taiwán; las autoridades chinas envían buques.",
      mentions: "CN,TW"),
    Sentence(.spanish, "Perú y Ecuador cierran la frontera en Tumbes.", mentions: "PE,EC"),
    Sentence(
      .spanish,
      "Surcorea calla; Corea del Sur y los norcoreanos negocian.",
      mentions: "KR,KP"),
    Sentence(.spanish, "Escocia y Gales rechazan el plan británico.", mentions: "GB"),
  ]
}
