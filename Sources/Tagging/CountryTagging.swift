import Gazetteer
import Scanning

extension ArticleTags {
  /// How many mentions of one country, and how many names that count for none, are kept as evidence;
  /// a page that repeats a name without end must not fill the memory.
  static let mostEvidence = 1_000

  /// Derives `country.mentioned` from the mentions that count.
  mutating func count(_ mentions: Mentions, _ gazetteer: Gazetteer) {
    var uncounted = 0
    let all = mentions.all.span
    for index in all.indices {
      guard let country = all[index].country else {
        uncounted += 1
        if explains, uncounted <= Self.mostEvidence { noteUncounted(all[index]) }
        continue
      }
      let count = countOne(country)
      if explains, count <= Self.mostEvidence { noteCounted(all[index], country) }
    }
    if mentionedCountries.count > 1 { sortMentioned(gazetteer) }
  }

  /// Sorts the few countries of an article: most often first, ties by code.
  private mutating func sortMentioned(_ gazetteer: Gazetteer) {
    for index in 1..<mentionedCountries.count {
      let moved = mentionedCountries[index]
      let key = gazetteer.codeKey(of: moved.country)
      var place = index
      while place > 0 {
        let other = mentionedCountries[place - 1]
        guard
          other.count < moved.count
            || other.count == moved.count && gazetteer.codeKey(of: other.country) > key
        else { break }
        mentionedCountries[place] = other
        place -= 1
      }
      mentionedCountries[place] = moved
    }
  }

  /// Counts a mention of `country`; tells how many there are.
  private mutating func countOne(_ country: CountryID) -> Int {
    for index in mentionedCountries.indices where mentionedCountries[index].country == country {
      mentionedCountries[index].count += 1
      return mentionedCountries[index].count
    }
    mentionedCountries.append(CountryCount(country: country, count: 1))
    return 1
  }

  private mutating func noteCounted(_ mention: Mention, _ country: CountryID) {
    let hit = mention.hit
    if let own = hit.own {
      return note(.countryMentioned, country, at: hit.range, byOwn: Int(own))
    }
    note(
      .countryMentioned, .country(country), at: hit.range,
      by: mention.formerState == nil ? Rule(counted: hit) : .mentionFormerState,
      row: mention.formerState ?? hit.row)
  }

  private mutating func noteUncounted(_ mention: Mention) {
    let hit = mention.hit
    let isOff = mention.switchedOff != nil
    let country = mention.switchedOff ?? hit.country
    note(
      .countryMentioned, country.map { .country($0) } ?? .none, at: hit.range,
      by: isOff ? .mentionClassOff : Rule(uncounted: mention),
      row: hit.row == .ofNoTable ? nil : hit.row, weight: 0)
  }

  /// Derives `institution`: those that the text names, in order.
  mutating func noteInstitutions(_ mentions: Mentions) {
    for institution in mentions.institutions {
      institutions.append(institution.id)
      let hit = mentions.all[institution.mention].hit
      note(
        .institution, .institution(institution.id), at: hit.range, by: .institutionNamed,
        row: hit.row)
    }
  }

  /// Derives `country.about` by points; see ``AboutScore``.
  mutating func decideAbout(
    _ mentions: Mentions, _ score: inout AboutScore, _ text: borrowing ArticleText,
    in page: Span<UInt8>, _ lexicon: Lexicon
  ) {
    let hasHeadline = text.parts.first?.position == .headline
    score.start(dateline: datelineCountries, hasHeadline: hasHeadline, explains: explains)
    for mention in mentions.all { score.add(mention) }
    for institution in mentions.leadingInstitutions {
      score.addSeats(lexicon.finder.gazetteer.countries(of: institution))
    }
    var trade = TradeWords()
    if score.isContested { trade.read(text, in: page, lexicon.trade) }
    score.decide(trade)
    aboutCountries.append(contentsOf: score.countries)
    if explains { explainAbout(score) }
    decideHome(mentions, text, in: page, lexicon)
  }

  /// Notes every point; those of countries that the article is not about weigh nothing, and their
  /// sum is told once.
  private mutating func explainAbout(_ score: AboutScore) {
    var lost: [CountryID] = []
    for point in score.points {
      let counts = aboutCountries.contains(point.country)
      let place = point.span.isEmpty ? datelineEvidence(of: point.country) : nil
      note(
        .countryAbout, .country(point.country), at: place?.span ?? point.span, by: point.rule,
        row: place?.row, weight: counts ? point.weight : 0)
      guard !counts, point.rule != .aboutBackground, !lost.contains(point.country) else { continue }
      lost.append(point.country)
      note(
        .countryAbout, .country(point.country), at: place?.span ?? point.span, by: .aboutBelowBar,
        weight: 0)
    }
    guard score.isDatelineOnly else { return }
    for country in aboutCountries {
      guard let place = datelineEvidence(of: country) else { continue }
      note(
        .countryAbout, .country(country), at: place.span, by: .aboutDatelineOnly, row: place.row)
    }
  }

  /// The evidence that the dateline lies in `country`.
  private func datelineEvidence(of country: CountryID) -> Evidence? {
    evidence.first { $0.field == .countryDateline && $0.value == .country(country) }
  }
}

extension Rule {
  fileprivate init(counted hit: Hit) {
    guard hit.policy == .keep else {
      self = .mentionSupported
      return
    }
    switch hit.kind {
    case .name, .alias: self = .mentionName
    case .adjective, .demonym: self = .mentionPeople
    case .capital: self = .mentionCapital
    case .metonym: self = .mentionInstitution
    case .region, .blocker, .outlet, .institution: self = .mentionRegion
    case .place: self = .mentionPlace
    }
  }

  fileprivate init(uncounted mention: Mention) {
    if let refusal = mention.isSeat ? .mentionSeat : mention.refusal {
      self = refusal
      return
    }
    switch mention.hit.kind {
    case .institution: self = .mentionOrganisation
    case .outlet: self = .mentionInOutlet
    case .blocker: self = .mentionBlocked
    default: self = .mentionUnsupported
    }
  }
}
