import Gazetteer
import Scanning

extension ArticleTags {
  /// Decides `country.about` of an article that has no dateline and names no country.
  ///
  /// It is about the countries that the companies and bodies of state in its headline are of, or
  /// else those in its first sentence. Where there are none and the article is hardly more than a
  /// headline in capitals, it is about the countries whose names there need support elsewhere.
  mutating func decideHome(
    _ mentions: Mentions, _ text: borrowing ArticleText, in page: Span<UInt8>,
    _ lexicon: Lexicon
  ) {
    guard aboutCountries.isEmpty, datelineCountries.isEmpty, !mentions.nameCountry else { return }
    var hits: [Hit] = []
    for part in text.parts.prefix(2) where part.position != .opening {
      lexicon.finder.gazetteer.organisations.hits(
        in: page, range: part.range, language: lexicon.language, into: &hits)
      for hit in hits { addHome(hit, by: .aboutHome) }
      guard aboutCountries.isEmpty else { return }
    }
    guard text.isHeadlineAlone else { return }
    for mention in mentions.all where mention.position == .headline {
      guard [.name, .adjective, .demonym].contains(mention.hit.kind) else { continue }
      addHome(mention.hit, by: .aboutHeadlineAlone)
    }
  }

  private mutating func addHome(_ hit: Hit, by rule: Rule) {
    guard let country = hit.country, hit.rival == nil, !aboutCountries.contains(country) else {
      return
    }
    aboutCountries.append(country)
    note(.countryAbout, .country(country), at: hit.range, by: rule, row: hit.row)
  }
}

extension Mentions {
  /// Whether a country is named, be it by a class of names that does not count.
  fileprivate var nameCountry: Bool {
    all.contains { $0.country != nil || $0.switchedOff != nil }
  }
}

extension ArticleText {
  /// Whether there is a headline, and no sentence behind it.
  fileprivate var isHeadlineAlone: Bool {
    guard parts.first?.position == .headline else { return false }
    return parts.dropFirst().reduce(0) { $0 + $1.range.count } < Self.leastSentence
  }

  /// So many bytes have room for a sentence.
  private static let leastSentence = 40
}
