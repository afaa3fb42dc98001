import Characters

/// The rows of `places.tsv`: by folded key for datelines, one by one for running text.
struct PlaceTable: Sendable {
  /// One row.
  struct Place {
    var country: UInt16
    var languages: UInt8
    /// Whether the key means this country in general, and in Dutch copy.
    var isDefault: Bool
    var isDutchDefault: Bool
    /// Whether the name is safe in running text.
    var isSafe: Bool
    var population: UInt32
    /// The line of the row.
    var line: UInt32
    /// Where the name stands in ``bytes``.
    var start: UInt32
    var count: UInt32
    /// The next row with the same key, or -1.
    var next: Int32 = -1

    var name: Range<Int> { Int(start)..<Int(start + count) }
  }

  private let table = EmbeddedTable(.places)
  private var keys = KeyPool(keyCount: 12_000)
  /// The first place of each key, and the last one while the table is filled.
  private var first: [Int32] = []
  private var last: [Int32] = []
  private(set) var places: [Place] = []

  init(_ countries: CountryTable) {
    var reader = RowReader(.places, width: 13)
    places.reserveCapacity(12_500)
    first.reserveCapacity(12_000)
    last.reserveCapacity(12_000)
    var key: [UInt8] = []
    while reader.advance() {
      guard let country = countries.row(ofCode: reader.cell(0), in: reader.bytes) else { continue }
      key.removeAll(keepingCapacity: true)
      for offset in reader.cell(3) { key.append(Folding.foldASCII(reader.bytes[offset])) }
      let name = reader.cell(2)
      append(
        Place(
          country: UInt16(country),
          languages: NameLanguage.bits(ofCode: reader.cell(1), in: reader.bytes),
          isDefault: reader.isYes(8), isDutchDefault: reader.isYes(9), isSafe: reader.isYes(12),
          population: reader.number(4), line: reader.line, start: UInt32(name.lowerBound),
          count: UInt32(name.count)),
        withKey: key.span)
    }
    last = []
  }

  /// The table's text, in which ``Place/name`` is a range.
  var bytes: Span<UInt8> {
    @_lifetime(borrow self)
    borrowing get { table.bytes }
  }

  private mutating func append(_ place: Place, withKey key: Span<UInt8>) {
    let entry = keys.insert(key)
    places.append(place)
    let added = Int32(places.count - 1)
    if entry == first.count {
      first.append(added)
      last.append(added)
    } else {
      places[Int(last[entry])].next = added
      last[entry] = added
    }
  }

  /// The first place whose key is the fold of `text[range]`, or `nil`.
  func firstPlace(foldOf text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    keys.find(foldOf: text, range).map { Int(first[$0]) }
  }

  /// The numbers of the places from `first` on that share its key, in the order of the table.
  func places(from first: Int) -> [Int] {
    var found: [Int] = []
    var next = first
    while next >= 0 {
      found.append(next)
      next = Int(places[next].next)
    }
    return found
  }

  /// Whether all places from `first` on that share its key are in one country.
  func areInOneCountry(from first: Int) -> Bool {
    var next = Int(places[first].next)
    while next >= 0, places[next].country == places[first].country { next = Int(places[next].next) }
    return next < 0
  }

  /// The first place from `first` on with the same key that `language` names, or else `first`.
  func place(from first: Int, in language: NameLanguage?) -> Int {
    var next = first
    while next >= 0 {
      if isIn(language, next) { return next }
      next = Int(places[next].next)
    }
    return first
  }

  /// Whether `language` names the place.
  func isIn(_ language: NameLanguage?, _ place: Int) -> Bool {
    language.map { places[place].languages & $0.bit != 0 } ?? true
  }

  /// The name of a place as its row spells it.
  func name(of place: Place) -> String { String(copying: table.bytes, place.name) }
}
