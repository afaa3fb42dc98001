package import Diagnostics
import Gazetteer
import Indexing
import Tagging

extension Session {
  /// Takes over `changed`.
  ///
  /// Where it decides otherwise about countries, what is loaded is derived anew. Articles keep their
  /// numbers, so that selections stay.
  ///
  /// - Throws: when the person stops it; nothing is changed then.
  package mutating func change(_ changed: Settings) throws(Report) {
    if changed.countries != settings.countries {
      corpus = try retagged(Tagger(.standard, choices: changed.countries))
    }
    settings = changed
  }

  /// Takes over a person's own table, before anything is loaded.
  package mutating func use(_ table: OwnTable) {
    ownTable = table.places
    settings.countries.places.add(table.places)
  }

  /// Forgets the person's own table: a script that brings its own places means no others.
  package mutating func leaveOwnTable() throws(Report) {
    guard !ownTable.isEmpty else { return }
    var changed = settings
    for place in ownTable where changed.countries.places[place.name] == place {
      changed.countries.places.remove(place.name)
    }
    try change(changed)
    ownTable = []
  }

  private func retagged(_ tagger: Tagger) throws(Report) -> Corpus {
    let environment = environment
    let pageCount = corpus.segments.reduce(0) { $0 + $1.pages.count }
    return try corpus.retagged(tagger) { done throws(Report) in
      environment.progress(Double(done) / Double(pageCount))
      guard environment.isInterrupted() else { return }
      throw Report(.interrupted, "stopped; nothing was changed")
    }
  }
}
