import Characters
import Indexing
import Querying
import Scanning
import Tables
import TestSupport
import Testing

/// The same page in other bytes that read the same: it gives the same records.
@Suite struct SpellingTests {
  /// Invented pages full of accents, in five languages.
  static let pages = [
    """
    Fähre läuft vor Århus auf Grund
    ÅRHUS/MÜNCHEN (dpa/ČTK) - Die Fähre lag vor der Türkei und Österreich, wie der «Télégramme» \
    schreibt. Die Türkei schickte Schlepper, Österreich half.
    vor 3 Stunden
    ZÜRICH, 5. März (APA) - Die Schweiz zählt ihre Kühe. Rumänien und Großbritannien zählen mit.
    """,
    """
    Le Sénégal et l'Égypte s'entendent
    Par Zoé Lefèvre
    GENÈVE, 12 février (AFP) - L'Égypte et le Sénégal ont signé un accord, selon l'Agence Télam. \
    Près de Genève, la délégation égyptienne a été reçue.
    il y a 2 heures
    """,
    """
    México y Perú firman un tratado
    BOGOTÁ, 8 agosto (EFE) - El Perú y México firmaron un tratado en la capital, según Télam. \
    España observará, dijo El País.
    hace 4 días
    SÃO PAULO (EFE) - Los médicos de Haití volverán mañana, añadió.
    """,
    """
    Oekraïne en Israël spreken in Genève
    DEN HAAG/GENÈVE (ANP/XŸZ) - Oekraïne en Israël overleggen. De Oekraïense minister is er, meldt \
    de Süddeutsche Zeitung. Noord-Korea is er niet.
    1 uur geleden
    REYKJAVÍK (ANP) - IJsland en Curaçao doen mee, zegt René, één van de ministers.
    2 uur geleden
    """,
    """
    'Brug moet open', vinden schippers
    ARNHEM (ANP) - "We wachten al een week", zei schipper Piet van Dam maandag. Volgens de \
    burgemeester zijn de auto's 's ochtends 'het echte probleem'. Dat heeft hij laten weten.
    1 uur geleden
    KIEL (dpa) - Nach Angaben der Polizei war „niemand an Bord“. Augenzeugen zufolge sank das Boot.
    2 uur geleden
    NANTES (AFP) - Selon la maire, « le pont est fermé ». « C'est une bonne nouvelle », s'est \
    réjoui M. Kerbrat, qu'on n'attendait pas.
    3 uur geleden
    QUITO (EFE).- «Es el primer paso», añadió la ministra. De acuerdo con la policía, nadie salió.
    4 uur geleden
    LEITH, Scotland (AP) — "We're going home," said Dr. Ann Roe. According to Roe, it's over.
    5 uur geleden
    """,
    SamplePages.fishery, SamplePages.storm,
  ]

  @Test(arguments: pages)
  func `a page in decomposed letters gives the records of its composed twin`(page: String) {
    let apart = Composition.decomposed(page)
    #expect(Composition.composed(apart) == page)
    #expect(differences(apart, page).isEmpty)
  }

  @Test(arguments: pages, 1...20 as ClosedRange<UInt64>)
  func `soft hyphens and marks without width inside words change no record`(
    page: String, seed: UInt64
  ) {
    var generator = SeededGenerator(seed: seed)
    #expect(differences(page.withHiddenMarks(&generator), page).isEmpty)
  }

  @Test(arguments: pages, 1...20 as ClosedRange<UInt64>)
  func `no-break spaces change no record`(page: String, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    #expect(differences(page.withWideSpaces(&generator), page).isEmpty)
  }

  @Test(arguments: [
    ("=Geneve", 0), ("=Genève", 1), ("=Gene\u{300}ve", 1), ("=genève", 0), ("geneve", 1),
    ("place:GENEVE", 1), ("place:gene\u{300}ve", 1), ("=Noord-Korea", 1), ("country:UA", 1),
  ])
  func `a query finds a word however its letters are put together`(text: String, count: Int) throws
  {
    let page = Self.pages[3]
    let twins = [
      page, Composition.decomposed(page),
      page.replacing("Noord-Korea", with: "Noord-Ko\u{AD}rea")
        .replacing("Genève", with: "Ge\u{AD}nè\u{200B}ve"),
    ]
    for twin in twins {
      #expect(try find(text, in: SamplePages.corpus([("page", twin)])).count == count)
    }
  }

  /// What the records of `twin` have otherwise than those of `page`.
  private func differences(_ twin: String, _ page: String) -> [String] {
    let (twins, usuals) = (records(twin), records(page))
    guard twins.count == usuals.count else { return ["\(twins.count) articles"] }
    return zip(twins.joined(), usuals.joined()).filter { $0 != $1 }.map {
      "\($0.name): \($0.value), not \($1.value)"
    }
  }

  /// What the law does not hold for by its nature: ids and offsets.
  private static let exempt: Set<String> = ["id", "origin"]

  /// The records of `page` as people read them.
  private func records(_ page: String) -> [[Document.Field]] {
    let corpus = SamplePages.corpus([("page", page)])
    let all = Selection.all(of: corpus)
    return Records.documents(of: all, in: corpus).map { record in
      record.fields.filter { !Self.exempt.contains($0.name) }.map(\.plain)
    }
  }
}

extension Document.Field {
  /// The field with its texts as people read them.
  fileprivate var plain: Self { .init(name, value.plain) }
}

extension Document.Value {
  fileprivate var plain: Self {
    switch self {
    case .text(let text): .text(text.plain)
    case .list(let values): .list(values.map(\.plain))
    case .record(let inner): .record(Document(inner.fields.map(\.plain)))
    case .paragraphs(let texts): .paragraphs(texts.map(\.plain))
    default: self
    }
  }
}

extension String {
  /// Without what cannot be seen, with plain spaces.
  fileprivate var plain: String {
    var plain = String.UnicodeScalarView()
    for scalar in unicodeScalars where !ScalarClass.isInvisible(scalar.value) {
      plain.append(ScalarClass.isWideBlank(scalar.value) ? " " : scalar)
    }
    return String(plain)
  }

  /// Every third pair of letters or so with something between them that nobody sees.
  fileprivate func withHiddenMarks(_ generator: inout SeededGenerator) -> String {
    var result = ""
    var last: Character = " "
    for character in self {
      if last.isLetter, character.isLowercase, Int.random(in: 0..<3, using: &generator) == 0 {
        let marks = ["\u{AD}", "\u{200B}", "\u{200D}", "\u{2060}"]
        result += marks[Int.random(in: 0..<marks.count, using: &generator)]
      }
      result.append(character)
      last = character
    }
    return result
  }

  fileprivate func withWideSpaces(_ generator: inout SeededGenerator) -> String {
    String(
      map { $0 == " " && Bool.random(using: &generator) ? "\u{A0}" : $0 })
  }
}
