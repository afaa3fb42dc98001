import Gazetteer
import Scanning

/// A sentence with the countries that a careful reader finds in it.
struct Sentence: Sendable, CustomStringConvertible {
  var language: NameLanguage
  var text: String
  var mentions: Set<String>
  /// The places of the dateline before it and the countries they lie in.
  var places: [String] = []
  var countries: [String] = []

  init(
    _ language: NameLanguage, _ text: String, mentions: String, place: String = "",
    isIn countries: String = ""
  ) {
    self.language = language
    self.text = text
    self.mentions = Set(mentions.split(separator: ",").map(String.init))
    places = place.split(separator: "/").map(String.init)
    self.countries = countries.split(separator: ",").map(String.init)
  }

  var description: String { text }
}

extension Gazetteer {
  /// All hits in `text`.
  func hits(in text: String, _ language: NameLanguage?) -> [Hit] {
    let bytes = Array(text.utf8)
    var hits: [Hit] = []
    matcher.hits(
      in: bytes.span, range: ByteRange(0, bytes.count), language: language, into: &hits)
    return hits
  }

  /// The codes of the countries that `text` names without needing support.
  func countries(in text: String, _ language: NameLanguage?) -> Set<String> {
    let kept = hits(in: text, language).filter { $0.policy == .keep }
    return Set(kept.compactMap { hit in hit.country.map { code(of: $0) } })
  }

  /// The hits in `text` as the words with their codes, such as `Noord-Holland=NL`; `-` for none,
  /// `?` behind what needs support.
  func found(in text: String, _ language: NameLanguage?) -> [String] {
    let bytes = Array(text.utf8)
    return hits(in: text, language).map { hit in
      let words = String(decoding: bytes[hit.range.offsets], as: UTF8.self)
      let country = hit.country.map { code(of: $0) } ?? "-"
      return "\(words)=\(country)\(hit.policy == .context ? "?" : "")"
    }
  }

  /// The code of the country of a dateline's place, written `PLACE` or `PLACE, REGION`.
  func code(ofPlace text: String, _ language: NameLanguage?) -> String? {
    let bytes = Array(text.utf8)
    var name = ByteRange(0, bytes.count)
    var region = ByteRange.none
    if let comma = bytes.firstIndex(of: 0x2C) {
      name = ByteRange(0, comma)
      region = ByteRange(comma + 2, bytes.count)
    }
    let finder = NameFinder(self, language)
    let resolved = finder.country(ofPlace: name, region: region, in: bytes.span)
    return resolved.map { code(of: $0.country) }
  }
}
