import Characters
package import Scanning

/// What a dateline's place turned out to be.
package struct ResolvedPlace: Hashable, Sendable {
  /// What decided.
  package enum Basis: Hashable, Sendable {
    /// The place's own row: the only country of that name, or its default.
    case place
    /// The region, state or country behind the place.
    case region
    /// The place is itself a country, a region or another name the tables know.
    case name
    /// A person's own table, by the index of its place.
    case own(Int)
  }

  /// The country.
  package var country: CountryID
  /// What decided.
  package var basis: Basis
  /// The row that decided; none of the tables' where a person's own table did.
  package var row: TableRow

  /// Whether a person's own table decided.
  package var isOwn: Bool {
    if case .own = basis { true } else { false }
  }
}

extension Gazetteer {
  /// Whether the tables have a city or town of that name; the names of countries are none.
  package func isPlace(_ page: Span<UInt8>, _ name: ByteRange) -> Bool {
    places.value.firstPlace(foldOf: page, name.offsets) != nil
  }

  /// Whether the tables have a state, province, region or country of that name.
  package func isRegion(_ page: Span<UInt8>, _ name: ByteRange) -> Bool {
    var key: [UInt8] = []
    Folding.fold(page, name.offsets, into: &key)
    return qualifiers.value[String(decoding: key, as: UTF8.self)] != nil
      || keys.value.meaning(ofKey: key.span, kinds: [.name, .alias, .region]) != nil
  }
}

extension NameFinder {
  /// The country of a dateline's place.
  ///
  /// What is named behind the place wins, then a person's own table. Else the place's key is looked
  /// up: where several countries share it, the exact spelling (`SAN JOSÉ`, `SAN JOSE`) goes before the
  /// default, which may differ in Dutch copy. Else the place may be a country or region itself.
  ///
  /// - Parameters:
  ///   - name: the place's bytes in `page`.
  ///   - region: the region's bytes, or empty.
  ///   - page: the page's bytes.
  /// - Returns: the country and what decided, or `nil` where no table knows the place.
  package func country(
    ofPlace name: ByteRange, region: ByteRange, in page: Span<UInt8>
  ) -> ResolvedPlace? {
    if !region.isEmpty, let resolved = country(ofRegion: region, in: page) { return resolved }
    if !own.isEmpty, let resolved = country(ofOwnPlace: name, in: page) { return resolved }
    if let first = places.firstPlace(foldOf: page, name.offsets) {
      return resolved(place(from: first, spelled: name, in: page))
    }
    var key: [UInt8] = []
    Folding.fold(page, name.offsets, into: &key)
    if let short = Self.withoutUmlauts(key),
      let first = places.firstPlace(foldOf: short.span, short.indices)
    {
      return resolved(place(from: first, spelled: name, in: page))
    }
    return country(ofNameKey: key, basis: .name)
  }

  /// The country of a place that a person named.
  private func country(ofOwnPlace name: ByteRange, in page: Span<UInt8>) -> ResolvedPlace? {
    var key: [UInt8] = []
    Folding.fold(page, name.offsets, into: &key)
    return own.index(ofKey: key).map { place in
      ResolvedPlace(country: own.places[place].country, basis: .own(place), row: .ofNoTable)
    }
  }

  /// The key with the umlauts of `DUESSELDORF` and `MUENCHEN` as the tables' keys have them; `nil`
  /// where none can be.
  private static func withoutUmlauts(_ key: [UInt8]) -> [UInt8]? {
    var short: [UInt8] = []
    for byte in key {
      let isSecond =
        byte | 0x20 == 0x65 && short.last.map { [0x61, 0x6F, 0x75].contains($0 | 0x20) } ?? false
      if !isSecond { short.append(byte) }
    }
    return short.count < key.count ? short : nil
  }

  /// The place that is meant among those of one key: by its spelling, or else by default.
  private func place(from first: Int, spelled name: ByteRange, in page: Span<UInt8>) -> Int {
    guard !places.areInOneCountry(from: first) else {
      return places.place(from: first, in: language)
    }
    let candidates = places.places(from: first)
    let exact: [Int]
    if Self.isPlain(name, in: page) {
      exact = candidates.filter { places.isPlainSpelling(page, name, of: $0, language) }
    } else {
      let spelling = Self.spelling(of: name, in: page)
      exact = candidates.filter { places.isSpelling(spelling, of: $0, language) }
    }
    return places.defaultPlace(among: exact.isEmpty ? candidates : exact, language)
  }

  private func resolved(_ place: Int) -> ResolvedPlace {
    ResolvedPlace(
      country: CountryID(Int(places.places[place].country)), basis: .place,
      row: TableRow(file: .places, line: places.places[place].line))
  }

  /// Whether a name is of ASCII without anything that is read as another mark.
  private static func isPlain(_ name: ByteRange, in page: Span<UInt8>) -> Bool {
    for offset in name.offsets where page[offset] >= 0x7F || page[offset] < 0x20 { return false }
    return true
  }

  /// The name in capitals, without soft hyphens and marks without width, any blank as a space.
  private static func spelling(of name: ByteRange, in page: Span<UInt8>) -> String {
    var spelling = String.UnicodeScalarView()
    for scalar in String(copying: page, name.offsets).uppercased().unicodeScalars {
      if Folding.plainMark(scalar.value) == 0x20 {
        spelling.append(" ")
      } else if Composition.isMark(scalar.value) || !Folding.isDropped(scalar.value) {
        spelling.append(scalar)
      }
    }
    return String(spelling)
  }

  /// The country of a region, state or country named behind a place.
  private func country(ofRegion region: ByteRange, in page: Span<UInt8>) -> ResolvedPlace? {
    var key: [UInt8] = []
    Folding.fold(page, region.offsets, into: &key)
    if let qualifier = gazetteer.qualifiers.value[String(decoding: key, as: UTF8.self)] {
      return ResolvedPlace(
        country: qualifier.country, basis: .region,
        row: TableRow(file: .datelineQualifiers, line: qualifier.line))
    }
    return country(ofNameKey: key, basis: .region)
  }

  private func country(ofNameKey key: [UInt8], basis: ResolvedPlace.Basis) -> ResolvedPlace? {
    let kinds: [Hit.Kind] = [.name, .alias, .capital, .region, .blocker]
    guard let meaning = gazetteer.keys.value.meaning(ofKey: key.span, kinds: kinds) else {
      return nil
    }
    return ResolvedPlace(
      country: CountryID(Int(meaning.value)), basis: basis, row: meaning.row)
  }
}

extension PlaceTable {
  fileprivate func isSpelling(_ spelling: String, of place: Int, _ language: NameLanguage?) -> Bool
  {
    isIn(language, place) && name(of: places[place]).uppercased() == spelling
  }

  /// Whether the table spells a place as `page[name]` does, which is of ASCII, capitals or not.
  fileprivate func isPlainSpelling(
    _ page: Span<UInt8>, _ name: ByteRange, of place: Int, _ language: NameLanguage?
  ) -> Bool {
    let known = places[place].name
    guard isIn(language, place), known.count == name.count else { return false }
    let bytes = bytes
    for (offset, index) in zip(name.offsets, known)
    where ASCII.lowercased(page[offset]) != ASCII.lowercased(bytes[index]) { return false }
    return true
  }

  /// The default among `candidates`, or the most populous where none is.
  fileprivate func defaultPlace(among candidates: [Int], _ language: NameLanguage?) -> Int {
    let standard = candidates.first {
      language == .dutch ? places[$0].isDutchDefault : places[$0].isDefault
    }
    let largest = candidates.max { places[$0].population < places[$1].population }
    return standard ?? largest ?? candidates[0]
  }
}

/// The states, provinces and parts of countries that stand behind a dateline's place.
struct QualifierTable: Sendable {
  /// A qualifier's country and the line of its row.
  struct Qualifier {
    var country: CountryID
    var line: UInt32
  }

  private var qualifiers: [String: Qualifier] = [:]

  init(_ countries: CountryTable) {
    var reader = RowReader(.datelineQualifiers, width: 4)
    while reader.advance() {
      guard let row = countries.row(ofCode: reader.cell(1), in: reader.bytes) else { continue }
      let qualifier = Qualifier(country: CountryID(row), line: reader.line)
      for cell in [0, 3] {
        let key = Self.letters(of: Folding.fold(reader.text(cell)))
        if qualifiers[key] == nil { qualifiers[key] = qualifier }
      }
    }
  }

  /// The qualifier with the folded `key`, whatever stops and spaces it is printed with.
  subscript(key: String) -> Qualifier? { qualifiers[Self.letters(of: key)] }

  /// `N.Y.`, `NY` and `N. Y.` are the same, as are `Fla.` and `Fla`.
  private static func letters(of key: String) -> String {
    key.filter { $0 != "." && $0 != " " && $0 != "," }
  }
}
