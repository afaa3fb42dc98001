/// Invented pages for what sites set between a headline and its story: section, time, author, agency.
enum HeadPages {
  static let all: [(name: String, page: String)] = [
    ("a section below the headline", sectionBelow), ("a site's name and a section", siteName),
    ("an age below the headline", ageBelow), ("cards with their age on top", cards),
    ("headlines with ages, cut off", headlinesWithAges),
    ("times with zones above a dateline", zones), ("an author above the time", author),
    ("an agency below the headline", agency), ("a source of a picture below the headline", picture),
    ("reading time and buttons", readingTime), ("an author with an agency", authorWithAgency),
    ("a day above a dateline", dayAbove), ("a dateline on a line of its own", bareDateline),
    ("entries between plus signs", plusses), ("an author and a desk below the age", desk),
    ("an author and a desk above a dateline", deskAboveDateline), ("a way through the site", way),
    ("a reading time behind the time", readingTimeBehind), ("topics below a story", topics),
    ("an agency printed twice", agencyTwice), ("a short headline is no menu", shortHeadline),
    ("capitals that end in initials", capitals),
  ]

  private static let capitals = """
    ⟦headline 0:HARBOUR SEEKS MORE TRADE WITH THE U.S.⟧

    ⟦dateline 0:OSLO, March 3 - ⟧⟦paragraph 0:The harbour seeks more trade.⟧

    ⟦paragraph 0:It sells fish to the U.S.⟧
    """

  private static let sectionBelow = """
    ⟦headline 0:Brug bij Zandwijk na maanden weer open⟧

    ⟦section 0:Binnenland⟧

    ⟦stamp 0:14-01-2026 09:30⟧

    ⟦dateline 0:ZANDWIJK (ANP) - ⟧⟦paragraph 0:De brug is open.⟧

    ⟦paragraph 0:De gemeente is blij.⟧
    """

  private static let siteName = """
    ⟦chrome:De Omroep⟧
    ⟦section 0:Buitenland⟧

    ⟦headline 0:Brug over de grensrivier na maanden weer open⟧

    ⟦paragraph 0:De brug over de rivier is na maanden open.⟧
    """

  private static let ageBelow = """
    ⟦headline 0:Brug over de grensrivier na maanden weer open⟧

    ⟦stamp 0:Vandaag, 08:15⟧
    ⟦stamp 0:Aangepast vandaag, 09:42⟧

    ⟦paragraph 0:De brug over de rivier is na maanden open.⟧

    ⟦paragraph 0:De gemeente is blij.⟧
    """

  private static let cards = """
    ⟦headline 0:Brug bij Zandwijk weer open⟧
    ⟦stamp 0:1 uur geleden⟧
    ⟦paragraph 0:De brug is na maanden open.⟧
    ⟦headline 1:Trein ontspoord bij Heerlen⟧
    ⟦stamp 1:2 uur geleden⟧
    ⟦paragraph 1:De trein reed te hard.⟧
    ⟦headline 2:Kas ingestort bij Assen⟧
    ⟦stamp 2:3 uur geleden⟧
    ⟦paragraph 2:De kas was van glas.⟧
    """

  private static let headlinesWithAges = """
    ⟦headline 0:Brug bij Zandwijk weer open⟧
    ⟦age 0:1 uur geleden⟧
    ⟦headline 1:Trein ontspoord bij Heerlen⟧
    ⟦age 1:2 uur geleden⟧
    ⟦paragraph 2:De kas bij Assen was van glas.⟧
    """

  private static let zones = """
    ⟦section 0:World⟧

    ⟦headline 0:Ferries stop for the winter in the north⟧

    ⟦byline 0:By Jane Roebuck and Sam Pole⟧
    ⟦stamp 0:May 12, 2026 9:30 AM GMT+2 Updated 2 hours ago⟧

    ⟦dateline 0:OSLO, May 12 (Reuters) - ⟧⟦paragraph 0:Ferries stopped on Tuesday.⟧

    ⟦byline 0:Reporting by Jane Roebuck in Geneva; Editing by Sam Pole⟧

    ⟦chrome:Our Standards: The Principles of the Agency.⟧
    """

  private static let author = """
    ⟦headline 0:Brug bij Zandwijk na maanden weer open⟧

    ⟦paragraph 0:De brug over de rivier is na maanden open.⟧

    ⟦byline 0:Piet van der Ginkel⟧
    ⟦stamp 0:12 mei 2026, 06:00⟧

    ⟦paragraph 0:De gemeente is blij.⟧
    """

  private static let agency = """
    ⟦headline 0:El puente del norte abre de nuevo⟧

    ⟦byline 0:EFE⟧
    ⟦stamp 0:12 may 2026 - 09:30 CEST⟧

    ⟦paragraph 0:El puente abrió este martes, dijo la alcaldesa.⟧
    """

  private static let picture = """
    ⟦headline 0:Le pont du nord rouvre après des mois⟧

    ⟦chrome:© AFP⟧

    ⟦paragraph 0:Le pont a rouvert lundi matin, a dit la mairie.⟧
    """

  private static let readingTime = """
    ⟦headline 0:Brug bij Zandwijk na maanden weer open⟧

    ⟦chrome:Leestijd 3 minuten⟧
    ⟦chrome:Deel artikel:⟧
    ⟦chrome:Luister naar dit artikel⟧

    ⟦dateline 0:ZANDWIJK (ANP) - ⟧⟦paragraph 0:De brug is open.⟧

    ⟦chrome:Opslaan⟧
    """

  private static let authorWithAgency = """
    ⟦headline 0:Le pont du nord rouvre après des mois⟧

    ⟦byline 0:Par Le Matin avec AFP⟧

    ⟦paragraph 0:Le pont a rouvert lundi matin, a dit la mairie.⟧
    """

  private static let dayAbove = """
    ⟦chrome:Wij gebruiken cookies om deze site beter te maken.⟧

    ⟦headline 0:Brug bij Zandwijk na maanden weer open⟧
    ⟦stamp 0:Gisteren, 21:14⟧
    ⟦dateline 0:ASSEN - ⟧⟦paragraph 0:De brug over de rivier is na maanden weer open.⟧

    ⟦byline 0:Door Redactie⟧

    ⟦paragraph 0:De gemeente is blij.⟧
    ⟦chrome:Deel dit bericht⟧
    """

  private static let bareDateline = """
    ⟦headline 0:Le pont du nord rouvre après des mois⟧

    ⟦dateline 0:Rome, 12 mai 2026 (AFP) -⟧

    ⟦paragraph 0:Le pont a rouvert lundi matin, a dit la mairie.⟧
    """

  private static let plusses = """
    ⟦headline 0:Schnee im ganzen Land: Die Lage im Überblick⟧

    ⟦stamp 1:+++ 14:12⟧ ⟦headline 1:Züge fahren wieder⟧ ⟦chrome:+++⟧
    ⟦paragraph 1:Die Züge fahren seit dem Mittag wieder.⟧

    ⟦stamp 2:+++ 13:30⟧ ⟦headline 2:Schulen bleiben zu⟧ ⟦chrome:+++⟧
    ⟦paragraph 2:Die Schulen bleiben am Dienstag zu.⟧
    """

  private static let desk = """
    ⟦headline 0:Ferries stop for the winter in the north⟧

    ⟦stamp 0:3 hours ago⟧

    ⟦byline 0:Jane Roebuck⟧
    ⟦byline 0:Harbour News, Oslo⟧

    ⟦paragraph 0:Ferries stopped on Tuesday, officials say.⟧
    """

  private static let deskAboveDateline = """
    ⟦headline 0:Veerboten blijven de hele winter aan wal⟧

    ⟦stamp 0:wo 13 mei 2026 09:30 | Laatst gewijzigd: wo 13 mei 2026 10:02⟧

    ⟦byline 0:Piet van der Ginkel⟧
    ⟦byline 0:Buitenlandredactie⟧

    ⟦dateline 0:OSLO - ⟧⟦paragraph 0:De veerboten in het noorden blijven aan wal.⟧
    """

  private static let way = """
    ⟦chrome:Startseite⟧
    ⟦section 0:Ausland⟧
    ⟦chrome:Norden⟧

    ⟦headline 0:Fähren bleiben den ganzen Winter im Hafen⟧

    ⟦stamp 0:Stand: 12.05.2026 09:30 Uhr⟧

    ⟦paragraph 0:Die Fähren im Norden bleiben im Hafen. Das teilte die Reederei mit.⟧
    """

  private static let readingTimeBehind = """
    ⟦headline 0:Les bacs du nord restent à quai tout l'hiver⟧

    ⟦byline 0:Le Matin avec AFP⟧

    ⟦stamp 0:Publié aujourd'hui à 09h30, modifié à 11h02 · Lecture 2 min.⟧

    ⟦paragraph 0:Les bacs restent à quai, a dit la compagnie.⟧

    ⟦chrome:2 min read⟧
    """

  private static let topics = """
    ⟦headline 0:Ferries stop for the winter in the north⟧
    ⟦paragraph 0:Ferries stopped on Tuesday. Officials gave no reason.⟧

    ⟦chrome:Related topics⟧
    ⟦chrome:Norway⟧
    ⟦chrome:Ferries and harbours⟧
    ⟦chrome:news⟧
    """

  private static let agencyTwice = """
    ⟦headline 0:Les bacs du nord restent à quai tout l'hiver⟧

    ⟦byline 0:Le Matin avec AFP⟧

    ⟦paragraph 0:Les bacs restent à quai, a dit la compagnie.⟧

    ⟦byline 0:Le Matin avec AFP⟧
    """

  private static let shortHeadline = """
    ⟦section 0:Sport⟧

    ⟦headline 0:Oranje wint⟧

    ⟦subhead 0:Voetballers slaan toe in de laatste minuut⟧

    ⟦paragraph 0:Het elftal won met twee doelpunten. De bond is blij.⟧
    """
}
