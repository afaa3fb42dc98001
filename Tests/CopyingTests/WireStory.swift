import TestSupport

/// An invented story as sentences, with what a desk does to it before it prints it.
struct WireStory {
  var headline: String
  var place: String
  var credit: String
  var sentences: [String]

  /// What desks do to a story.
  enum Rewrite: CaseIterable {
    /// The end is cut, down to half of the sentences.
    case cut
    /// The sentences behind the lead stand in another order.
    case reordered
    /// Headline and first sentence are written anew.
    case newLead
    /// Another agency is credited, under another headline.
    case creditChanged
    /// One word of twelve is another.
    case edited
    /// A sentence is added, and the last one is cut.
    case updated
    /// Only the first third is left, two sentences or more, as a brief.
    case brief
  }

  /// The story as a page, two sentences a paragraph.
  var page: String {
    var text = "\(headline)\n\n\(place) (\(credit)) - "
    for (number, sentence) in sentences.enumerated() {
      if number > 0 { text += number % 2 == 0 ? "\n\n" : " " }
      text += sentence
    }
    return text + "\n"
  }
}

/// Writes invented stories that follow from a seed.
///
/// Most words are made of syllables, so that no two stories are alike by the words of a language;
/// stories on one topic share its names, its place and its stock phrases.
struct WireDesk {
  private var random: SeededGenerator
  private var words: [String] = []

  /// What stories on one topic have in common.
  struct Topic {
    let place: String
    let names: [String]
    let phrases: [String]
  }

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    for _ in 0..<1_500 { words.append(syllables(1...4)) }
  }

  /// A topic: a place, four names and eight phrases of five to twelve words.
  mutating func topic() -> Topic {
    let place = syllables(2...3)
    let names = (0..<4).map { _ in
      "\(capitalised(syllables(1...2))) \(capitalised(syllables(2...3)))"
    }
    let phrases = (0..<8).map { _ in text(5...12) }
    return Topic(place: place, names: names, phrases: phrases)
  }

  /// A story on `topic` of so many sentences; half of them use a name or a phrase of the topic.
  mutating func story(on topic: Topic, sentences: ClosedRange<Int> = 3...14) -> WireStory {
    WireStory(
      headline: headline(on: topic), place: topic.place.uppercased(), credit: credit(),
      sentences: (0..<Int.random(in: sentences, using: &random)).map { _ in sentence(on: topic) })
  }

  /// `story` as another desk prints it.
  mutating func rewritten(
    _ story: WireStory, _ rewrite: WireStory.Rewrite, on topic: Topic
  ) -> WireStory {
    var story = story
    let count = story.sentences.count
    switch rewrite {
    case .cut:
      let kept = Int.random(in: (count + 1) / 2...max((count + 1) / 2, count - 1), using: &random)
      story.sentences.removeSubrange(kept...)
    case .reordered: story.sentences[1...].shuffle(using: &random)
    case .newLead:
      story.headline = headline(on: topic)
      story.sentences[0] = sentence(on: topic)
    case .creditChanged:
      story.headline = headline(on: topic)
      story.credit += "/" + credit()
    case .edited: story.sentences = story.sentences.map { edited($0) }
    case .brief: story.sentences.removeSubrange(min(count, max(2, count / 3))...)
    case .updated:
      story.sentences.insert(sentence(on: topic), at: count / 2)
      story.sentences.removeLast()
    }
    return story
  }

  private mutating func headline(on topic: Topic) -> String {
    capitalised("\(text(2...4)) \(pick(topic.names)) \(text(2...3))")
  }

  private mutating func sentence(on topic: Topic) -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: capitalised("\(text(4...9)) \(pick(topic.phrases)) \(text(2...6))") + "."
    case 1: "\(pick(topic.names)) \(text(7...14))."
    default: capitalised(text(8...18)) + "."
    }
  }

  private mutating func edited(_ sentence: String) -> String {
    sentence.split(separator: " ").map { word in
      Int.random(in: 0..<12, using: &random) == 0 ? pick(words) : String(word)
    }.joined(separator: " ")
  }

  private mutating func credit() -> String { pick(["ANP", "AFP", "AP", "DPA", "RTR", "EFE"]) }

  private mutating func text(_ count: ClosedRange<Int>) -> String {
    (0..<Int.random(in: count, using: &random)).map { _ in word() }.joined(separator: " ")
  }

  /// A word; the first ones of the list come up far more often than the last ones.
  private mutating func word() -> String {
    let place = Double.random(in: 0..<1, using: &random)
    return words[Int(place * place * place * Double(words.count))]
  }

  private mutating func syllables(_ count: ClosedRange<Int>) -> String {
    (0..<Int.random(in: count, using: &random)).map { _ in
      pick(["b", "d", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "st", "kr", "bl"])
        + pick(["a", "e", "i", "o", "u", "aa", "ee", "oo", "ij"])
        + pick(["", "", "n", "r", "s", "t"])
    }.joined()
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
