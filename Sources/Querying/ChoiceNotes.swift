import Gazetteer
package import Indexing
import Tagging

/// What tables of countries say of a person's own choices.
package enum ChoiceNotes {
  /// Lines for under a table by `keys`; none where nothing was chosen that bears on them.
  package static func lines(for keys: [Key], in corpus: Corpus) -> [String] {
    guard keys.contains(where: \.isCountry) else { return [] }
    let choices = corpus.choices
    var lines: [String] = []
    if choices.classes != .all, keys.contains(where: { $0.isCountry && $0 != .countryDateline }) {
      let classes = choices.classes.text.replacing(",", with: ", ")
      lines.append("mentions counted: \(classes) (set country.classes)")
    }
    let count = choices.places.places.count
    if count > 0 {
      lines.append("\(count) \(count == 1 ? "place" : "places") of your own (set place.default)")
    }
    return lines
  }
}
