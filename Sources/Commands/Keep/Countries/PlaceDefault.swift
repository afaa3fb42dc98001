import Diagnostics
import Gazetteer
import Grammar
import Tables
import Tagging

extension Setting {
  /// `set place.default`: the country that a name means, whatever the tables say.
  static let placeDefault = Setting(
    name: "place.default", help: "the country that a name of yours means",
    usage: "NAME CODE sets it, NAME none takes it back, NAME or nothing shows it",
    value: { settings in
      let places = settings.countries.places.places
      return places.isEmpty ? "none" : "\(places.count) of your own"
    },
    take: { settings, words throws(Report) in try takePlace(words, into: &settings) },
    answer: { settings, words in
      switch words.count {
      case 0: OwnPlaceTables.all(settings.countries.places)
      case 1: OwnPlaceTables.meanings(of: words[0].text, settings)
      default: nil
      }
    },
    candidates: { before, _ in
      before.count == 1
        ? Gazetteer.standard.countries.map { Gazetteer.standard.code(of: $0) } + ["none"] : []
    })

  private static func takePlace(_ words: [Word], into settings: inout Settings) throws(Report) {
    guard words.count == 2 else {
      throw Report(
        .usage, "place.default takes a name and a country, not \(words.count) words",
        at: words.last?.span, help: "a name of several words stands in quotes: \"New York\" US")
    }
    let name = words[0]
    if words[1].text == "none" { return settings.countries.places.remove(name.text) }
    if let fault = PlaceFault(of: name.text) {
      throw Report(
        .unknownValue, "\(Report.quoted(name.text)) \(fault.sentence)", at: name.span,
        help: "give the name of a place")
    }
    guard let country = Gazetteer.standard.country(named: words[1].text) else {
      throw .unknownCountry(words[1].text, at: words[1].span)
    }
    guard settings.countries.places.places.count < OwnPlaces.limit else {
      throw Report(
        .tooLarge, "there are \(OwnPlaces.limit) places of your own already", at: name.span)
    }
    settings.countries.places.add([OwnPlaces.Place(name.text, country, .setting)])
  }
}

extension Report {
  /// There is no country called `name`.
  static func unknownCountry(_ name: String, at span: SourceSpan?) -> Report {
    let gazetteer = Gazetteer.standard
    let names = gazetteer.countries.flatMap { country in
      NameLanguage.allCases.map { gazetteer.name(of: country, in: $0) }
    }
    return Report(
      .unknownValue, "there is no country \(quoted(name))", at: span,
      help: help(near: name, among: names, else: "give an ISO code such as US, or a name"))
  }
}
