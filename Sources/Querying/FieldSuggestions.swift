import Characters
package import Gazetteer
package import Indexing
import Tagging

/// What can be typed as a field or as its value, for completion.
package enum FieldSuggestions {
  /// The names of fields, in the order of the language page.
  package static var fieldNames: [String] { Field.names.map(\.name) }

  /// The values of `field` that begin with `prefix`, case and accents folded; sorted, each once.
  ///
  /// Countries, agencies and outlets come from the tables, texts from the corpus. Country names are
  /// those of `names`; those of the other languages only where none of these begins so.
  package static func values(
    of field: String, startingWith prefix: String, in corpus: Corpus,
    names: NameLanguage = .english, gazetteer: Gazetteer = .standard, limit: Int = 100
  ) -> [String] {
    let folded = Folding.fold(field)
    guard let known = Field.names.first(where: { $0.name == folded }) else { return [] }
    let start = Folding.fold(prefix)
    for languages in [[names], NameLanguage.allCases] {
      var seen: Set<String> = []
      let found = candidates(known.field, corpus, languages, gazetteer).filter { candidate in
        Folding.fold(candidate).hasPrefix(start) && seen.insert(candidate).inserted
      }
      guard found.isEmpty else {
        return Array(found.sorted { (Folding.fold($0), $0) < (Folding.fold($1), $1) }.prefix(limit))
      }
    }
    return []
  }

  private static func candidates(
    _ field: Field, _ corpus: Corpus, _ languages: [NameLanguage], _ gazetteer: Gazetteer
  ) -> [String] {
    switch field {
    case .countries: countries(languages, gazetteer)
    case .continent:
      ["Africa", "Antarctica", "Asia", "Europe", "North America", "Oceania", "South America"]
    case .labels(let column): labels(column, corpus, gazetteer)
    case .kind: ["lead", "briefs"]
    case .language: Language.allCases.map(\.rawValue).filter { !$0.isEmpty }
    case .moment: days(corpus)
    case .headline, .quote, .id: []
    }
  }

  private static func countries(_ languages: [NameLanguage], _ gazetteer: Gazetteer) -> [String] {
    gazetteer.countries.flatMap { country in
      [gazetteer.code(of: country)] + languages.map { gazetteer.name(of: country, in: $0) }
    }
  }

  private static func labels(
    _ column: LabelField, _ corpus: Corpus, _ gazetteer: Gazetteer
  ) -> [String] {
    let known = corpus.segments.flatMap { $0.labels(column).labels }
    switch column {
    case .institution: return known + gazetteer.institutions.map { gazetteer.name(of: $0) }
    case .agency: return known + gazetteer.agencies.map { gazetteer.name(of: $0) }
    case .cited, .publisher:
      return known + gazetteer.agencies.map { gazetteer.name(of: $0) }
        + gazetteer.outlets.map { gazetteer.name(of: $0) }
    case .speakerClass: return Speaker.Kind.allCases.map(\.name)
    case .section, .byline, .place, .speaker, .file, .meta: return known
    }
  }

  private static func days(_ corpus: Corpus) -> [String] {
    corpus.segments.flatMap { segment in
      segment.published.compactMap { $0.map { UniversalTime.day($0.middle) } }
    }
  }
}
