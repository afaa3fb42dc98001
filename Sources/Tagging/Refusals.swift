import Gazetteer
import Scanning

/// Tells the names that what stands beside them keeps from being a country's: a language
/// (`they speak French and Turkish`), a club (`Olympique de Lyon`), a surname (`Carmen Alemán`).
struct Refusals {
  private let from: Int
  private let language: NameLanguage?
  /// The last name of a language, which others are listed behind.
  private var lastLanguage: Hit?

  /// For the names of a part of the text that starts at `start`.
  init(from start: Int, _ language: NameLanguage?) {
    self.from = start
    self.language = language
  }

  /// Lets the words that such names stand beside pass `filter`, those of ASCII alone.
  static func add(to filter: inout WordFilter) {
    for table in [speech, clubs, clubEnds] {
      table.forEachWord { word, classes in
        guard classes & ~(link | inside | of) != 0, word.allSatisfy({ $0 < 0x80 }) else { return }
        filter.addAnyCase(.telling, prefix: Array(word).span.prefix(at: 0, count: word.count))
      }
    }
  }

  /// The rule by which `hit` counts for no country, or `nil`; hits must come in order.
  ///
  /// `isTold` says whether a word that may say so stands beside the name.
  mutating func rule(for hit: Hit, isTold: Bool, in page: Span<UInt8>) -> Rule? {
    guard hit.own == nil else { return nil }
    switch hit.kind {
    case .adjective, .demonym:
      // Small words such as `en` stand beside names too often to be marked.
      let isRomance = language == .spanish || language == .french
      if isTold || isRomance || lastLanguage != nil, isLanguage(hit, in: page) {
        lastLanguage = hit
        return .mentionLanguage
      }
      return isSurname(hit, in: page) ? .mentionSurname : nil
    case .capital, .place, .region:
      return isTold && isClub(hit, in: page) ? .mentionClub : nil
    default:
      return nil
    }
  }

  private func word(before offset: Int, in page: Span<UInt8>) -> Range<Int>? {
    Words.directlyBefore(offset, in: page, from: max(from, offset - 24))
  }
}

extension Refusals {
  private static let spoken: UInt32 = 1
  private static let link: UInt32 = 2
  private static let inside: UInt32 = 4
  private static let of: UInt32 = 8
  private static let lesson: UInt32 = 16

  /// Verbs of speaking and learning; what stands between them and a language; `in` and `of` before a
  /// language in small letters, the latter behind a lesson or a teacher.
  private static let speech = WordTable([
    ("speak speaks spoke spoken speaking learn learns learned learning fluent fluently", spoken),
    ("spreken spreekt spraken leert vloeiend sprechen spricht lernt lernen fließend", spoken),
    ("parle parlent parler parlait apprend apprendre couramment", spoken),
    ("habla hablan hablar hablaba aprende aprender", spoken),
    ("and or en und oder et ou y o het auf le l la el", link),
    ("en", inside),
    ("de d", of),
    ("profesor profesora clase clases curso cursos cours professeur professeure leçons", lesson),
  ])

  private func isLanguage(_ hit: Hit, in page: Span<UInt8>) -> Bool {
    guard hit.kind == .adjective || lastLanguage != nil || language == .french else { return false }
    var offset = Int(hit.range.start)
    let isSmall = page[offset] &- 0x41 >= 26
    for _ in 0..<3 {
      if let last = lastLanguage, continues(last, to: offset, in: page) { return true }
      guard let word = word(before: offset, in: page) else { return false }
      let classes = Self.speech.classes(of: word, in: page)
      if classes & Self.spoken != 0 { return true }
      let isDirect = offset == Int(hit.range.start)
      if isDirect, isSmall, language == .spanish || language == .french {
        if classes & Self.inside != 0 { return true }
        if classes & Self.of != 0, let noun = self.word(before: word.lowerBound, in: page) {
          return Self.speech.classes(of: noun, in: page) & Self.lesson != 0
        }
      }
      guard classes & Self.link != 0 else { return false }
      offset = word.lowerBound
    }
    return false
  }

  /// Whether only a comma and a space stand between the language before and `offset`.
  private func continues(_ last: Hit, to offset: Int, in page: Span<UInt8>) -> Bool {
    let end = Int(last.range.end)
    if offset == end + 1 { return true }
    return offset == end + 2 && page[end] == 0x2C
  }
}

extension Refusals {
  /// What clubs are called before the name of their town; with a capital, as printed.
  private static let clubs = WordTable([
    (
      """
      fc cf ac as sc sv vfb vfl tsv fk sk bk cd ud rc ogc rcd real atlético atletico athletic \
      olympique olympiakos stade racing sporting inter dynamo dinamo spartak sparta slavia lokomotiv \
      lokomotive zenit rapid hapoel maccabi bayern borussia eintracht hertha arminia werder \
      deportivo girondins juventus estudiantes independiente plate
      """, 1
    )
  ])
  /// What clubs are called behind it.
  private static let clubEnds = WordTable([("fc cf sc afc", 1)])
  private static let links = WordTable([("de d di do", 1)])

  private func isClub(_ hit: Hit, in page: Span<UInt8>) -> Bool {
    let end = Int(hit.range.end)
    if let next = Words.directlyAfter(end, in: page, before: min(end + 8, page.count)),
      next.lowerBound == end + 1, Self.clubEnds.classes(of: next, in: page) != 0
    {
      return page[next.lowerBound] &- 0x41 < 26
    }
    guard var club = word(before: Int(hit.range.start), in: page) else { return false }
    if Self.links.classes(of: club, in: page) != 0 {
      guard let before = word(before: club.lowerBound, in: page) else { return false }
      club = before
    }
    return page[club.lowerBound] &- 0x41 < 26 && Self.clubs.classes(of: club, in: page) != 0
  }
}

extension Refusals {
  /// What a Spanish adjective with a capital belongs to that is no person.
  private static let bodies = WordTable([
    (
      """
      gobierno ejército parlamento liga copa federación partido armada fuerza fuerzas policía guardia \
      embajada consulado instituto academia banco iglesia imperio república reino estado comité cruz \
      selección ministro presidente canciller senado congreso asamblea corte tribunal universidad \
      real asociación cámara agencia servicio ministerio televisión radio rey reina príncipe \
      confederación sociedad grupo unión
      """, 1
    )
  ])

  /// `Carmen Alemán`: Spanish writes the adjective small, but for the names of bodies.
  private func isSurname(_ hit: Hit, in page: Span<UInt8>) -> Bool {
    let start = Int(hit.range.start)
    guard language == .spanish, page[start] &- 0x41 < 26, start + 1 < Int(hit.range.end),
      page[start + 1] &- 0x41 >= 26, let word = word(before: start, in: page),
      word.upperBound + 1 == start, page[word.lowerBound] &- 0x41 < 26, word.count > 2
    else { return false }
    return Self.bodies.classes(of: word, in: page) == 0
  }
}
