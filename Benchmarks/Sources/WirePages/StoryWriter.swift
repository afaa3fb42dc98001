/// Writes invented stories of invented words, some of them rewritten from an earlier one.
///
/// The stories of a seed are always the same. Words are made of syllables, the first of the list come
/// up far more often than the last, and one sentence of four holds a stock phrase, so that stories
/// share what stories share.
public struct StoryWriter {
  /// A page of one story, and the story that it comes from.
  public struct Page {
    /// Its bytes: headline, dateline, paragraphs.
    public let bytes: [UInt8]
    /// Stories that come from each other have the same number.
    public let origin: Int
  }

  private var random: SplitMix
  private var words: [String] = []
  private var phrases: [String] = []
  private var recent: [(origin: Int, headline: String, sentences: [String])] = []
  private var originCount = 0

  /// A writer whose stories follow from `seed`.
  public init(seed: UInt64) {
    random = SplitMix(state: seed)
    for _ in 0..<60_000 { words.append(makeWord()) }
    for _ in 0..<400 { phrases.append(text(words: 5 + random.below(5))) }
  }

  /// The next page: one of five is a rewrite of one of the last thousand stories.
  public mutating func next() -> Page {
    if !recent.isEmpty, random.chance(1, of: 5) { return rewrite() }
    let sentences = (0..<5 + random.below(12)).map { _ in sentence() }
    let story = (originCount, headline(), sentences)
    originCount += 1
    if recent.count < 1_000 { recent.append(story) } else { recent[random.below(1_000)] = story }
    return page(story.1, sentences, origin: story.0)
  }

  /// A story of some 70 words that no other one is like.
  public static let first = """
    Brug over de Lommer gaat een week dicht

    LOMMERDAM (ANP) - De oude brug over de Lommer gaat maandag een week dicht voor herstel. Het \
    wegdek is door de vorst op twaalf plekken gescheurd, zegt een ingenieur van de provincie.

    Fietsers kunnen met een pont naar de overkant, auto's moeten omrijden langs Westhaven. \
    Winkeliers in de binnenstad vrezen dat klanten wegblijven. De provincie betaalt de pont en \
    zet verkeersregelaars neer bij de school aan de dijk.

    """

  /// A text of `count` numbers from `number` on, which no text from another number shares.
  public static func numbers(from number: Int, count: Int = 70) -> String {
    (0..<count).map { "n\(number)x\($0)" }.joined(separator: " ") + "\n"
  }

  private mutating func rewrite() -> Page {
    var (origin, headline, sentences) = recent[random.below(recent.count)]
    switch random.below(5) {
    case 0: break
    case 1: sentences.removeLast(random.below(sentences.count / 2 + 1))
    case 2: for place in 1..<sentences.count { sentences.swapAt(place, 1 + random.below(place)) }
    case 3:
      headline = self.headline()
      sentences[0] = sentence()
    default: sentences[random.below(sentences.count)] = sentence()
    }
    return page(headline, sentences, origin: origin)
  }

  private mutating func page(_ headline: String, _ sentences: [String], origin: Int) -> Page {
    var text = "\(headline)\n\n\(pick(Vocabulary.datelinePlaces)) (\(pick(Vocabulary.agencies))) - "
    for (number, sentence) in sentences.enumerated() {
      if number > 0 { text += number % 3 == 0 ? "\n\n" : " " }
      text += sentence
    }
    return Page(bytes: Array((text + "\n").utf8), origin: origin)
  }

  private mutating func headline() -> String { capitalised(text(words: 4 + random.below(5))) }

  private mutating func sentence() -> String {
    let start = capitalised(text(words: 4 + random.below(8)))
    let phrase = random.chance(1, of: 4) ? " \(pick(phrases))" : ""
    return "\(start)\(phrase) \(text(words: 2 + random.below(8)))."
  }

  private mutating func text(words count: Int) -> String {
    (0..<count).map { _ in word() }.joined(separator: " ")
  }

  private mutating func word() -> String {
    let share = Double(random.below(1 << 30)) / Double(1 << 30)
    return words[Int(share * share * share * share * Double(words.count))]
  }

  private mutating func makeWord() -> String {
    (0...random.below(4)).map { _ in
      pick(["b", "d", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "z", "sch", "st"])
        + pick(["a", "e", "i", "o", "u", "aa", "ee", "oo", "ij", "ei", "ë"])
        + pick(["", "", "k", "l", "n", "r", "s", "t"])
    }.joined()
  }

  private mutating func pick(_ choices: [String]) -> String { choices[random.below(choices.count)] }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
