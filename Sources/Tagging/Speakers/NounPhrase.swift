import Scanning

/// The words for somebody: `de Russische minister Jansen`, `a spokesman for the union`, `she`.
///
/// Read from its first word: an article, adjectives, a noun, names; then what a word such as `van`
/// joins on. A verb, a preposition, an adverb or any mark ends it.
struct NounPhrase {
  /// Its words among the sentence's.
  private(set) var tokens: Range<Int>
  private(set) var isPronoun = false
  private(set) var hasName = false
  private(set) var hasRole = false
  private(set) var isBody = false
  private var isIndefinite = false
  private var hasDeterminer = false
  private var isAnonymousKind = false
  private var nameCount = 0

  // While it is read:
  private var lowerCount = 0
  private var followers = 0
  private var hasHead = false
  private var isJoinedOn = false

  /// Reads the phrase whose first word is `all[index]`; `nil` where none begins or a paper is named.
  init?(_ all: inout SpeechLine, at index: Int, _ habits: SpeechWords.Habits) {
    tokens = index..<index
    guard all.has(index) else { return nil }
    if all[index].word.contains(.pronoun) {
      isPronoun = true
      tokens = index..<index + 1
      return
    }
    var next = index
    if all[next].word.contains(.determiner) {
      hasDeterminer = true
      isIndefinite = all[next].word.contains(.indefinite)
      next += 1
    }
    let first = next
    while all.has(next), next == index || all[next].gap == .none, next - index < 14 {
      if all[next].word.contains(.outlet), !isJoinedOn { return nil }
      let count = step(&all, next, habits)
      guard count > 0 else { break }
      next += count
      tokens = index..<next
    }
    guard tokens.upperBound > first, isSomebody(habits) else { return nil }
    let isAlone = hasDeterminer && tokens.count == 2
    if isAlone, all[first].word.contains(.source) { return nil }
  }

  /// Whether enough says that it is a person or a body.
  private func isSomebody(_ habits: SpeechWords.Habits) -> Bool {
    hasName || hasRole || hasDeterminer
  }

  /// How much the words say about who it is.
  var kind: Speaker.Kind {
    if hasName { return .named }
    return isIndefinite || !hasDeterminer && isAnonymousKind ? .anonymous : .described
  }

  /// Whether it is a person or a body by more than its place in the sentence.
  func isClear(_ habits: SpeechWords.Habits) -> Bool {
    if hasRole { return true }
    return hasName && (!habits.nounsHaveCapitals || nameCount > 1)
  }

  /// The `he` or `she` that a verb without a subject stands for.
  init(pronounAt index: Int) {
    tokens = index..<index
    isPronoun = true
  }
}

extension NounPhrase {
  /// Takes the word `all[index]`, perhaps with those behind it: how many, or 0 where it ends.
  private mutating func step(
    _ all: inout SpeechLine, _ index: Int, _ habits: SpeechWords.Habits
  ) -> Int {
    let token = all[index]
    if token.isElided { return 0 }
    if token.isPossessive, habits.subjectMayComeFirst { return takePossessor() }
    if !token.word.isDisjoint(with: [.role, .anonymous]) { return takeRole(token, index, habits) }
    if token.isCapital, !isVerbOrStop(token) || index > tokens.lowerBound, !isLinked(token) {
      return takeName(index, habits)
    }
    if isNamePart(&all, index, habits), hasCapital(&all, index + 1) { return 1 }
    // German `der` joins on to a function, but not to a name: `laut Sprecher Voss der Handel`.
    if token.word.contains(.link), !hasName || !token.word.contains(.determiner) {
      if let count = joinedOn(&all, index, habits) { return count }
    }
    guard !isVerbOrStop(token), !token.word.contains(.determiner) else { return 0 }
    if isFunction(&all, index, habits) { return 1 }
    if modifiesRole(&all, index) {
      hasName = false
      nameCount = 0
      return 1
    }
    return takeLower(all[index], habits)
  }

  /// `Japan's`: whose function or body follows.
  private mutating func takePossessor() -> Int {
    guard !hasHead, !isJoinedOn else { return 0 }
    hasDeterminer = true
    hasName = false
    nameCount = 0
    return 1
  }

  /// Whether a small word behind an adjective with a capital goes with a function: `Palestinian health
  /// officials`.
  private func modifiesRole(_ all: inout SpeechLine, _ index: Int) -> Bool {
    guard hasName, nameCount == 1, !hasDeterminer, !isJoinedOn, all.has(index + 1) else {
      return false
    }
    return all[index + 1].gap == .none
      && !all[index + 1].word.isDisjoint(with: [.role, .anonymous])
  }

  /// Whether the small word that begins the phrase is a function before a name or another function:
  /// `conservator Naber`, `press secretary Dale Horvath`.
  private func isFunction(
    _ all: inout SpeechLine, _ index: Int, _ habits: SpeechWords.Habits
  ) -> Bool {
    guard habits.functionsGoBare, !hasDeterminer, !hasHead, !hasName, lowerCount == 0,
      index - tokens.lowerBound < 2, all.has(index + 1), all[index + 1].gap == .none
    else { return false }
    let next = all[index + 1]
    if !next.word.isDisjoint(with: [.role, .anonymous]) { return true }
    return next.isCapital && !isVerbOrStop(next)
  }

  private mutating func takeRole(
    _ token: SpeechToken, _ index: Int, _ habits: SpeechWords.Habits
  ) -> Int {
    if hasHead, !habits.adjectivesFollow, !token.isCapital, !hasRole { return 0 }
    if isJoinedOn {
      hasHead = true
      return 1
    }
    if !token.isCapital || habits.nounsHaveCapitals || index == tokens.lowerBound {
      hasName = false
      nameCount = 0
    }
    hasRole = true
    hasHead = true
    isBody = token.word.contains(.body)
    isAnonymousKind = isAnonymousKind || token.word.contains(.anonymous)
    return 1
  }

  private mutating func takeName(_ index: Int, _ habits: SpeechWords.Habits) -> Int {
    if isJoinedOn {
      hasHead = true
      return 1
    }
    if habits.nounsHaveCapitals, hasDeterminer, !hasHead {
      hasHead = true
      return 1
    }
    hasName = true
    nameCount += 1
    return 1
  }

  /// `van de gemeente`, `of the union`: the joining word, an article, and a word behind it.
  private mutating func joinedOn(
    _ all: inout SpeechLine, _ index: Int, _ habits: SpeechWords.Habits
  ) -> Int? {
    guard tokens.upperBound > tokens.lowerBound, hasHead || hasName || hasRole else { return nil }
    var next = index + 1
    if all.has(next), all[next].gap == .none, all[next].word.contains(.determiner) { next += 1 }
    guard all.has(next), all[next].gap == .none, !all[next].isElided else { return nil }
    guard all[next].isCapital || !isVerbOrStop(all[next]) else { return nil }
    // `ein Beamter der Agentur X`, `la direction à l'AFP`: somebody who talks to the agency.
    let mayAddress = habits.nounsHaveCapitals || all[index].word.contains(.toward)
    if mayAddress, all[next].word.contains(.outlet) { return nil }
    isJoinedOn = true
    // Behind an article, a capital or an ending in `e` can be an adjective's: `van de Noorse bond`.
    let isAdjective = all[next].isCapital || habits.adjectivesEndInE && all[next].endsInE
    let isRole = !all[next].word.isDisjoint(with: [.role, .anonymous])
    hasHead = next == index + 1 || isRole || habits.nounsHaveCapitals || !isAdjective
    lowerCount = 0
    followers = 0
    return next + 1 - index
  }

  private mutating func takeLower(_ token: SpeechToken, _ habits: SpeechWords.Habits) -> Int {
    if hasName, !isJoinedOn {
      // A capital behind an article and before a small word is an adjective: `de Noorse rederij`.
      guard hasDeterminer, nameCount == 1, !hasHead else { return 0 }
      hasName = false
      nameCount = 0
    }
    if hasHead {
      followers += 1
      return habits.adjectivesFollow && followers <= 2 ? 1 : 0
    }
    guard hasDeterminer || isJoinedOn, !habits.nounsHaveCapitals || lowerCount < 3 else { return 0 }
    lowerCount += 1
    guard lowerCount <= 3 else { return 0 }
    hasHead = habits.adjectivesFollow || habits.adjectivesEndInE && !token.endsInE
    return 1
  }

  private func isLinked(_ token: SpeechToken) -> Bool { token.word.contains(.link) }

  /// Whether the word goes on with a name.
  ///
  /// German `der` only does in `von der`: `sagte Anna Kern der Zeitung` is said to a paper.
  private func isNamePart(
    _ all: inout SpeechLine, _ index: Int, _ habits: SpeechWords.Habits
  ) -> Bool {
    guard hasName, all[index].word.contains(.namePart) else { return false }
    return !habits.nounsHaveCapitals || !all[index].word.contains(.determiner)
      || all[index - 1].word.contains(.namePart)
  }

  private func hasCapital(_ all: inout SpeechLine, _ index: Int) -> Bool {
    for next in index..<index + 2 where all.has(next) && all[next].gap == .none {
      if all[next].isCapital { return true }
      if !all[next].word.contains(.namePart) { return false }
    }
    return false
  }

  private func isVerbOrStop(_ token: SpeechToken) -> Bool {
    !token.word.isDisjoint(with: [
      .say, .call, .auxiliary, .participle, .according, .tail, .separable, .particle, .pronoun,
      .stop, .join, .adverb, .that, .toward, .reflexive, .saying, .behind, .leadNoun,
    ])
  }
}
