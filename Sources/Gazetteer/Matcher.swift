package import Scanning

/// Finds the names of the tables in a text: the longest at each place, case as the tables have it.
///
/// Names begin and end where words do. A hyphen ends a word, so that `pro-Russische` and `VS-plan`
/// are found by their parts unless the whole is a name; so does an apostrophe (`l'Iran`). A line
/// without small letters is compared by folded keys, and there whatever the tables call ambiguous
/// needs support. Letters written with separate accents are compared by folded keys, too.
package struct Matcher: Sendable {
  private let forms: FormTable
  private let folded: Lazily<FormTable>

  init(forms: FormTable, folded: Lazily<FormTable>) {
    self.forms = forms
    self.folded = folded
  }

  /// Appends the names found in `range` of `page`, first to last, none inside another.
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
    let languages = language?.bit ?? NameLanguage.allBits
    switch Spelling.of(page, range.offsets) {
    case .usual:
      var walk = FormWalk(range.offsets, languages: languages)
      while let found = walk.next(page, forms) { hits.append(forms.hit(found, at: found.range)) }
    case .capitals:
      foldedHits(in: page, range.offsets, languages, inCapitals: true, into: &hits)
    case .decomposed:
      foldedHits(in: page, range.offsets, languages, inCapitals: false, into: &hits)
    }
  }

  private func foldedHits(
    in page: Span<UInt8>, _ range: Range<Int>, _ languages: UInt8, inCapitals: Bool,
    into hits: inout [Hit]
  ) {
    let text = FoldedText(page, range)
    let table = folded.value
    let bytes = text.bytes.span
    var walk = FormWalk(0..<bytes.count, languages: languages, inCapitals: inCapitals)
    while let found = walk.next(bytes, table) {
      let source = text.source(of: found.range)
      let isSmall = page[source.lowerBound] &- 0x61 < 26
      if isSmall, table.meanings[found.meaning].demands.contains(.capital) { continue }
      hits.append(table.hit(found, at: source))
    }
  }
}

extension FormTable {
  /// What `found` says, for a country table.
  fileprivate func hit(_ found: FormWalk.Found, at range: Range<Int>) -> Hit {
    let meaning = meanings[found.meaning]
    return Hit(
      range: ByteRange(range.lowerBound, range.upperBound), kind: meaning.kind,
      country: CountryID(meaning.value), rival: CountryID(found.rival), policy: found.policy,
      row: meaning.row)
  }
}

extension CountryID {
  fileprivate init?(_ value: UInt16) {
    guard value != FormTable.Meaning.noValue else { return nil }
    self.init(Int(value))
  }
}
