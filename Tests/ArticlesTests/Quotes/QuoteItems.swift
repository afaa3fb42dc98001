/// Invented paragraphs with their quotations.
///
/// `⟦full:…⟧` and `⟦fragment:…⟧` mark what is quoted, without its quotation marks. Line ends part
/// paragraphs.
enum QuoteItems {
  static let straight = [
    #"De dijkgraaf zei: "⟦full:We hebben de hele nacht doorgewerkt.⟧""#,
    #""⟦full:We hebben geluk gehad⟧", zei de dijkgraaf."#,
    #""⟦full:We have been lucky with the wind,⟧" she said."#,
    #"De minister noemt het plan "⟦fragment:onhaalbaar⟧"."#,
    #"Zij spreekt van een "⟦fragment:koude douche⟧" voor de stad."#,
    #""⟦full:Nooit.⟧" Meer wilde hij niet kwijt."#,
    #"Growers called it "⟦fragment:harsh but fair.⟧""#,
    #"("⟦full:Dat is niet eerder gebeurd⟧", zegt zij.)"#,
    #"Hij zei:"⟦full:Dat gaat zo niet door⟧"."#,
    #"Een scherm van 27" en een van 32" staan naast elkaar."#,
    #"Zij noemt het "⟦fragment:klein⟧" en "⟦fragment:duur⟧"."#,
    #""""#,
    #"Er staat een " los in de zin."#,
    #""⟦full:Ik las '⟦fragment:De Brug⟧' in één adem uit⟧", zei de lezer."#,
    #""⟦fragment:Veerpont⟧ ", zei hij."#,
  ]

  static let curly = [
    "“⟦full:Nobody wanted this to last,⟧” a union official said.",
    "“⟦full:Dat was een zware nacht voor ons⟧”, zei de schipper.",
    "”⟦full:Det var en lang natt for oss⟧”, sa skipperen.",
    "‘⟦full:Wij varen gewoon door vandaag⟧’, zegt de kapitein.",
    "‘⟦full:Trumps’ plan is niet het onze⟧’, zegt zij.",
    "Trumps’ plan en de ouders’ zorgen blijven.",
    "‘⟦full:Het is 's ochtends het drukst hier⟧’, zegt hij.",
    "“⟦full:She told me ‘⟦fragment:no⟧’ and left at once,⟧” he said.",
    "Het woord ‘⟦fragment:veerpont⟧’ komt uit het Latijn.",
  ]

  static let low = [
    "„⟦full:Die alte Brücke hält keine zehn Jahre mehr⟧“, sagte ein Sprecher.",
    "„⟦full:Dat hebben wij nooit zo bedoeld⟧”, aldus de wethouder.",
    "„⟦full:Dat hebben wij nooit zo bedoeld⟧\", aldus de wethouder.",
    "Hij zei: „⟦full:De dijk houdt het nog jaren.⟧\" En hij vertrok.",
    "Der Rat nennt das „⟦fragment:mutig⟧“.",
    "„⟦full:Er sagte mir ‚⟦fragment:nein⟧‘ und ging sofort⟧“, berichtet sie.",
    "‚⟦full:Wir fahren heute einfach weiter⟧‘, sagt der Kapitän.",
  ]

  static let angle = [
    "« ⟦full:Nous rouvrons la ligne ce matin⟧ », a dit le maire.",
    "Il a parlé d'« ⟦full:une frontière qui disparaît vite⟧ ».",
    "«\u{A0}⟦full:Nous rouvrons la ligne ce matin⟧\u{A0}», a dit le maire.",
    "«⟦full:Es un primer paso.⟧», añadió.",
    "«⟦fragment:Es un paso⟧», añadió.",
    "»⟦full:Die alte Brücke hält nicht mehr⟧«, sagte sie.",
    "« ⟦full:Elle a dit « ⟦fragment:non⟧ » hier soir⟧ », raconte le maire.",
    "Le mot ‹ ⟦fragment:bac⟧ › est ancien.",
    "¿Y ahora? «⟦full:¡Adelante!⟧»",
  ]

  static let apostrophes = [
    "'s Ochtends vaart de pont en 's avonds niet.",
    "‘s Ochtends en ’s avonds vaart zij niet.",
    "Foto's van 't veer, 'n schip en z'n bemanning.",
    "In 's-Hertogenbosch en N'Djamena regent het.",
    "'S-HERTOGENBOSCH wacht op de pont.",
    "They don't know; the crews' boats and 'em others can't sail.",
    "L'homme qu'on attend n'est pas d'ici.",
    "In de jaren '90 en ’80 was het drukker.",
    "Rock 'n' roll op de kade.",
    "The boards' vote on the cities' plan failed.",
    "Zij las '⟦fragment:Het Veer⟧' en ging 's avonds naar huis.",
    "'⟦full:We gaan vandaag nog varen⟧', zei hij.",
  ]

  static let paragraphs = [
    "\"⟦full:We hebben geen dag stilgezeten.\n\"En dat blijft zo.⟧\"",
    "“⟦full:We did not rest for a day.\n“And we never will.⟧”",
    "„⟦full:Wir haben keinen Tag geruht.\n„Und das bleibt so.⟧“",
    "« ⟦full:Nous n'avons pas dormi ici.\n« Et demain non plus.⟧ »",
    "\"⟦full:We hebben geen dag stilgezeten.⟧\nDat zei de schipper.",
    "\"⟦full:We hebben geen dag stilgezeten.⟧\nToen zei hij: \"⟦full:Klaar.⟧\"",
    "‘⟦full:We hebben geen dag stilgezeten.\n‘En dat blijft zo.⟧’",
    "Een ‘ los teken en nog iets.\nNiets meer hier.",
    "Hij noemde de \"oude \"⟦fragment:brug⟧\" een zegen.",
  ]

  static let all = straight + curly + low + angle + apostrophes + paragraphs
}
