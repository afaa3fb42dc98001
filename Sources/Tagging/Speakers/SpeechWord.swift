import Gazetteer
import Scanning

/// What a word can be where words are given to a speaker.
struct SpeechWord: OptionSet {
  let rawValue: UInt32
  /// A verb of saying in a finite form: `zegt`, `said`.
  static let say = SpeechWord(rawValue: 1)
  /// Its participle, which stands with an auxiliary: `gezegd`, `déclaré`.
  static let participle = SpeechWord(rawValue: 2)
  /// The auxiliary: `heeft`, `a`.
  static let auxiliary = SpeechWord(rawValue: 4)
  /// Stands before whose words follow or went before: `volgens`, `selon`.
  static let according = SpeechWord(rawValue: 8)
  /// Stands between a quotation and its speaker: `aldus`.
  static let tail = SpeechWord(rawValue: 16)
  /// A verb of saying only with its other half behind it: `voegt … toe`.
  static let separable = SpeechWord(rawValue: 32)
  /// The other half.
  static let particle = SpeechWord(rawValue: 64)
  /// An article or a possessive.
  static let determiner = SpeechWord(rawValue: 128)
  /// An article that leaves open who it is.
  static let indefinite = SpeechWord(rawValue: 256)
  /// `he`, `she`.
  static let pronoun = SpeechWord(rawValue: 512)
  /// An office or a body: `minister`, `police`.
  static let role = SpeechWord(rawValue: 1024)
  /// People without a name: `bronnen`, `officials`.
  static let anonymous = SpeechWord(rawValue: 2048)
  /// Joins a description to more of it: `van`, `of`.
  static let link = SpeechWord(rawValue: 4096)
  /// Stands inside a name: `van`, `de`.
  static let namePart = SpeechWord(rawValue: 8192)
  /// Ends a description: a preposition, an adverb, a day.
  static let stop = SpeechWord(rawValue: 16384)
  /// Begins a clause: `en`, `but`.
  static let join = SpeechWord(rawValue: 32768)
  /// A kind of paper or agency, which is cited and does not speak.
  static let outlet = SpeechWord(rawValue: 65536)
  /// A verb of saying only before `that` or a quotation's object: `noemt`, `spreekt van`.
  static let call = SpeechWord(rawValue: 131_072)
  /// Stands between subject and verb: `also`, `later`.
  static let adverb = SpeechWord(rawValue: 262_144)
  /// A body, which no `he` or `she` stands for: `police`.
  static let body = SpeechWord(rawValue: 524_288)
  /// A verb of saying whose words need no mark and no `that`: `zegt`, `said`.
  static let tell = SpeechWord(rawValue: 1 << 20)
  /// Joins what is said to its verb: `dat`, `that`.
  static let that = SpeechWord(rawValue: 1 << 21)
  /// With a word before it, stands before whose words follow: `Angaben` of `nach Angaben`.
  static let leadNoun = SpeechWord(rawValue: 1 << 22)
  /// The word before it: `nach`.
  static let leadOpener = SpeechWord(rawValue: 1 << 23)
  /// Goes between such words and the speaker: `to` of `according to`.
  static let leadFiller = SpeechWord(rawValue: 1 << 24)
  /// Stands behind whose words are told: `zufolge`.
  static let behind = SpeechWord(rawValue: 1 << 25)
  /// Stands for what was told before: `dat` of `dat meldt de politie`.
  static let this = SpeechWord(rawValue: 1 << 26)
  /// Stands before whom somebody talks to, or where: `tegen`, `à`.
  static let toward = SpeechWord(rawValue: 1 << 27)
  /// Goes with its verb: `se`, `zich`.
  static let reflexive = SpeechWord(rawValue: 1 << 28)
  /// A verb of saying that goes on with its clause's subject: `saying`.
  static let saying = SpeechWord(rawValue: 1 << 29)
  /// A verb of thinking or doing, which needs more than `that` to tell words: `ontkent dat`.
  static let act = SpeechWord(rawValue: 1 << 30)
  /// A body that is a paper or an agency where it stands alone: `the agency said`.
  static let source = SpeechWord(rawValue: 1 << 31)
}

/// The words of speech of one language.
final class SpeechWords: Sendable {
  /// How sentences are built, where it matters.
  struct Habits: Sendable {
    /// `she said` behind a quotation, not only `said she`.
    var subjectMayComeFirst = false
    /// A verb without a subject is `he` or `she`.
    var dropsPronouns = false
    /// Nouns have capitals, so that a capital makes no name.
    var nounsHaveCapitals = false
    /// Adjectives before a noun end in `e`, so that another word is the noun.
    var adjectivesEndInE = false
    /// Adjectives stand behind their noun.
    var adjectivesFollow = false
    /// Nouns are put together, the last part saying what it is: `Regierungssprecher`.
    var nounsAreCompounds = false
    /// A function stands before a name without an article: `conservator Naber`.
    var functionsGoBare = false
  }

  let habits: Habits
  /// Finds the words that words told without marks stand beside: verbs of saying, `volgens`.
  let cues: CueScanner
  private let table: WordTable
  /// How words end that can be the last part of others.
  private let endings: Set<UInt32>
  /// A bit for some of an ending's bits, which turns away most words that end otherwise.
  private let endingBits: [UInt64]

  /// What the word `page[range]` can be.
  func of(_ range: Range<Int>, in page: Span<UInt8>) -> SpeechWord {
    SpeechWord(rawValue: table.classes(of: range, in: page))
  }

  /// What `word`, which stands at `offset` of `page`, can be.
  func of(_ word: PlainWord, at offset: Int, in page: Span<UInt8>) -> SpeechWord {
    SpeechWord(rawValue: table.classes(of: word, at: offset, in: page))
  }

  /// What a long word put together of others can be: who its last part is; nothing for other words.
  func ofCompound(_ range: Range<Int>, in page: Span<UInt8>) -> SpeechWord {
    guard habits.nounsAreCompounds, range.count >= Self.leastCompound else { return [] }
    // Few words end as somebody does; all others are turned away at once.
    let ending = Self.ending(range.upperBound) { page[$0] }
    let bit = Self.bit(of: ending)
    guard endingBits[bit >> 6] >> UInt64(bit & 63) & 1 != 0, endings.contains(ending) else {
      return []
    }
    for start in (range.lowerBound + 3)...(range.upperBound - Self.leastPart) {
      let part = of(start..<range.upperBound, in: page)
      let kinds = part.intersection(Self.partKinds)
      if !kinds.isEmpty, part.isDisjoint(with: [.say, .stop, .adverb]) { return kinds }
    }
    return []
  }

  /// The last four bytes before `end`, in small letters where they are ASCII.
  @inline(__always)
  private static func ending(_ end: Int, of byte: (Int) -> UInt8) -> UInt32 {
    let (last, third) = (UInt32(byte(end &- 1)), UInt32(byte(end &- 2)))
    let (second, first) = (UInt32(byte(end &- 3)), UInt32(byte(end &- 4)))
    return (last << 24 | third << 16 | second << 8 | first) | 0x2020_2020
  }

  /// The place of an ending among ``endingBits``.
  @inline(__always)
  private static func bit(of ending: UInt32) -> Int { Int((ending &* 0x9E37_79B1) >> 19) }

  /// What ``ofCompound(_:in:)`` finds as a last part.
  private static let partKinds: SpeechWord = [.role, .anonymous, .body, .outlet]
  private static let leastCompound = 9
  private static let leastPart = 5

  /// What makes a word a cue.
  static let cueKinds: SpeechWord = [
    .say, .participle, .according, .leadNoun, .behind, .tail,
  ]

  init(_ habits: Habits, _ words: [(words: String, kind: SpeechWord)]) {
    self.habits = habits
    let cueWords = words.filter { !$0.kind.isDisjoint(with: Self.cueKinds) }
    let each = cueWords.flatMap { $0.words.split(separator: " ").map(String.init) }
    // Shorter ones, such as `so`, stand behind quotations only.
    cues = CueScanner(each.filter { $0.utf8.count >= 3 })
    let parts = words.filter { !$0.kind.isDisjoint(with: Self.partKinds) }
    let ends = parts.flatMap { $0.words.utf8.split(separator: 0x20).map(Array.init) }
    let known = Set(
      ends.filter { $0.count >= Self.leastPart }.map { end in Self.ending(end.count) { end[$0] } })
    var bits = [UInt64](repeating: 0, count: 1 << 7)
    for bit in known.map(Self.bit) { bits[bit >> 6] |= 1 << UInt64(bit & 63) }
    (endings, endingBits) = (known, bits)
    table = WordTable(words.map { ($0.words, $0.kind.rawValue) })
  }

  /// The words of `language`.
  static func of(_ language: NameLanguage) -> SpeechWords {
    switch language {
    case .dutch: dutch
    case .english: english
    case .german: german
    case .french: french
    case .spanish: spanish
    }
  }
}
