import Gazetteer
import Scanning

/// What stands beside a name and says what it means.
extension Mentions {
  /// The country of the town `place` where the state or country behind it puts it elsewhere than the
  /// tables: `Athens, Georgia`, `Cordoba, Argentina`.
  ///
  /// A part of a country decides by itself behind a preposition, and a state of the countries whose
  /// writers always name it; anything else only where the tables know such a town there.
  func land(of place: Hit, behindIt region: Hit, in page: Span<UInt8>, _ lexicon: Lexicon)
    -> CountryID?
  {
    guard [.capital, .place].contains(place.kind), place.own == nil, region.own == nil,
      [.name, .region].contains(region.kind), region.country != place.country,
      let addition = addition(of: region, to: place, in: page, lexicon.cues)
    else { return nil }
    let gazetteer = lexicon.finder.gazetteer
    for land in [region.country, region.rival] {
      guard let land, land != place.country else { continue }
      if gazetteer.hasPlace(place.range, in: land, page) { return land }
      let decides = addition == .inside || gazetteer.namesStates(land)
      if region.kind == .region, decides { return land }
    }
    return nil
  }

  /// How a region stands behind a town: after a comma, or after a comma and `in`.
  private enum Addition { case plain, inside }

  /// How `region` stands behind `place` as an addition that a mark closes; `nil` where it does not.
  private func addition(
    of region: Hit, to place: Hit, in page: Span<UInt8>, _ cues: Cues
  ) -> Addition? {
    var offset = Int(place.range.end)
    let (start, end) = (Int(region.range.start), Int(region.range.end))
    guard offset + 1 < start, start - offset <= 14, page[offset] == 0x2C else { return nil }
    offset += 1
    var addition = Addition.plain
    while let word = Words.next(offset, in: page, before: start) {
      guard !cues.of(word, in: page).isDisjoint(with: [.whereabouts, .article]) else { return nil }
      addition = .inside
      offset = word.upperBound
    }
    let isClosed = Words.directlyAfter(end, in: page, before: min(end + 4, page.count)) == nil
    return isClosed ? addition : nil
  }

  /// The country of a name with other meanings where the text names a neighbour of it and nobody is
  /// called so: `Jordan said it would not take in more Syrians`.
  func countryByNeighbour(_ index: Int, in page: Span<UInt8>, _ gazetteer: Gazetteer) -> CountryID?
  {
    let hit = all[index].hit
    guard hit.policy == .context, hit.kind == .name, let country = hit.country else { return nil }
    if hasGovernment(hit, in: page) { return country }
    let hasNeighbour = all.contains { mention in
      guard mention.hit.policy == .keep, let other = mention.hit.country, other != country else {
        return false
      }
      return mention.refusal == nil && gazetteer.areNeighbours(country, other)
    }
    guard hasNeighbour else { return nil }
    let isSomebody = all.contains { mention in
      mention.hit.country == country && mention.hit.kind == .name
        && isPartOfName(mention.hit, in: page)
    }
    return isSomebody ? nil : country
  }

  /// `Chad's army`, `el ejército de Chad`: what nobody but a country has.
  private func hasGovernment(_ hit: Hit, in page: Span<UInt8>) -> Bool {
    let (start, end) = (Int(hit.range.start), Int(hit.range.end))
    let limit = min(end + 24, page.count)
    if let owner = Words.directlyAfter(end, in: page, before: limit), owner.count == 1,
      page[owner.lowerBound] == UInt8(ascii: "s"), owner.lowerBound > end,
      let word = Words.directlyAfter(owner.upperBound, in: page, before: limit)
    {
      return Self.government.classes(of: word, in: page) == 1
    }
    let first = max(0, start - 32)
    guard let of = Words.directlyBefore(start, in: page, from: first),
      Self.government.classes(of: of, in: page) == 2,
      let word = Words.directlyBefore(of.lowerBound, in: page, from: first)
    else { return false }
    return Self.government.classes(of: word, in: page) == 1
  }

  private static let government = WordTable([
    ("army government parliament president military junta king monarch foreign prime ruling", 1),
    ("ejército gobierno presidente parlamento rey armée gouvernement président parlement roi", 1),
    ("of de del du", 2),
  ])

  /// Whether a capital begins the word directly before or behind the hit: `Jordan Hill`.
  private func isPartOfName(_ hit: Hit, in page: Span<UInt8>) -> Bool {
    let (start, end) = (Int(hit.range.start), Int(hit.range.end))
    if end + 1 < page.count, page[end] == 0x20, page[end + 1] &- 0x41 < 26 { return true }
    let word = Words.directlyBefore(start, in: page, from: max(0, start - 40))
    guard let word, word.upperBound + 1 == start else { return false }
    return page[word.lowerBound] &- 0x41 < 26 && word.count > 2
  }

  /// The country of a people's name that is also a word, behind an article: `the Finn`, `een Pool`.
  func countryOfOne(_ hit: Hit, in page: Span<UInt8>, _ lexicon: Lexicon) -> CountryID? {
    guard hit.kind == .demonym, hit.policy == .context, hit.rival == nil,
      lexicon.language != .german
    else { return nil }
    let (start, end) = (Int(hit.range.start), Int(hit.range.end))
    let word = Words.directlyBefore(start, in: page, from: max(0, start - 24))
    guard let word, lexicon.cues.of(word, in: page).contains(.article),
      page[start] &- 0x41 < 26, page[start + 1] &- 0x61 < 26,
      end + 1 >= page.count || page[end] != 0x20 || page[end + 1] &- 0x41 >= 26
    else { return nil }
    return hit.country
  }
}
