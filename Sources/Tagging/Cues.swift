import Gazetteer
import Scanning

/// What words beside a name say about it.
struct Cue: OptionSet {
  let rawValue: UInt32
  /// An article: `the`, `het`.
  static let article = Cue(rawValue: 1)
  /// A kind of source: `newspaper`, `persbureau`.
  static let sourceKind = Cue(rawValue: 2)
  /// A verb of reporting: `meldt`, `reported`.
  static let report = Cue(rawValue: 4)
  /// A verb of saying, which people do more often than papers: `said`, `zei`.
  static let say = Cue(rawValue: 8)
  /// Stands before whose words follow: `volgens`, `according`.
  static let according = Cue(rawValue: 16)
  /// Stands before whom somebody talks to: `tegen`, `told`.
  static let toward = Cue(rawValue: 32)
  /// An auxiliary before a verb of reporting: `heeft gemeld`.
  static let auxiliary = Cue(rawValue: 64)
  /// Stands behind whose words are told: `zufolge`.
  static let behind = Cue(rawValue: 128)
  /// Joins two names: `and`.
  static let join = Cue(rawValue: 256)
  /// Stands before a platform: `on`, `op`.
  static let upon = Cue(rawValue: 512)
  /// Says where something is based: `gevestigd`, `headquartered`.
  static let based = Cue(rawValue: 1024)
  /// Stands between `based` and a place, or before the place: `in`, `à`.
  static let inside = Cue(rawValue: 2048)
  /// Goes between a cue and its name without changing it: `to` of `according to`.
  static let filler = Cue(rawValue: 4096)
  /// Money, which a country's name before it tells apart: `Canadian dollar`.
  static let money = Cue(rawValue: 1 << 22)
  /// What is named after the place it was made in: `Paris accord`.
  static let accord = Cue(rawValue: 1 << 23)
  /// What a country's name tells apart at most one word before it: `Iran arms scandal`.
  static let affair = Cue(rawValue: 1 << 25)
  /// A preposition before the place where something happens: `in`, `naar`, `from`.
  static let whereabouts = Cue(rawValue: 1 << 24)
  /// A preposition that parts a name from a cue before it: `of`.
  static let breaks = Cue(rawValue: 8192)
  /// Counts as a cue behind a ``binder`` alone: `in` of `published in`, `by` of `seen by`.
  static let bound = Cue(rawValue: 1 << 14)
  /// The word before it.
  static let binder = Cue(rawValue: 1 << 15)
  /// Stands before an outlet that somebody speaks in: `vertelt … in`.
  static let within = Cue(rawValue: 1 << 16)
  /// A German article that is a dative's with any kind of source, or with a feminine one.
  static let dative = Cue(rawValue: 1 << 17)
  static let feminineDative = Cue(rawValue: 1 << 18)
  static let feminine = Cue(rawValue: 1 << 19)
  /// What was said is nothing: `said nothing of it`.
  static let nothing = Cue(rawValue: 1 << 20)
  /// Stands before a verb that tells what went before: `dat meldt X`.
  static let this = Cue(rawValue: 1 << 21)
}

/// The cues of each language.
struct Cues: Sendable {
  private let table: WordTable

  /// The cues of `page[range]`, a word.
  func of(_ range: Range<Int>, in page: Span<UInt8>) -> Cue {
    Cue(rawValue: table.classes(of: range, in: page))
  }

  /// Lets the words of `cue` pass `filter`, those of ASCII alone.
  func add(_ cue: Cue, to filter: inout WordFilter) {
    table.forEachWord { word, classes in
      guard classes & cue.rawValue != 0, word.allSatisfy({ $0 < 0x80 }) else { return }
      filter.addAnyCase(.telling, prefix: Array(word).span.prefix(at: 0, count: word.count))
    }
  }

  private init(_ entries: [(words: String, cue: Cue)]) {
    table = WordTable(entries.map { ($0.words, $0.cue.rawValue) })
  }

  /// The cues of `language`; of all five where it is unknown.
  static func of(_ language: NameLanguage?) -> Cues {
    switch language {
    case .dutch: dutch
    case .english: english
    case .german: german
    case .french: french
    case .spanish: spanish
    case nil: all
    }
  }

  private static let dutch = Cues(dutchWords)
  private static let english = Cues(englishWords)
  private static let german = Cues(germanWords)
  private static let french = Cues(frenchWords)
  private static let spanish = Cues(spanishWords)
  private static let all = Cues(
    dutchWords + englishWords + germanWords + frenchWords + spanishWords)
}

extension Cues {
  private static let dutchWords: [(words: String, cue: Cue)] = [
    ("de het een", .article),
    (
      """
      krant dagblad nieuwssite website site persbureau nieuwsbureau zender omroep nieuwszender tv-zender \
      televisiezender weekblad tijdschrift blad zakenkrant zakenblad nieuwsdienst radiozender \
      nieuwswebsite ochtendkrant avondkrant magazine medium nieuwsplatform staatsmedium \
      staatspersbureau staatsomroep staatszender staatstelevisie radio vakblad
      """, .sourceKind
    ),
    (
      """
      schrijft schreef schrijven schreven meldt meldde melden meldden bericht berichtte berichten \
      berichtten onthult onthulde onthullen publiceert publiceerde rapporteert rapporteerde gemeld \
      bericht geschreven onthuld gepubliceerd
      """, .report
    ),
    (
      """
      zegt zei zeggen zeiden vertelt vertelde vertellen vertelden verklaart verklaarde laat liet \
      bevestigt bevestigde bevestigen bevestigden weet plaatste plaatst deelde twittert twitterde \
      stelt stelde
      """, .say
    ),
    ("volgens aldus citeert citerend", .according),
    ("tegen tegenover aan", .toward),
    ("heeft hebben had hadden", .auxiliary),
    ("en", .join),
    ("op via", .upon),
    ("gevestigd gevestigde gebaseerd gebaseerde hoofdkantoor hoofdzetel zetel", .based),
    ("in te", .inside),
    ("in te uit naar bij vanuit rond nabij tot door", .whereabouts),
    (
      """
      dollar dollars frank franken mark pond peso kroon kronen roebel roepie lira
      """, .money
    ),
    ("akkoord klimaatakkoord verdrag", .accord),
    ("schandaal affaire", .affair),
    ("eerder eerst ook zelf britse amerikaanse duitse franse spaanse belgische", .filler),
    (
      """
      onderzoeksplatform onderzoekscollectief actualiteitenprogramma programma talkshow \
      podcast regiokrant streekkrant sportkrant boulevardkrant zondagskrant avondblad \
      ochtendblad
      """, .sourceKind
    ),
    ("berekend berekende ontdekt achterhaald bevestigd bekendgemaakt", .report),
    (
      """
      waarschuwt waarschuwde liet laten noemt noemde benadrukt benadrukte dreigde dreigt
      """, .say
    ),
    (
      """
      maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag later \
      vanochtend vanmiddag vanavond nu dan nog steeds lokale regionale invloedrijke linkse \
      rechtse conservatieve onafhankelijke
      """, .filler
    ),
    ("van voor door over uit naar met", .breaks),
    ("in door", .bound),
    ("gepubliceerd verschenen geplaatst ingezien geciteerd aangehaald", .binder),
    ("in bij", .within),
    ("niets niks", .nothing),
    ("dat dit zo", .this),
  ]

  private static let englishWords: [(words: String, cue: Cue)] = [
    ("the a an", .article),
    (
      """
      newspaper paper daily magazine weekly broadcaster network agency newswire outlet site website \
      station tabloid journal
      """, .sourceKind
    ),
    ("reported reports report wrote writes revealed reveals published", .report),
    ("said says say told tells tell posted posts announced announces confirmed wrote", .say),
    ("according citing quoting", .according),
    ("told tells", .toward),
    ("has have had", .auxiliary),
    ("and", .join),
    ("on via", .upon),
    ("based headquartered", .based),
    ("in at", .inside),
    ("in at to from near of around outside into through", .whereabouts),
    (
      """
      dollar dollars dlr dlrs franc francs mark marks yen pound pounds crown crowns peso pesos \
      rand rands rupee rupees riyal riyals dinar dinars guilder guilders schilling schillings \
      ruble rubles currency
      """, .money
    ),
    ("accord accords agreement club pact treaty convention round protocol", .accord),
    ("scandal scandals affair", .affair),
    ("to first earlier news also state", .filler),
    (
      """
      platform magazine portal channel tv television radio podcast programme weekly \
      gazette bureau
      """, .sourceKind
    ),
    ("broke", .report),
    ("warned warns added adds confirmed called", .say),
    (
      """
      monday tuesday wednesday thursday friday saturday sunday yesterday local regional
      """, .filler
    ),
    ("of for from about over with at by", .breaks),
    ("in by on", .bound),
    ("published seen obtained reviewed quoted cited carried aired interview", .binder),
    ("nothing", .nothing),
    ("quoted quotes cited cites carried aired", .report),
    ("report reports article editorial statement interviews writing", .binder),
    ("with", .bound),
    ("speaking spoke speaks talking", .toward),
    ("speaking spoke writing", .say),
    ("on in", .within),
  ]

  private static let germanWords: [(words: String, cue: Cue)] = [
    ("der die das dem den des eine einer ein", .article),
    (
      """
      zeitung tageszeitung wochenzeitung nachrichtenagentur agentur sender fernsehsender magazin \
      nachrichtenmagazin portal nachrichtenportal nachrichtenseite rundfunk blatt wochenblatt \
      boulevardzeitung wirtschaftszeitung wirtschaftsblatt nachrichtensender staatsagentur \
      medium radiosender
      """, .sourceKind
    ),
    (
      """
      berichtet berichtete berichten berichteten meldet meldete melden meldeten schreibt schrieb \
      schreiben schrieben gemeldet geschrieben enthüllt enthüllte
      """, .report
    ),
    ("sagt sagte sagen sagten erklärt erklärte bestätigt bestätigte teilt teilte postete", .say),
    ("laut", .according),
    ("gegenüber", .toward),
    ("hat haben hatte hatten", .auxiliary),
    ("zufolge", .behind),
    ("und", .join),
    ("auf über", .upon),
    ("sitz hauptsitz ansässig ansässige ansässigen ansässiger ansässiges", .based),
    ("in", .inside),
    ("in nach aus bei von vor um", .whereabouts),
    (
      """
      dollar dollars franken mark pfund peso kronen rubel rupien lira
      """, .money
    ),
    ("abkommen klimaabkommen vertrag konvention protokoll", .accord),
    ("skandal affäre", .affair),
    ("zuvor zuerst auch", .filler),
    (
      """
      zeitung tageszeitung wochenzeitung nachrichtenagentur agentur nachrichtenseite \
      boulevardzeitung wirtschaftszeitung staatsagentur illustrierte sonntagszeitung \
      wochenzeitschrift zeitschrift presseagentur
      """, .feminine
    ),
    (
      """
      illustrierte sonntagszeitung wochenzeitschrift zeitschrift presseagentur \
      fernsehsender blättern sendern zeitungen medium plattform podcast
      """, .sourceKind
    ),
    ("dem", .dative),
    ("der", .feminineDative),
    ("informationen bericht berichts angaben berufung recherchen", .according),
    (
      """
      auf nach montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute \
      morgen früher bereits später
      """, .filler
    ),
    ("warnte warnt sprach spricht betonte betont nannte nennt kündigte", .say),
    ("berichtet geschrieben veröffentlicht publik recherchiert", .report),
    ("von für über aus mit", .breaks),
    ("in", .bound),
    (
      """
      veröffentlicht erschienen erschienenen veröffentlichten interview gespräch \
      gastbeitrag
      """, .binder
    ),
    ("nichts", .nothing),
    ("das dies so", .this),
    ("zitiert zitierte zitierten", .report),
    ("in im bei beim", .within),
    ("im mit", .bound),
    ("sprach gesagt erläuterte erläutert", .say),
    ("einem eines dieser", .article),
  ]

  private static let frenchWords: [(words: String, cue: Cue)] = [
    ("le la les l un une du de d", .article),
    (
      """
      journal quotidien agence chaîne magazine hebdomadaire site radio télévision média presse
      """, .sourceKind
    ),
    (
      """
      rapporte rapportent rapportait rapporté écrit écrivent écrivait indique indiquent indiqué révèle \
      révèlent révélé publie publié
      """, .report
    ),
    ("dit déclare déclaré affirme affirmé annonce annoncé confié confirme confirmé posté", .say),
    ("selon après citant", .according),
    ("à auprès", .toward),
    ("a ont avait avaient", .auxiliary),
    ("et", .join),
    ("sur via", .upon),
    ("basé basée basés basées siège établi établie installé installée", .based),
    ("à en au aux dans", .inside),
    ("à en de vers près depuis dans", .whereabouts),
    (
      """
      dollar dollars franc francs mark marks livre livres peso pesos rouble roubles
      """, .money
    ),
    ("accord accords traité protocole", .accord),
    ("d de déjà aussi", .filler),
    (
      """
      chaîne quotidien hebdo mensuel bimensuel journaux tabloïd portail plateforme radio \
      webzine consortium
      """, .sourceKind
    ),
    (
      """
      rapporté relate relaté relaye relayé dévoile dévoilé publiait rapportent détaille
      """, .report
    ),
    (
      """
      assure assuré estime estimé explique expliqué souligne souligné précise précisé \
      affirment raconte raconté déclaré racontait annonçait
      """, .say
    ),
    (
      """
      lundi mardi mercredi jeudi vendredi samedi dimanche hier ce matin soir local locale \
      régional régionale
      """, .filler
    ),
    ("pour sur avec chez contre", .breaks),
    ("dans par au sur", .bound),
    (
      """
      publié publiée publiés publiées paru parue parus parues cité citée cités citées \
      consulté consultés obtenu obtenus relayé relayée interrogé interrogée entretien \
      interview tribune
      """, .binder
    ),
    ("dans", .within),
    ("rien", .nothing),
  ]

  private static let spanishWords: [(words: String, cue: Cue)] = [
    ("el la los las un una del de", .article),
    (
      """
      diario periódico agencia cadena revista canal portal emisora medio televisión semanario radio \
      noticias
      """, .sourceKind
    ),
    (
      """
      informó informa informan informaron reportó reporta publicó publica reveló revela escribió \
      escribe informado publicado revelado reportado
      """, .report
    ),
    ("dijo dice declaró afirmó anunció confirmó explicó señaló publicó", .say),
    ("según citando", .according),
    ("a", .toward),
    ("ha han había habían", .auxiliary),
    ("y e", .join),
    ("en vía", .upon),
    ("sede basada basado basadas basados radicada radicado", .based),
    ("en", .inside),
    ("en a de desde hacia", .whereabouts),
    (
      """
      dólar dólares franco francos marco marcos libra libras peso pesos rublo rublos
      """, .money
    ),
    ("acuerdo tratado protocolo", .accord),
    ("de hoy también ya", .filler),
    ("rotativo tabloide portales cadenas plataforma web programa digital", .sourceKind),
    (
      """
      adelantó adelanta publicaron difundió difunde recogió recoge desveló desvela detalló \
      reporta
      """, .report
    ),
    (
      """
      aseguró asegura aseguran afirma afirman sostuvo sostiene señala contó relató \
      advirtió explica declara
      """, .say
    ),
    (
      """
      lunes martes miércoles jueves viernes sábado domingo este ayer local
      """, .filler
    ),
    ("para sobre con contra desde", .breaks),
    ("en por a", .bound),
    (
      """
      publicado publicada publicados publicadas citado citada citados citadas recogido \
      recogida entrevista consultado consultados difundido difundida
      """, .binder
    ),
    ("acuerdo", .according),
    ("con", .filler),
    ("nada", .nothing),
  ]
}
