import Articles
import Gazetteer
import Scanning

/// What competed with a value and lost, for evidence: read anew where somebody asks why.
extension ArticleTags {
  /// Notes the other countries that the names of a text can mean, and the names that longer ones
  /// hide.
  mutating func noteRivals(_ mentions: Mentions, in page: Span<UInt8>, _ finder: NameFinder) {
    guard explains else { return }
    let first = evidence.firstIndex { $0.field == .countryMentioned } ?? evidence.count
    let most = evidence.count + Self.mostEvidence
    for mention in mentions.all where evidence.count < most {
      noteMeanings(of: mention, in: page, finder)
      noteHidden(by: mention, in: page, finder)
    }
    let ordered = evidence[first...].enumerated().sorted {
      ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset)
    }
    evidence.replaceSubrange(first..., with: ordered.map(\.element))
  }

  private mutating func noteMeanings(
    of mention: Mention, in page: Span<UInt8>, _ finder: NameFinder
  ) {
    let hit = mention.hit
    var known: [CountryID?] = [mention.country ?? mention.switchedOff ?? hit.country]
    for meaning in finder.meanings(of: hit.range, in: page) where !known.contains(meaning.country) {
      known.append(meaning.country)
      note(
        .countryMentioned, meaning.country.map { .country($0) } ?? .none, at: hit.range,
        by: .mentionRival, row: meaning.row, weight: 0)
    }
    guard hit.kind == .place || hit.kind == .capital else { return }
    for place in finder.meanings(ofPlace: hit.range, in: page) where !known.contains(place.country)
    {
      guard let country = place.country else { continue }
      note(
        .countryMentioned, .country(country), at: hit.range, by: .placeRival, row: place.row,
        weight: 0)
    }
  }

  private mutating func noteHidden(
    by mention: Mention, in page: Span<UInt8>, _ finder: NameFinder
  ) {
    for hidden in finder.names(inside: mention.hit.range, in: page) {
      guard let country = hidden.country, country != mention.country else { continue }
      note(
        .countryMentioned, .country(country), at: hidden.range, by: .mentionInsideLonger,
        row: hidden.row, weight: 0)
    }
  }

  /// Notes the other countries that have a place of a dateline's name.
  mutating func noteRivals(
    of place: DatelinePlace, _ country: CountryID, in page: Span<UInt8>, _ finder: NameFinder
  ) {
    guard explains else { return }
    for meaning in finder.meanings(ofPlace: place.name, in: page) {
      guard let rival = meaning.country, rival != country else { continue }
      note(
        .countryDateline, .country(rival), at: place.name, by: .placeRival, row: meaning.row,
        weight: 0)
    }
  }

  /// Notes the other agencies that a credit can name.
  mutating func noteRivals(
    of agency: AgencyID, credited credit: ByteRange, in page: Span<UInt8>, _ finder: NameFinder
  ) {
    guard explains else { return }
    for rival in finder.rivals(of: agency, credited: credit, in: page) {
      note(
        .sourceAgency, .source(.agency(rival.agency)), at: credit, by: .creditRival,
        row: rival.row, weight: 0)
    }
  }
}
