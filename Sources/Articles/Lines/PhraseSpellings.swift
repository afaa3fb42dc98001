import Characters

/// How phrases are spelled on pages.
enum PhraseSpellings {
  /// `rows`, and behind them those with accents once more, their letters taken apart.
  static func both<Meaning>(_ rows: [(String, Meaning)]) -> [(String, Meaning)] {
    rows
      + rows.compactMap { phrase, meaning in
        let apart = Composition.decomposed(phrase)
        return apart.utf8.count == phrase.utf8.count ? nil : (apart, meaning)
      }
  }
}
