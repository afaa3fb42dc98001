import Characters
package import Scanning

/// One thing a name can mean, by a row of the tables.
package struct NameMeaning: Hashable, Sendable {
  /// The country; `nil` where the name is no country's, such as a newspaper's.
  package var country: CountryID?
  /// What kind of name it then is.
  package var kind: Hit.Kind
  /// The row that says so.
  package var row: TableRow
}

extension NameFinder {
  /// What the words of a hit can mean, the meaning that goes first first.
  ///
  /// Looked up anew, for evidence: a text in capitals or with separate accents by its key.
  package func meanings(of name: ByteRange, in page: Span<UInt8>) -> [NameMeaning] {
    let matcher = gazetteer.matcher
    let exact = matcher.forms(of: language).meanings(of: page, name.offsets)
    guard exact.isEmpty else { return exact }
    var key: [UInt8] = []
    Folding.fold(page, name.offsets, into: &key)
    return matcher.foldedForms(of: language).meanings(of: key.span, 0..<key.count)
  }

  /// The names that stand inside a longer one, which hides them: `Korea` in `Noord-Korea`.
  package func names(inside name: ByteRange, in page: Span<UInt8>) -> [Hit] {
    let (start, end) = (Int(name.start), Int(name.end))
    guard let first = nextWord(behind: start, before: end, in: page) else { return [] }
    var last = first
    while let next = nextWord(behind: last, before: end, in: page) { last = next }
    var hits: [Hit] = []
    for range in [ByteRange(start, last), ByteRange(first, end)] {
      gazetteer.matcher.hits(in: page, range: range, language: language, into: &hits)
    }
    var seen: Set<ByteRange> = []
    return hits.filter { $0.country != nil && seen.insert($0.range).inserted }
  }

  /// Where the next word begins behind the one at `offset`.
  private func nextWord(behind offset: Int, before end: Int, in page: Span<UInt8>) -> Int? {
    var walk = NameWalk(from: offset)
    var wasInWord = true
    while walk.offset < end {
      let isInWord = TextUnit.isWord(at: walk.offset, in: page, before: end)
      if isInWord, !wasInWord { return walk.offset }
      wasInWord = isInWord
      _ = walk.step(in: page, before: end)
    }
    return nil
  }

  /// What a dateline's place can mean without a region behind it.
  ///
  /// Towns, the default first, then the countries and regions of that name; each country once.
  package func meanings(ofPlace name: ByteRange, in page: Span<UInt8>) -> [NameMeaning] {
    var key: [UInt8] = []
    Folding.fold(page, name.offsets, into: &key)
    let chosen = country(ofPlace: name, region: .none, in: page)
    return gazetteer.meanings(ofKey: key, startingWith: chosen?.row)
  }
}

extension Gazetteer {
  /// What `name` can mean as a place, in any language and any case; each country stands once.
  ///
  /// The default of the tables comes first, as a dateline in English copy takes it.
  package func meanings(of name: String) -> [NameMeaning] {
    let bytes = Array(name.utf8)
    let finder = NameFinder(self, .english)
    return finder.meanings(ofPlace: ByteRange(0, bytes.count), in: bytes.span)
  }

  fileprivate func meanings(ofKey key: [UInt8], startingWith row: TableRow?) -> [NameMeaning] {
    let table = places.value
    let first = table.firstPlace(foldOf: key.span, key.indices)
    let towns = first.map { table.places(from: $0).map { table.places[$0] } } ?? []
    let largest = towns.sorted { $0.population > $1.population }
    var found = largest.map { place in
      NameMeaning(
        country: CountryID(Int(place.country)), kind: .place,
        row: TableRow(file: .places, line: place.line))
    }
    found += keys.value.meanings(of: key.span, 0..<key.count).filter { $0.country != nil }
    if let row, let index = found.firstIndex(where: { $0.row == row }) {
      found.insert(found.remove(at: index), at: 0)
    }
    var seen: Set<CountryID> = []
    return found.filter { meaning in meaning.country.map { seen.insert($0).inserted } ?? false }
  }
}

extension FormTable {
  /// The meanings of the name that `text[range]` spells, the lowest rank first.
  ///
  /// Without those that only count before a hyphen.
  fileprivate func meanings(of text: Span<UInt8>, _ range: Range<Int>) -> [NameMeaning] {
    var walk = NameWalk(from: range.lowerBound)
    while walk.offset < range.upperBound { _ = walk.step(in: text, before: range.upperBound) }
    let entry = index.find(walk.hash)
    guard entry >= 0, spells(entries[entry], text, range) else { return [] }
    var found: [Meaning] = []
    var next = Int(entries[entry].firstMeaning)
    while next >= 0 {
      if !meanings[next].demands.contains(.hyphen) { found.append(meanings[next]) }
      next = Int(meanings[next].next)
    }
    let ranked = found.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    return ranked.map { NameMeaning($0.element) }
  }
}

extension NameMeaning {
  fileprivate init(_ meaning: FormTable.Meaning) {
    self.init(country: CountryID(meaning.value), kind: meaning.kind, row: meaning.row)
  }
}
