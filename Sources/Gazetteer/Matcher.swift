package import Scanning

/// Finds the names of the tables in a text: the longest at each place, case as the tables have it.
///
/// Names begin and end where words do. A hyphen ends a word, so that `pro-Russische` and `VS-plan`
/// are found by their parts unless the whole is a name; so does an apostrophe (`l'Iran`). A line
/// without small letters is compared by folded keys, and there whatever the tables call ambiguous
/// needs support. A letter and the accent that stands apart from it count as the one letter they make.
package struct Matcher: Sendable {
  /// The names in one language, as they stand and folded.
  struct Tables: Sendable {
    var usual: Lazily<FormTable>
    var folded: Lazily<FormTable>
  }

  /// The tables by the order of ``NameLanguage/allCases``.
  private let tables: [Tables]
  private let allLanguages: Tables

  /// A matcher that makes each table with `make` when a text first needs it.
  init(_ make: @escaping @Sendable (_ language: NameLanguage?, _ isFolded: Bool) -> FormTable) {
    let tables = { (language: NameLanguage?) in
      Tables(usual: Lazily { make(language, false) }, folded: Lazily { make(language, true) })
    }
    self.tables = NameLanguage.allCases.map { tables($0) }
    allLanguages = tables(nil)
  }

  /// Appends the names found in `range` of `page`, first to last, none inside another; a name of
  /// two countries (`both Koreas`) gives a hit for each.
  ///
  /// - Parameters:
  ///   - page: the page's bytes.
  ///   - range: a headline or a paragraph.
  ///   - language: the language whose names are looked for; `nil` for all of them.
  ///   - hits: where they are added.
  /// - Complexity: O(`range.count`).
  package func hits(
    in page: Span<UInt8>, range: ByteRange, language: NameLanguage?, into hits: inout [Hit]
  ) {
    guard !Spelling.isInCapitals(page, range.offsets) else {
      return foldedHits(in: page, range.offsets, language: language, into: &hits)
    }
    let forms = forms(of: language)
    var runs = WordRuns()
    let words = runs.append(of: page, in: range.offsets, forms.firstWords.filter)
    Self.hits(in: page, range: range, runs, words, forms, into: &hits)
  }

  /// The names in `language` as they stand; `nil` for those in all languages.
  func forms(of language: NameLanguage?) -> FormTable { tables(of: language).usual.value }

  /// The folded names in `language`, for text in capitals; `nil` for those in all languages.
  func foldedForms(of language: NameLanguage?) -> FormTable { tables(of: language).folded.value }

  /// The same as ``hits(in:range:language:into:)`` for text that is not in capitals, with the
  /// ``forms(of:)`` the language and the runs at hand.
  static func hits(
    in page: Span<UInt8>, range: ByteRange, _ runs: borrowing WordRuns, _ words: WordStretch,
    _ forms: borrowing FormTable, into hits: inout [Hit]
  ) {
    let count = hits.count
    var walk = FormWalk(range.offsets, words, .name)
    while let found = walk.next(page, runs, forms) {
      forms.appendHits(found, at: found.range, to: &hits)
    }
    if walk.sawSeparateAccent {
      hits.removeSubrange(count...)
      composedHits(in: page, range.offsets, forms, into: &hits)
    }
  }

  private static func composedHits(
    in page: Span<UInt8>, _ range: Range<Int>, _ forms: borrowing FormTable,
    into hits: inout [Hit]
  ) {
    let text = RewrittenText.composed(page, range)
    let bytes = text.bytes.span
    var runs = WordRuns()
    let words = runs.append(of: bytes, in: 0..<bytes.count, forms.firstWords.filter)
    var walk = FormWalk(0..<bytes.count, words, .name)
    while let found = walk.next(bytes, runs, forms) {
      forms.appendHits(found, at: text.source(of: found.range), to: &hits)
    }
  }

  private func tables(of language: NameLanguage?) -> Tables {
    language.map { tables[$0.index] } ?? allLanguages
  }

  /// Appends the names in a line in capitals.
  func foldedHits(
    in page: Span<UInt8>, _ range: Range<Int>, language: NameLanguage?, into hits: inout [Hit]
  ) {
    let forms = foldedForms(of: language)
    let text = RewrittenText.folded(page, range)
    let bytes = text.bytes.span
    var runs = WordRuns()
    let words = runs.append(of: bytes, in: 0..<bytes.count, forms.firstWords.filter)
    var walk = FormWalk(0..<bytes.count, words, .name, inCapitals: true)
    while let found = walk.next(bytes, runs, forms) {
      let source = text.source(of: found.range)
      let isSmall = page[source.lowerBound] &- 0x61 < 26
      if isSmall, forms.meanings[found.meaning].demands.contains(.capital) { continue }
      forms.appendHits(found, at: source, to: &hits)
    }
  }
}

extension FormTable {
  /// Appends what `found` says, for a country table: one hit, or one for each country of a name
  /// that stands for both.
  fileprivate func appendHits(
    _ found: FormWalk.Found, at range: Range<Int>, to hits: inout [Hit]
  ) {
    let meaning = meanings[found.meaning]
    let isTogether = meaning.demands.contains(.together)
    var hit = Hit(
      range: ByteRange(range.lowerBound, range.upperBound), kind: meaning.kind,
      country: CountryID(meaning.value), rival: isTogether ? nil : CountryID(found.rival),
      policy: found.policy, row: meaning.row)
    hits.append(hit)
    var next = isTogether ? Int(meaning.next) : -1
    while next >= 0 {
      let other = meanings[next]
      next = Int(other.next)
      let country = CountryID(other.value)
      // In capitals the spellings of one name fall together.
      guard other.demands.contains(.together), other.value != meaning.value, country != hit.country
      else { continue }
      hit.country = country
      hit.row = other.row
      hits.append(hit)
    }
  }
}

extension CountryID {
  /// The country of a meaning's value, or `nil` where it has none.
  init?(_ value: UInt16) {
    guard value != FormTable.Meaning.noValue else { return nil }
    self.init(Int(value))
  }
}
