import Characters

/// The places that datelines name, by folded key.
struct PlaceTable: Sendable {
  /// One row of `places.tsv`.
  struct Place {
    var country: UInt16
    var line: UInt32
    /// The name's bytes in ``names``.
    var name: Range<UInt32>
    var languages: UInt8
    /// Whether the key means this country in general, and in Dutch copy.
    var isDefault: Bool
    var isDutchDefault: Bool
    /// The next row with the same key, or -1.
    var next: Int32 = -1
  }

  private var index = HashIndex(keyCount: 12_000)
  private var first: [Int32] = []
  private(set) var places: [Place] = []
  private var names: [UInt8] = []
  /// The keys' bytes in ``names`` by entry.
  private var keys: [Range<UInt32>] = []

  init(_ countries: CountryTable) {
    var reader = RowReader(.places)
    names.reserveCapacity(300_000)
    places.reserveCapacity(13_000)
    while reader.advance() {
      guard let country = countries.row(ofCode: reader.cell(0), in: reader.bytes) else { continue }
      let place = Place(
        country: UInt16(country), line: reader.line, name: keep(reader.bytes, reader.cell(2)),
        languages: NameLanguage.bits(ofCode: reader.cell(1), in: reader.bytes),
        isDefault: reader.firstByte(8) == UInt8(ascii: "Y"),
        isDutchDefault: reader.firstByte(9) == UInt8(ascii: "Y"))
      add(place, key: reader.bytes, reader.cell(3))
    }
  }

  private mutating func keep(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<UInt32> {
    let start = UInt32(names.count)
    for offset in range { names.append(bytes[offset]) }
    return start..<UInt32(names.count)
  }

  private mutating func add(_ place: Place, key bytes: Span<UInt8>, _ range: Range<Int>) {
    var hash = KeyHash()
    for offset in range { hash.add(Folding.foldASCII(bytes[offset])) }
    let entry = index.insert(hash)
    places.append(place)
    let added = Int32(places.count - 1)
    guard entry < first.count else {
      first.append(added)
      keys.append(keep(bytes, range))
      return
    }
    var last = Int(first[entry])
    while places[last].next >= 0 { last = Int(places[last].next) }
    places[last].next = added
  }

  /// The numbers of the places whose key is the folded `key`, in the order of the table.
  func places(withKey key: Span<UInt8>) -> [Int] {
    let entry = index.find(KeyHash.of(key, 0..<key.count))
    guard entry >= 0, isKey(key, of: entry) else { return [] }
    var found: [Int] = []
    var next = Int(first[entry])
    while next >= 0 {
      found.append(next)
      next = Int(places[next].next)
    }
    return found
  }

  private func isKey(_ key: Span<UInt8>, of entry: Int) -> Bool {
    let range = keys[entry]
    guard range.count == key.count else { return false }
    for offset in 0..<key.count
    where Folding.foldASCII(names[Int(range.lowerBound) + offset]) != key[offset] {
      return false
    }
    return true
  }

  /// The name of a place as its row spells it.
  func name(of place: Place) -> String {
    let range = Int(place.name.lowerBound)..<Int(place.name.upperBound)
    return String(decoding: names[range], as: UTF8.self)
  }
}
