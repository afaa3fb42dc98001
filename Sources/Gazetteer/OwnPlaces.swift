import Characters
import Scanning

/// A person's own table: the country a name means, whatever the compiled-in tables say.
///
/// Names are compared folded, so that `TROY` is also `Troy`. Each name stands once.
public struct OwnPlaces: Sendable {
  /// Where a person said so.
  public enum Origin: Hashable, Sendable {
    /// `set place.default`.
    case setting
    /// A line of a file, counted from 1.
    case file(path: String, line: Int)
  }

  /// A name and its country.
  public struct Place: Hashable, Sendable {
    /// The name as it was given.
    public let name: String
    /// The country it means.
    public let country: CountryID
    /// Where a person said so.
    public let origin: Origin
    /// The name folded.
    let key: [UInt8]

    /// `name` stands for `country`.
    public init(_ name: String, _ country: CountryID, _ origin: Origin) {
      self.name = name
      self.country = country
      self.origin = origin
      key = OwnPlaces.key(of: name)
    }
  }

  /// All places, in the order of their folded names.
  public private(set) var places: [Place] = []
  /// The folded names, where there are any.
  ///
  /// A meaning's value is the index of its place.
  private(set) var names: FormTable?

  /// The most names a table can have.
  public static let limit = 10_000

  /// A table of `places`; of two with the same name the later counts.
  public init(_ places: [Place] = []) { add(places) }

  /// Whether there are none.
  public var isEmpty: Bool { places.isEmpty }

  /// The place called `name`, if there is one.
  public subscript(name: String) -> Place? { index(ofKey: Self.key(of: name)).map { places[$0] } }

  /// Adds `added`; what has the same name goes.
  ///
  /// - Complexity: O(n log n) of all names.
  public mutating func add(_ added: [Place]) {
    guard !added.isEmpty else { return }
    var byKey: [[UInt8]: Place] = [:]
    for place in places + added { byKey[place.key] = place }
    settle(Array(byKey.values))
  }

  /// Forgets the place called `name`.
  public mutating func remove(_ name: String) {
    let key = Self.key(of: name)
    settle(places.filter { $0.key != key })
  }

  private mutating func settle(_ kept: [Place]) {
    precondition(kept.count <= Self.limit, "whoever adds names keeps to the limit")
    places = kept.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    guard !places.isEmpty else {
      names = nil
      return
    }
    var table = FormTable(nameCount: places.count, .name)
    for (index, place) in places.enumerated() {
      let meaning = FormTable.Meaning(
        kind: .place, demands: [], rank: 0, value: UInt16(index), row: .ofNoTable)
      table.add(place.key.span, 0..<place.key.count, meaning)
    }
    names = table
  }

  /// The index of the place with the folded `key`.
  ///
  /// - Complexity: O(log n).
  func index(ofKey key: [UInt8]) -> Int? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].key.lexicographicallyPrecedes(key) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < places.count && places[low].key == key ? low : nil
  }

  /// A name as it is compared: folded, each run of blanks one space.
  package static func key(of name: String) -> [UInt8] {
    let words = Folding.fold(name).split(whereSeparator: \.isWhitespace)
    return Array(words.joined(separator: " ").utf8)
  }
}

extension OwnPlaces: Hashable {
  /// Whether both hold the same names with the same countries and origins.
  public static func == (left: OwnPlaces, right: OwnPlaces) -> Bool { left.places == right.places }

  /// Hashes what ``==(_:_:)`` compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(places) }
}

extension TableRow {
  /// Stands for the row of a name that no compiled-in table holds.
  package static let ofNoTable = TableRow(file: .places, line: 0)
}

extension OwnPlaces.Origin {
  /// The origin in words: `set place.default`, or the file and its line.
  public var text: String {
    switch self {
    case .setting: "set place.default"
    case .file(let path, let line): "\(path):\(line)"
    }
  }
}
