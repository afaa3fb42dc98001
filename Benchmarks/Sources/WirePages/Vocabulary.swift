/// The words that invented pages are made of.
///
/// None of the people and events exists.
enum Vocabulary {
  static let datelinePlaces = [
    "WASHINGTON", "BRUSSEL", "DEN HAAG", "LONDEN", "PARIJS", "BERLIJN", "MOSKOU", "KYIV", "TOKIO",
    "PEKING", "NEW YORK", "MADRID", "ROME", "ATHENE", "ANKARA", "TEHERAN", "BAGDAD", "CAÏRO",
    "NAIROBI", "LAGOS", "PRETORIA", "SYDNEY", "SEOEL", "NEW DELHI", "JAKARTA", "MANILA",
    "BUENOS AIRES", "BRASILIA", "LIMA", "BOGOTÁ", "MEXICO-STAD", "OTTAWA", "OSLO", "STOCKHOLM",
    "HELSINKI", "WARSCHAU", "PRAAG", "WENEN", "BOEDAPEST", "'S-HERTOGENBOSCH", "ROTTERDAM",
    "AMSTERDAM", "UTRECHT", "GRONINGEN", "LEEUWARDEN", "MAASTRICHT", "EINDHOVEN", "ANTWERPEN",
    "GENT", "LUIK", "GENÈVE", "ZÜRICH", "LISSABON", "DUBLIN", "KOPENHAGEN", "REYKJAVIK", "RIYAD",
    "JERUZALEM", "GAZA", "BEIROET", "DAMASCUS", "KABUL", "ISLAMABAD", "DHAKA", "BANGKOK", "HANOI",
  ]

  static let agencies = [
    "ANP", "RTR", "AFP", "AP", "DPA", "BELGA", "BLOOMBERG", "REUTERS", "ANP", "RTR", "AFP", "EFE",
    "ANSA", "TASS", "XINHUA", "KYODO", "NTB", "PAP", "APA", "ATS",
  ]

  static let sections = [
    "Buitenland", "Binnenland", "Economie", "Politiek", "Cultuur & Media", "Sport", "Regio",
    "Wetenschap", "Opmerkelijk", "Tech",
  ]

  static let siteLines = [
    "Kies je webmail", "Wij gebruiken cookies om de site beter te maken.", "Naar de inhoud",
    "Inloggen", "Cookie-instellingen", "Advertentie", "Nieuwsbrief", "Privacybeleid",
  ]

  static let countries = [
    "Nederland", "België", "Duitsland", "Frankrijk", "Groot-Brittannië", "Spanje", "Italië",
    "Rusland", "Oekraïne", "Polen", "China", "Japan", "India", "Iran", "Irak", "Israël", "Egypte",
    "Turkije", "de Verenigde Staten", "Canada", "Mexico", "Brazilië", "Argentinië", "Chili",
    "Zuid-Afrika", "Nigeria", "Kenia", "Ethiopië", "Australië", "Indonesië", "Noord-Korea",
    "Zuid-Korea", "Noorwegen", "Zweden", "Finland", "Denemarken", "Griekenland", "Hongarije",
  ]

  static let towns = [
    "Brussel", "Rotterdam", "Parijs", "Berlijn", "New York", "Londen", "Madrid", "Odesa", "Lyon",
    "Hamburg", "Rome", "Napels", "Zürich", "Wenen", "Izmir", "Aleppo", "Mumbai", "Osaka", "Perth",
    "Tilburg", "Zwolle", "Almere", "Gent", "Brugge", "Kopenhagen", "Bergen", "Göteborg", "Porto",
  ]

  static let subjects = [
    "de regering", "het parlement", "de oppositie", "een rechter", "de politie", "het leger",
    "de minister van Financiën", "de centrale bank", "een vakbond", "de brandweer", "de kustwacht",
    "een onderzoekscommissie", "de fabrikant", "de spoorbeheerder", "het waterschap",
    "de burgemeester", "een groep artsen", "de luchtvaartmaatschappij", "de havenmeester",
    "het Openbaar Ministerie", "de Europese Commissie", "de Franse president", "een Duits bedrijf",
    "de Britse premier", "een Italiaanse rederij", "de Chinese autoriteiten", "de Hoge Raad",
    "een Amerikaanse senator", "de Poolse grensbewaking", "een Spaanse club", "de Turkse lira",
    "de Rode Kruisvereniging", "een woordvoerder van de gemeente", "het hoofd van de douane",
  ]

  static let verbs = [
    "onderzoekt", "verdedigt", "verwerpt", "steunt", "bespreekt", "vreest", "verwacht", "ontkent",
    "bevestigt", "betreurt", "presenteert", "heropent", "verlengt", "sluit", "veroordeelt",
    "bereikt", "verliest", "wint", "bouwt", "zoekt", "vervangt", "controleert", "meldt",
  ]

  static let headlineVerbs = [
    "wil meer geld voor dijken", "houdt vast aan begroting", "sluit grens voor vrachtverkeer",
    "verliest zaak bij hof", "koopt nieuwe treinen", "zoekt vermiste vissers", "stelt wet uit",
    "schorst directeur", "verlaagt rente opnieuw", "bereikt akkoord over visserij",
    "ontkent ruzie", "opent brug eerder dan gepland", "waarschuwt voor storm", "bezuinigt op zorg",
  ]

  static let objects = [
    "het akkoord over de visserij", "een nieuw plan voor de spoorlijn",
    "de uitkomst van de stemming",
    "de bouw van twee windparken", "een verbod op vuurwerk", "het tekort aan drinkwater",
    "de aanklacht tegen drie bestuurders", "de veiligheid van de tunnel", "een lening van de bank",
    "het rapport over de overstroming", "de prijs van graan en zonnebloemolie", "hogere lonen",
    "een staakt-het-vuren langs de rivier", "de verkoop van het concern", "strengere regels",
    "de komst van een vliegveld", "het vertrek van de trainer", "een boete van 40 miljoen euro",
  ]

  static let events = [
    "een brand in de haven", "felle protesten", "een staking van machinisten", "zware regenval",
    "een treinongeluk", "de verkiezingen", "een lek in een pijpleiding", "langdurige droogte",
    "een cyberaanval", "het topoverleg", "een aardbeving", "de parade", "een zoekactie op zee",
  ]

  static let circumstances = [
    "na weken van overleg", "ondanks protest van omwonenden", "vanwege de aanhoudende regen",
    "voor de derde keer dit jaar", "tijdens een zitting die tot diep in de nacht duurde",
    "zonder daar verder iets over te zeggen", "op verzoek van de Verenigde Naties",
    "in afwachting van een uitspraak", "met een kleine meerderheid", "tegen het einde van de maand",
    "bij de grens met een buurland", "in het noorden van het land", "sinds het begin van de winter",
  ]

  static let things = [
    "huizen", "mensen", "voertuigen", "containers", "hectaren bos", "kilometers spoor", "klachten",
    "vluchten", "schepen", "werknemers", "documenten", "monsters", "bezoekers", "koeien",
  ]

  static let links = [
    "omdat", "terwijl", "zodat", "hoewel", "nadat", "en dat terwijl", "waarna volgens bronnen",
  ]

  static let clauses = [
    "de schade nog altijd wordt opgenomen", "de onderhandelingen in het slop zijn geraakt",
    "niemand de verantwoordelijkheid wil nemen", "het water sneller stijgt dan verwacht",
    "de kosten hoger uitvallen dan begroot", "de helft van de reizigers is gestrand",
    "er opnieuw gewonden zijn gevallen", "dit besluit iedereen in de regio raakt",
    "de partijen dinsdag weer bijeenkomen", "de export naar het buitenland stilligt",
    "een kamermeerderheid daar niets in ziet", "de oorzaak voorlopig onbekend blijft",
  ]

  static let speakers = [
    "minister Ada Verhulst", "burgemeester Karel Brons", "woordvoerster Mila Oort",
    "onderzoeker Pim Zandstra", "generaal Otto Weis", "vakbondsleider Ines Caldera", "een agent",
    "premier Lars Holm", "hoogleraar Noor el Amin", "directeur Theo van der Kaag",
  ]

  static let informants = [
    "The New York Times", "de BBC", "Le Monde", "Der Spiegel", "de krant", "het ministerie",
    "ooggetuigen", "persbureau Reuters", "deskundigen", "de Belgische omroep VRT", "The Guardian",
  ]
}
