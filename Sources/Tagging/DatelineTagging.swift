import Articles
import Gazetteer
import Scanning

extension ArticleTags {
  /// Derives `country.dateline`: the country of each place, each country once.
  mutating func readDateline(
    _ places: ArraySlice<DatelinePlace>, in page: Span<UInt8>, _ finder: NameFinder, _ era: Era
  ) {
    for place in places {
      let resolved = finder.country(ofPlace: place.name, region: place.region, in: page)
      let former = resolved.flatMap { $0.isOwn ? nil : era.state(holding: $0.country) }
      placeCountries.append(former?.country ?? resolved?.country)
      guard let resolved else {
        note(.countryDateline, .none, at: place.name, by: .datelineUnknownPlace, weight: 0)
        continue
      }
      let country = former?.country ?? resolved.country
      if !datelineCountries.contains(country) { datelineCountries.append(country) }
      noteDateline(place, resolved, former)
    }
  }

  private mutating func noteDateline(
    _ place: DatelinePlace, _ resolved: ResolvedPlace,
    _ former: (country: CountryID, row: TableRow)?
  ) {
    var rule: Rule
    switch resolved.basis {
    case .place: rule = .datelinePlace
    case .region: rule = .datelineRegion
    case .name: rule = .datelineName
    case .own(let own): return note(.countryDateline, resolved.country, at: place.name, byOwn: own)
    }
    let span = rule == .datelineRegion ? place.region : place.name
    if former != nil { rule = .datelineFormerState }
    note(
      .countryDateline, .country(former?.country ?? resolved.country), at: span, by: rule,
      row: former?.row ?? resolved.row)
  }

  /// Derives `source.agency`: the credits in order, each once.
  mutating func readCredits(
    _ credits: ArraySlice<ByteRange>, in page: Span<UInt8>, _ finder: NameFinder
  ) {
    var followsAgency = false
    for credit in credits {
      if let known = finder.agency(credited: credit, in: page) {
        let source = SourceName.agency(known.agency)
        if !agencies.contains(source) { agencies.append(source) }
        note(.sourceAgency, .source(source), at: credit, by: .creditAgency, row: known.row)
        followsAgency = true
      } else if followsAgency, Self.isDesk(credit, in: page) {
        note(.sourceAgency, .none, at: credit, by: .creditDesk, weight: 0)
      } else {
        let source = SourceName.unknown(credit)
        agencies.append(source)
        note(.sourceAgency, .source(source), at: credit, by: .creditUnknown)
        followsAgency = false
      }
    }
  }

  /// Whether a credit is two or three small letters, as in `dpa/lno`.
  private static func isDesk(_ credit: ByteRange, in page: Span<UInt8>) -> Bool {
    guard 2...3 ~= credit.count else { return false }
    for offset in credit.offsets where page[offset] &- 0x61 >= 26 { return false }
    return true
  }
}
