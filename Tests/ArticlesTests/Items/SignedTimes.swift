/// Lines that name who wrote a story and when it appeared, below a headline; what they are made of.
enum SignedTimes {
  static let all: [(name: String, page: String)] = lines.enumerated().map { number, line in
    (
      "author and time \(number + 1)",
      """
      ⟦headline 0:Brug bij Zandwijk na maanden weer open⟧
      \(line)
      ⟦paragraph 0:De brug over de rivier is weer open.⟧
      ⟦paragraph 0:Het verkeer kan er weer over.⟧
      """
    )
  }

  private static let lines = [
    "⟦byline 0:By Jane Roebuck⟧ ⟦stamp 0:| May 12, 2026 9:30 am⟧",
    "⟦byline 0:Door Jan de Wit⟧ ⟦stamp 0:- 14 januari 2026, 09:30⟧",
    "⟦byline 0:Door Jan de Wit⟧⟦stamp 0:, 14-01-2026⟧",
    "⟦byline 0:Door Jan de Wit⟧ ⟦stamp 0:op 14 januari 2026 om 09:30⟧",
    "⟦byline 0:Von Max Muster⟧⟦stamp 0:, 12.05.2026, 14:30 Uhr⟧",
    "⟦byline 0:Jane Roebuck⟧ ⟦stamp 0:· Posted: May 12, 2026 4:00 AM EDT | Last Updated: May 13⟧",
    "⟦byline 0:Par Jean Petit⟧ ⟦stamp 0:| Publié le 12/05/2026 à 10h30⟧",
    "⟦byline 0:Por Ana Ruiz⟧ ⟦stamp 0:12/05/2026 - 10:30⟧",
    "⟦byline 0:Jan de Wit⟧ ⟦stamp 0:• 14 januari 2026⟧",
    "⟦byline 0:Jan de Wit⟧ ⟦stamp 0:14 januari 2026⟧",
    "⟦byline 0:Sportredactie⟧ ⟦stamp 0:14-01-2026 09:30⟧",
    "⟦byline 0:ANP⟧ ⟦stamp 0:| 14 januari 2026 09:30⟧",
    "⟦byline 0:ANP⟧⟦stamp 0:, 14 januari 2026, 09:30⟧",
    "⟦stamp 0:14 januari 2026, 09:30 | ⟧⟦byline 0:Jan de Wit⟧",
    "⟦stamp 0:14 januari 2026 - ⟧⟦byline 0:Door Jan de Wit⟧",
    "⟦stamp 0:14 januari 2026, 09:30 ⟧⟦byline 0:ANP⟧",
    "⟦stamp 0:Publié le 12/05/2026 à 10h30 ⟧⟦byline 0:par Jean Petit⟧",
    "⟦stamp 0:Gepubliceerd op 14 januari 2026 ⟧⟦byline 0:door Jan de Wit⟧",
    "⟦stamp 0:Published 12 May 2026 ⟧⟦byline 0:by Jane Roebuck⟧",
    "⟦stamp 0:14-01-2026 09:30 | ⟧⟦byline 0:Buitenlandredactie⟧",
    "⟦byline 0:Jan de Wit⟧⟦stamp 0:, 3 uur geleden⟧",
    "⟦byline 0:Door Jan de Wit⟧ ⟦stamp 0:| 3 uur geleden⟧",
    "⟦stamp 0:Madrid - 14 ene 2026 - 09:30 CET⟧", "⟦stamp 0:Nairobi - 12 MAY 2026 - 09:30 CEST⟧",
    "⟦subhead 0:Zandwijk - 14 januari 2026⟧",
    // A headline that ends with a date, a place with one, and a sentence are none of them.
    "⟦subhead 0:Weer open op 14 januari 2026⟧", "⟦subhead 0:Feest op het Plein, 14-01-2026⟧",
    "⟦paragraph 0:Jan de Wit ziet de brug voor het eerst op 14 januari 2026.⟧",
  ]
}
