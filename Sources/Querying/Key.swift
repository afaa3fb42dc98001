import Characters
package import Diagnostics
import Grammar
import Indexing
package import Loading

/// What articles are grouped and sorted by.
package enum Key: String, CaseIterable, Sendable {
  case country = "country.about"
  case countryMentioned = "country.mentioned"
  case countryDateline = "country.dateline"
  case source = "source.agency"
  case sourceCited = "source.cited"
  case sourcePublisher = "source.publisher"
  case sourceSpeaker = "source.speaker"
  case speakerClass = "source.speaker.class"
  case institution, place, date, day, week, month, hour, section, kind, language, byline, file
  case metaPlaces = "meta.places"
  case metaTopics = "meta.topics"
  case metaPeople = "meta.people"
  case metaOrgs = "meta.orgs"
  case metaExchanges = "meta.exchanges"
  case metaCompanies = "meta.companies"
  case metaID = "meta.id"
  case metaSplit = "meta.split"

  /// The key that `name` names, `country` and `source` in their short forms included.
  package init?(named name: String) {
    switch Folding.fold(name) {
    case "country": self = .country
    case "source": self = .source
    case "speaker": self = .sourceSpeaker
    case "speaker.class": self = .speakerClass
    case "publisher": self = .sourcePublisher
    case let folded:
      guard let key = Key(rawValue: folded) else { return nil }
      self = key
    }
  }

  /// The name in headers and canonical commands: the short form where there is one.
  package var name: String {
    switch self {
    case .country: "country"
    case .source: "source"
    default: rawValue
    }
  }

  /// Every name that is understood, in the order of the language page.
  package static var allNames: [String] {
    allCases.flatMap { $0.name == $0.rawValue ? [$0.rawValue] : [$0.name, $0.rawValue] }
      + ["speaker"]
  }

  /// The report that `name` is no key, with the nearest one that is.
  package static func unknown(_ name: String, at span: SourceSpan?) -> Report {
    .unknownKey(name, among: allNames, at: span)
  }
}

extension Key {
  /// Whether values are countries, which have a code and names.
  var isCountry: Bool {
    switch self {
    case .country, .countryMentioned, .countryDateline: true
    default: false
    }
  }

  /// Whether an article can have several values.
  package var isMultiple: Bool {
    isCountry || self == .source || self == .sourceCited || self == .sourceSpeaker
      || self == .speakerClass || self == .place || self == .institution
      || metaField != nil
  }

  /// The field of the page's container that the values come from, where they do.
  package var metaField: MetaField? {
    rawValue.hasPrefix("meta.") ? MetaField(rawValue: String(rawValue.dropFirst(5))) : nil
  }

  /// The column of texts the values stand in, where they do.
  var labelField: LabelField? {
    switch self {
    case .source: .agency
    case .sourceCited: .cited
    case .sourcePublisher: .publisher
    case .sourceSpeaker: .speaker
    case .institution: .institution
    case .speakerClass: .speakerClass
    case .place: .place
    case .section: .section
    case .byline: .byline
    case .file: .file
    default: metaField.map { .meta($0) }
    }
  }

  /// What the footer of a table says about how values were counted.
  package var rule: String {
    switch self {
    case .country: "country = about: an article counts once in each of its countries"
    case .countryMentioned:
      "country.mentioned: an article counts once in each country it mentions"
    case .countryDateline:
      "country.dateline: an article counts once in each country of its dateline"
    case .source: "source = agency: an article counts once in each agency it credits"
    case .sourceCited: "source.cited: an article counts once in each outlet it cites"
    case .sourcePublisher:
      "source.publisher: an article counts once, as its container or page names the publisher"
    case .speakerClass:
      "source.speaker.class: an article counts once in each class its speakers have"
    case .sourceSpeaker:
      "source.speaker: an article counts once in each speaker whose words it gives"
    case .institution: "institution: an article counts once in each institution it names"
    case .place: "place: an article counts once in each place of its dateline"
    case .date, .day, .week, .month, .hour:
      "\(rawValue) in UTC, of the middle of the time an article can have appeared in"
    case .section, .kind, .language, .byline, .file: "\(rawValue): an article counts once"
    case .metaPlaces, .metaTopics, .metaPeople, .metaOrgs, .metaExchanges, .metaCompanies,
      .metaID, .metaSplit:
      "\(rawValue): an article counts once in each value its container gives it"
    }
  }
}
