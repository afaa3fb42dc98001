import Gazetteer
import Scanning

/// What is known of texts in one language: names, cues, and what turns all other words away.
final class Lexicon: Sendable {
  let language: NameLanguage?
  let finder: NameFinder
  let cues: Cues
  let trade: TradeTable
  /// Lets pass the words that names may begin with, little words, words that say where something is
  /// based or what it is not, and words of trade.
  let filter: WordFilter

  /// What is known of `language`, or of all where it is `nil`, and of a person's `own` places.
  init(_ gazetteer: Gazetteer, _ language: NameLanguage?, own: OwnPlaces) {
    self.language = language
    finder = NameFinder(gazetteer, language, own: own)
    cues = Cues.of(language)
    trade = TradeTable.of(language)
    var filter = finder.filter
    LanguageWords.standard.add(to: &filter)
    cues.add([.based, .money, .accord, .sourceKind], to: &filter)
    trade.add(to: &filter)
    Refusals.add(to: &filter)
    self.filter = filter
  }
}

/// The lexicons of all languages; each is made when it is first asked for.
struct Lexicons: Sendable {
  let gazetteer: Gazetteer
  private let byLanguage: [Lazily<Lexicon>]
  private let ofAll: Lazily<Lexicon>

  init(_ gazetteer: Gazetteer, own: OwnPlaces = OwnPlaces()) {
    self.gazetteer = gazetteer
    byLanguage = NameLanguage.allCases.map { language in
      Lazily { Lexicon(gazetteer, language, own: own) }
    }
    ofAll = Lazily { Lexicon(gazetteer, nil, own: own) }
  }

  /// The lexicon of `language`, or that of all where it is `nil`.
  subscript(language: NameLanguage?) -> Lexicon {
    language.map { byLanguage[$0.index].value } ?? ofAll.value
  }
}
