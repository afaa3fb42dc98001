/// Cities that datelines open with so often that city and dash alone are enough: `BRUSSEL - De …`.
///
/// Any other word in capitals needs a credit or a date beside it.
enum DatelineCities {
  /// The names in lower case, in the five languages.
  static let names = PhraseTable<Bool>(.ignored, all.map { ($0, true) })

  private static let all = [
    "'s-gravenhage", "'s-hertogenbosch", "almere", "alkmaar", "amersfoort", "amsterdam",
    "antwerpen", "apeldoorn", "arnhem", "assen", "breda", "brugge", "bruxelles", "brussel",
    "brussels", "brüssel", "delft", "den bosch", "den haag", "deventer", "dordrecht", "eindhoven",
    "enschede", "gent", "groningen", "haarlem", "heerlen", "hilversum", "leeuwarden", "leiden",
    "lelystad", "leuven", "luik", "maastricht", "middelburg", "namur", "nijmegen", "rotterdam",
    "schiphol", "the hague", "tilburg", "utrecht", "venlo", "zwolle",
    "abuja", "ankara", "athene", "athens", "athen", "bagdad", "baghdad", "bangkok", "barcelona",
    "beiroet", "beirut", "beijing", "belgrado", "belgrade", "berlijn", "berlin", "bern",
    "boedapest", "bogotá", "bogota", "bonn", "boston", "brasilia", "bratislava", "buenos aires",
    "cairo",
    "caïro", "canberra", "caracas", "chicago", "damascus", "dakar", "dublin", "düsseldorf",
    "frankfurt", "gaza", "genève", "geneva", "genf", "hamburg", "hannover", "havana", "helsinki",
    "hongkong", "hong kong", "islamabad", "istanbul", "jakarta", "jeruzalem", "jerusalem",
    "johannesburg", "kabul", "kaapstad", "kiev", "kiew", "kyiv", "köln", "kopenhagen",
    "copenhagen", "la paz", "lausanne", "lima", "lissabon", "lisbon", "londen", "london",
    "londres", "los angeles", "luxemburg", "luxembourg", "lyon", "madrid", "manilla", "manila",
    "marseille", "mexico-stad", "mexico city", "milaan", "moskou", "moscow", "moskau", "moscou",
    "mumbai", "münchen", "nairobi", "new delhi", "new york", "nicosia", "oslo", "ottawa",
    "parijs", "paris", "peking", "praag", "prague", "quito", "reykjavik", "riyad", "riyadh",
    "rome", "roma", "san francisco", "santiago", "sarajevo", "seoel", "seoul", "singapore",
    "sofia", "stockholm", "straatsburg", "strasbourg", "stuttgart", "sydney", "taipei",
    "teheran", "tehran", "tel aviv", "tokio", "tokyo", "toronto", "tripoli", "tunis",
    "vaticaanstad",
    "vilnius", "warschau", "warsaw", "washington", "wellington", "wenen", "wien", "vienna",
    "zagreb", "zürich", "zurich",
    "accra", "addis ababa", "algiers", "amman", "asunción", "asuncion", "bucharest", "budapest",
    "colombo", "doha", "dubai", "edinburgh", "glasgow", "guatemala city", "hanoi", "harare",
    "houston", "indianapolis", "kampala", "kansas city", "karachi", "khartoum", "kingston",
    "kuala lumpur", "lagos", "managua", "melbourne", "miami", "milan", "minneapolis",
    "montevideo", "montreal", "montréal", "panama city", "philadelphia", "port-au-prince",
    "pretoria", "rabat", "rio de janeiro", "san josé", "san jose", "san juan", "são paulo",
    "sao paulo", "shanghai", "st louis", "st. louis", "tegucigalpa", "turin", "vancouver",
  ]
}
