import Articles
import Gazetteer
import Scanning

/// A name in an article's text, and what it turned out to count for.
struct Mention {
  var hit: Hit
  var position: ArticleText.Position
  /// The country it counts for; `nil` for what counts for none.
  var country: CountryID?
  /// Whether it only says where something is based, or which thing is meant.
  var isBackground = false
  /// The country it would count for, were its class of names not switched off.
  var switchedOff: CountryID?
  /// The row of the former state that it counts for; `nil` for a country of today.
  var formerState: TableRow?
  /// Whether it is a town that stands for an institution that sits there.
  var isSeat = false
  /// Why it counts for no country, where what stands beside it says so.
  var refusal: Rule?
  /// Whether what stands beside it says which country it counts for.
  var isGiven = false
}

/// The names in an article's text.
struct Mentions {
  var all: [Mention] = []
  /// Kept so that not every article allocates them.
  private var hits: [Hit] = []
  private var supported: [CountryID] = []
  /// Whether no name depends on the rest of the text.
  private var isSettled = true
  /// The institutions that the text names, each once, and where it does first.
  var institutions: [(id: InstitutionID, mention: Int)] = []

  /// Finds all names of `text` and decides which count.
  ///
  /// A name that needs support has it when the dateline, or a name that needs none, is of the same
  /// country. Failing that, a rival meaning with support takes its place. A name whose class is not
  /// one of `classes` counts for nothing, but still supports others.
  mutating func read(
    _ text: borrowing ArticleText, in page: Span<UInt8>, _ lexicon: Lexicon,
    dateline: [CountryID], _ era: Era, classes: MentionClasses
  ) {
    all.empty()
    institutions.empty()
    supported.empty()
    isSettled = true
    supported.append(contentsOf: dateline)
    let parts = text.parts.span
    for index in parts.indices {
      hits.empty()
      lexicon.finder.hits(
        in: page, range: parts[index].range, text.runs, parts[index].words, into: &hits)
      if !hits.isEmpty { add(parts[index], text.runs, in: page, lexicon) }
    }
    guard !all.isEmpty else { return }
    if !isSettled { findCountries(in: page, lexicon, dateline) }
    if !era.isToday { placeIn(era) }
    readInstitutions(in: page, lexicon)
    if classes != .all { switchOff(allBut: classes) }
  }

  private mutating func findCountries(
    in page: Span<UInt8>, _ lexicon: Lexicon, _ dateline: [CountryID]
  ) {
    for index in all.indices {
      let mention = all[index]
      guard mention.refusal == nil, !mention.isGiven else { continue }
      all[index].country =
        country(of: mention.hit, dateline)
        ?? countryByPlace(mention.hit, in: page, lexicon)
        ?? countryOfOne(mention.hit, in: page, lexicon)
        ?? countryByNeighbour(index, in: page, lexicon.finder.gazetteer)
    }
  }

  private mutating func switchOff(allBut classes: MentionClasses) {
    for index in all.indices where !classes.count(all[index].hit.kind) && !all[index].isSeat {
      all[index].switchedOff = all[index].country ?? all[index].hit.country
      all[index].country = nil
    }
  }

  /// Adds the names found in one part of the text.
  private mutating func add(
    _ part: ArticleText.Part, _ runs: borrowing WordRuns, in page: Span<UInt8>, _ lexicon: Lexicon
  ) {
    var background = Background(part.range, lexicon.cues)
    var refusals = Refusals(from: Int(part.range.start), lexicon.language)
    var telling = TellingWords(part.words, before: Int(part.range.end))
    // Without a word that says so nothing is based anywhere.
    let mayBeBased = !part.words.marks.isDisjoint(with: TellingWords.marks)
    var land: CountryID?
    for index in hits.indices {
      let hit = hits[index]
      let isTold = mayBeBased && telling.mayStand(beside: hit.range, runs.marked, in: page)
      let mayBeTold = isTold || mayBeBased && background.mayGoOn
      let isBackground = mayBeTold && background.includes(hit, in: page)
      var mention = Mention(
        hit: hit, position: part.position, country: hit.country, isBackground: isBackground)
      mention.refusal = refusals.rule(for: hit, isTold: isTold, in: page)
      // `Georgia` behind `Athens` is the state.
      if let land { (mention.country, mention.isGiven) = (land, true) }
      land =
        index + 1 < hits.count
        ? self.land(of: hit, behindIt: hits[index + 1], in: page, lexicon) : nil
      if land != nil { mention.refusal = .mentionElsewhere }
      if mention.refusal != nil { mention.country = nil }
      all.append(mention)
      if mention.refusal == nil { support(mention) }
    }
  }

  /// Notes whom the mention supports, if it needs no support itself.
  private mutating func support(_ mention: Mention) {
    guard mention.hit.policy == .keep || mention.isGiven else {
      isSettled = false
      return
    }
    if mention.hit.rival != nil { isSettled = false }
    if let country = mention.country, !supported.contains(country) { supported.append(country) }
  }

  /// Gives what lay in a former state to that.
  private mutating func placeIn(_ era: Era) {
    for index in all.indices where all[index].hit.own == nil {
      guard let country = all[index].country, let former = era.state(holding: country) else {
        continue
      }
      all[index].country = former.country
      all[index].formerState = former.row
    }
  }

  /// The country of a name that has no support, where a preposition of place stands before it:
  /// `fled to Chad` in a text that names another country, `in Brussels` for the town itself.
  private func countryByPlace(
    _ hit: Hit, in page: Span<UInt8>, _ lexicon: Lexicon
  ) -> CountryID? {
    guard hit.policy == .context, hit.rival == nil, let country = hit.country else { return nil }
    let isNamed = hit.kind == .name && !supported.isEmpty
    guard isNamed || lexicon.finder.gazetteer.isSeat(hit.range, of: country, page) else {
      return nil
    }
    let start = Int(hit.range.start)
    guard let word = Words.directlyBefore(start, in: page, from: max(0, start - 24)) else {
      return nil
    }
    return lexicon.cues.of(word, in: page).contains(.whereabouts) ? country : nil
  }

  /// The country of a hit that counts, or of a rival meaning that the article supports better.
  private func country(of hit: Hit, _ dateline: [CountryID]) -> CountryID? {
    if hit.own != nil { return hit.country }
    guard hit.policy == .context else {
      // `Congo` in a story from Brazzaville.
      guard let rival = hit.rival, [.alias, .adjective, .demonym].contains(hit.kind),
        let country = hit.country, dateline.contains(rival), !dateline.contains(country)
      else { return hit.country }
      return rival
    }
    if let country = hit.country, supported.contains(country) { return country }
    if let rival = hit.rival, supported.contains(rival) { return rival }
    return nil
  }
}
