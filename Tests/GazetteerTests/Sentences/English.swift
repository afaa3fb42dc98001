import Gazetteer

extension Sentence {
  /// What English sentences mention.
  static let english: [Sentence] = [
    Sentence(
      .english,
      "Russian forces said they had captured a village in eastern Ukraine.",
      mentions: "RU,UA", place: "MOSCOW", isIn: "RU"),
    Sentence(
      .english,
      "The White House said on Monday that U.S. tariffs would take effect.",
      mentions: "US", place: "WASHINGTON", isIn: "US"),
    Sentence(
      .english,
      "Britain and France will sign a treaty, Downing Street said.",
      mentions: "GB,FR", place: "LONDON", isIn: "GB"),
    Sentence(.english, "Wesley Jordan and Ada Chad attended the event.", mentions: ""),
    Sentence(.english, "Turkey and Greece resumed talks in Athens.", mentions: "TR,GR"),
    Sentence(.english, "Polish officials said two Poles were detained in Warsaw.", mentions: "PL"),
    Sentence(.english, "Latin American leaders met at the United Nations.", mentions: ""),
    Sentence(.english, "A wildfire spread in British Columbia.", mentions: "CA"),
    Sentence(.english, "A judge in New Mexico blocked the order.", mentions: "US"),
    Sentence(
      .english,
      "North Korea fired a missile, South Korean military officials said.",
      mentions: "KP,KR"),
    Sentence(.english, "Niger's junta expelled Nigerian diplomats.", mentions: "NE,NG"),
    Sentence(.english, "Fighting resumed near Goma in eastern Congo.", mentions: "CD"),
    Sentence(.english, "Dutch police arrested two men in Rotterdam.", mentions: "NL"),
    Sentence(
      .english,
      "Israeli strikes hit the Gaza Strip as Tehran warned of retaliation.",
      mentions: "IL,PS,IR"),
    Sentence(
      .english,
      "Rohingya refugees fled Myanmar for Cox's Bazar in Bangladesh.",
      mentions: "MM,BD"),
    Sentence(
      .english,
      "A judge in New Mexico ruled on Monday.",
      mentions: "US", place: "SANTA FE, N.M.", isIn: "US"),
  ]
}
