package import Scanning

/// Finds the names of the tables in texts of one language.
///
/// Holds the tables themselves, so that they are asked for once and not with every text.
package final class NameFinder: Sendable {
  /// The language whose names are looked for; `nil` for all of them.
  package let language: NameLanguage?
  package let gazetteer: Gazetteer
  let places: PlaceTable
  private let forms: FormTable
  private let sources: SourceTable
  /// The person's own names.
  let own: OwnPlaces
  /// Lets pass the words that names of countries, places and sources may begin with.
  package var filter: WordFilter {
    var filter = forms.firstWords.filter
    filter.formUnion(sources.mentions.firstWords.filter)
    return filter
  }

  /// A finder of names in `language`, and of those of a person's `own` table.
  package init(
    _ gazetteer: Gazetteer, _ language: NameLanguage?, own: OwnPlaces = OwnPlaces()
  ) {
    self.own = own
    self.language = language
    self.gazetteer = gazetteer
    places = gazetteer.places.value
    forms = gazetteer.matcher.forms(of: language)
    sources = gazetteer.sources.value
  }

  /// Appends the names found in `range` of `page`; see ``Matcher/hits(in:range:language:into:)``.
  ///
  /// - Parameters:
  ///   - page: the page's bytes.
  ///   - range: a headline or a paragraph.
  ///   - runs: runs of word bytes, those of `range` among them, marked by ``filter`` and more.
  ///   - words: which ones they are.
  ///   - hits: where the names are added.
  package func hits(
    in page: Span<UInt8>, range: ByteRange, _ runs: borrowing WordRuns, _ words: WordStretch,
    into hits: inout [Hit]
  ) {
    let first = hits.count
    if Spelling.isInCapitals(page, range.offsets) {
      gazetteer.matcher.foldedHits(in: page, range.offsets, language: language, into: &hits)
    } else if words.marks.contains(.name) || words.marks.contains(.unclear) {
      Matcher.hits(in: page, range: range, runs, words, forms, into: &hits)
    }
    if !own.isEmpty { placeOwnNames(in: page, range.offsets, from: first, into: &hits) }
  }

  /// Appends the names of agencies and outlets found in `range` of `page`, first to last.
  ///
  /// Names are compared as the tables spell them; a name alone says nothing about a citation.
  ///
  /// - Complexity: O(`range.count`).
  package func sourceHits(
    in page: Span<UInt8>, range: ByteRange, _ runs: borrowing WordRuns, _ words: WordStretch,
    into hits: inout [SourceHit]
  ) {
    let count = hits.count
    var walk = FormWalk(range.offsets, words, .source)
    while let found = walk.next(page, runs, sources.mentions) {
      hits.append(SourceHit(found.range, sources.mentions.meanings[found.meaning]))
    }
    guard walk.sawSeparateAccent else { return }
    hits.removeSubrange(count...)
    composedSourceHits(in: page, range.offsets, into: &hits)
  }

  /// Appends the names of agencies and outlets found in `range` of `page`, first to last.
  ///
  /// For a short text that nobody has read the runs of.
  package func sourceHits(
    in page: Span<UInt8>, range: ByteRange, into hits: inout [SourceHit]
  ) {
    var runs = WordRuns()
    let words = runs.append(of: page, in: range.offsets, sources.mentions.firstWords.filter)
    sourceHits(in: page, range: range, runs, words, into: &hits)
  }

  private func composedSourceHits(
    in page: Span<UInt8>, _ range: Range<Int>, into hits: inout [SourceHit]
  ) {
    let text = RewrittenText.composed(page, range)
    let bytes = text.bytes.span
    var runs = WordRuns()
    let words = runs.append(of: bytes, in: 0..<bytes.count, sources.mentions.firstWords.filter)
    var walk = FormWalk(0..<bytes.count, words, .source)
    while let found = walk.next(bytes, runs, sources.mentions) {
      hits.append(
        SourceHit(text.source(of: found.range), sources.mentions.meanings[found.meaning]))
    }
  }

  /// The agency whose printed code or name a credit is, and the row that says so.
  package func agency(
    credited credit: ByteRange, in page: Span<UInt8>
  ) -> (agency: AgencyID, row: TableRow)? {
    sources.agency(foldOf: page, credit.offsets).map { (AgencyID($0.agency), $0.row) }
  }
}
