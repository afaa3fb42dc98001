/// The words of headings, links and a site's own lines in five languages, in lower case.
enum HeadingWords {
  static let phrases = PhraseTable<Headings.Role>(
    .ignored,
    withSection.map { ($0, .openerWithSection) } + withSubject.map { ($0, .openerWithSubject) }
      + openers.map { ($0, .opener) } + weakOpeners.map { ($0, .weakOpener) }
      + links.map { ($0, .link) } + (chrome + buttons).map { ($0, .chrome) }
      + chromeStarts.map { ($0, .chromeStart) })

  private static let withSection = [
    "meer uit", "meer nieuws uit", "meer van", "more from", "mehr aus", "mehr von",
    "plus de", "dans la rubrique",
    "más en", "más de",
  ]

  private static let withSubject = ["meer over", "more on", "mehr zu", "más sobre"]

  private static let openers = [
    "meer nieuws", "net binnen", "laatste nieuws", "meest gelezen",
    "more on this story", "most read", "latest", "latest news", "top stories", "more news",
    "mehr zum thema", "weitere meldungen", "meistgelesen",
    "sur le même sujet", "dans la même rubrique", "les plus lus", "à la une",
    "noticias relacionadas", "más noticias", "lo más leído",
  ]

  private static let weakOpeners = [
    "gerelateerd", "gerelateerde artikelen", "uitgelicht", "aanbevolen", "más información",
    "related", "related stories", "related articles", "trending", "recommended", "read on",
    "our readers read next", "more stories", "you may also like", "you might also like",
    "die redaktion empfiehlt", "das könnte sie auch interessieren", "passend zum artikel",
    "weitere artikel", "zum thema", "la rédaction vous conseille", "à lire également",
    "vous aimerez aussi", "últimas noticias", "te recomendamos", "también te puede interesar",
    "anderen lazen ook", "lees meer over", "hoofdpunten", "ook interessant",
  ]

  private static let links = [
    "lees ook", "lees meer", "lees verder", "bekijk ook", "zie ook",
    "read more", "read also", "also read", "see also", "read next",
    "lesen sie auch", "siehe auch", "auch interessant",
    "à lire aussi", "lire aussi", "voir aussi",
    "lee también", "te puede interesar", "ver también",
  ]

  private static let chrome = [
    "advertentie", "deel dit artikel", "reageer", "nieuwsbrief", "kies je webmail", "webmail",
    "inloggen", "uitloggen", "registreren", "menu", "zoeken", "home", "contact", "delen",
    "volg ons", "adverteren", "colofon", "cookies", "cookiebeleid", "privacy", "privacybeleid",
    "cookie-instellingen", "algemene voorwaarden", "abonneren", "akkoord", "accepteren",
    "alles accepteren", "weigeren", "voorkeuren beheren", "naar de inhoud", "terug naar boven",
    "ga naar de inhoud", "direct naar de inhoud", "toon meer", "meer laden",
    "advertisement", "share", "share this article", "sign up", "sign in", "log in", "subscribe",
    "newsletter", "skip to content", "accept all", "accept cookies", "privacy policy",
    "terms of use", "back to top", "comments", "leave a comment",
    "anzeige", "teilen", "anmelden", "abmelden", "impressum", "datenschutz", "startseite",
    "suche", "kommentare", "zum inhalt springen",
    "skip to main content", "aller au contenu", "saltar al contenido",
    "aangeboden door onze partners",
    "publicité", "passer la publicité", "partager", "se connecter", "s'abonner", "mentions légales",
    "accueil",
    "publicidad", "compartir", "iniciar sesión", "suscríbete", "aviso legal", "inicio",
  ]

  /// What sites let a reader do with a story.
  private static let buttons = [
    "deel artikel", "deel dit bericht", "deel bericht", "meer over dit onderwerp", "deel via",
    "delen via", "opslaan", "bewaar", "bewaren", "afdrukken", "print",
    "kopieer link", "link kopiëren", "stuur door", "reacties", "plaats een reactie", "beluister",
    "luister", "luister naar dit artikel", "beluister dit artikel", "meld je aan", "lees voor",
    "share article", "share full article", "save", "save article", "print article", "copy link",
    "email", "e-mail", "listen", "listen to this article", "gift this article", "follow us",
    "artikel teilen", "artikel merken", "merken", "drucken", "artikel drucken", "vorlesen",
    "artikel anhören", "link kopieren", "zur startseite", "teilen per",
    "partager l'article", "imprimer", "enregistrer", "sauvegarder", "écouter", "écouter l'article",
    "copier le lien", "réagir", "commentaires", "commenter",
    "compartir artículo", "guardar", "imprimir", "escuchar", "copiar enlace", "comentarios",
    "comentar", "related topics", "explore more on these topics", "reuse this content", "topics",
    "tags", "onderwerpen", "themen", "schlagwörter", "sujets", "thèmes", "temas", "archivado en",
    "etiquetas", "facebook", "twitter", "whatsapp", "linkedin", "telegram", "bluesky",
  ]

  private static let chromeStarts = [
    "foto:", "beeld:", "photo:", "bild:", "crédit photo", "©", "copyright ©",
    "geplaatst op", "gepubliceerd op", "gepubliceerd:", "gewijzigd op", "bijgewerkt op",
    "laatste update", "laatst bijgewerkt", "last updated", "published:", "updated:",
    "aktualisiert:", "veröffentlicht am", "publié le", "mis à jour le", "publicado el",
    "actualizado el",
    "leestijd", "reading time", "lesezeit", "temps de lecture", "tiempo de lectura",
    "our standards:",
  ]

  static let sections = PhraseTable<Bool>(
    .ignored,
    [
      "binnenland", "buitenland", "politiek", "economie", "sport", "cultuur", "cultuur/media",
      "cultuur & media", "media", "regio", "wetenschap", "tech", "opmerkelijk", "show",
      "achterklap", "show/achterklap", "entertainment", "gezondheid", "112",
      "world", "politics", "business", "economy", "sports", "science", "technology", "culture",
      "health", "opinion",
      "inland", "ausland", "politik", "wirtschaft", "kultur", "wissenschaft", "panorama",
      "vermischtes",
      "monde", "international", "politique", "économie", "société", "sciences", "culture",
      "mundo", "internacional", "política", "economía", "deportes", "ciencia", "cultura",
      "sociedad",
    ].map { ($0, true) })

  /// What only a site says of itself; each begins with c, j or p.
  static let siteTalk = PhraseTable<Bool>(
    .ignored,
    [
      "cookie", "javascript", "privacybeleid", "privacyverklaring", "privacy policy",
      "politique de confidentialité", "política de privacidad",
    ].map { ($0, true) })
}
