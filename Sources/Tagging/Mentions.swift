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
      if !hits.isEmpty { add(parts[index], text.runs, in: page, lexicon.cues) }
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
      let country = country(of: all[index].hit, dateline)
      all[index].country = country ?? countryByPlace(all[index].hit, in: page, lexicon)
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
    _ part: ArticleText.Part, _ runs: borrowing WordRuns, in page: Span<UInt8>, _ cues: Cues
  ) {
    var background = Background(part.range, cues)
    var telling = TellingWords(part.words, before: Int(part.range.end))
    // Without a word that says so nothing is based anywhere.
    let mayBeBased = !part.words.marks.isDisjoint(with: TellingWords.marks)
    for hit in hits {
      let mayBeTold =
        mayBeBased
        && (telling.mayStand(beside: hit.range, runs.marked, in: page) || background.mayGoOn)
      let isBackground = mayBeTold && background.includes(hit, in: page)
      all.append(
        Mention(
          hit: hit, position: part.position, country: hit.country, isBackground: isBackground))
      guard case .keep = hit.policy else {
        isSettled = false
        continue
      }
      if hit.rival != nil { isSettled = false }
      if let country = hit.country, !supported.contains(country) { supported.append(country) }
    }
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
