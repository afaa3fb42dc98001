import Characters
package import Scanning

/// The rows of `institutions.tsv`: institutions of several countries, and the towns they sit in.
final class InstitutionTable: Sendable {
  /// A town that an institution sits in.
  struct Seat {
    var institution: UInt16
    var country: CountryID
  }

  let names: [String]
  /// The institution of each row, by its line.
  private let institutions: [UInt16]
  /// The countries that each institution sits in.
  private let countries: [[CountryID]]
  /// The folded names of the towns that institutions sit in, and the institutions of each.
  private let towns: KeyPool
  private let seats: [[Seat]]

  init(_ table: CountryTable) {
    var (names, institutions): ([String], [UInt16]) = ([], [0, 0])
    var (countries, seats): ([[CountryID]], [[Seat]]) = ([], [])
    var towns = KeyPool(keyCount: 64)
    var reader = RowReader(.institutions, width: 6)
    while reader.advance() {
      let name = reader.text(0)
      if names.last != name {
        names.append(name)
        countries.append([])
      }
      let number = names.count - 1
      institutions.append(UInt16(number))
      guard let row = table.row(ofCode: reader.cell(5), in: reader.bytes) else { continue }
      let country = CountryID(row)
      if !countries[number].contains(country) { countries[number].append(country) }
      let seat = Seat(institution: UInt16(number), country: country)
      let town = towns.insert(Array(Folding.fold(reader.text(3)).utf8).span)
      if town == seats.count { seats.append([]) }
      seats[town].append(seat)
    }
    (self.names, self.institutions) = (names, institutions)
    (self.countries, self.towns, self.seats) = (countries, towns, seats)
  }

  /// The institution on a line of the table.
  func institution(onLine line: UInt32) -> InstitutionID {
    InstitutionID(Int(institutions[min(Int(line), institutions.count - 1)]))
  }

  /// The countries that an institution sits in.
  func countries(of institution: InstitutionID) -> [CountryID] {
    countries[Int(institution.index)]
  }

  /// The institutions that sit in the town that `page[range]` names.
  func seats(inTown range: ByteRange, _ page: Span<UInt8>) -> [Seat] {
    towns.find(foldOf: page, range.offsets).map { seats[$0] } ?? []
  }
}

extension Gazetteer {
  /// All institutions, in the order of their table.
  package var institutions: [InstitutionID] {
    institutionTable.value.names.indices.map { InstitutionID($0) }
  }

  /// The short name people know the institution by, such as `EU`.
  package func name(of institution: InstitutionID) -> String {
    institutionTable.value.names[Int(institution.index)]
  }

  /// The institution that `hit` names, if it names one.
  package func institution(named hit: Hit) -> InstitutionID? {
    guard hit.kind == .institution else { return nil }
    return institutionTable.value.institution(onLine: hit.row.line)
  }

  /// The institution that `text` names by its short name or any other.
  package func institution(named text: String) -> InstitutionID? {
    let bytes = Array(text.utf8)
    var hits: [Hit] = []
    matcher.hits(
      in: bytes.span, range: ByteRange(0, bytes.count), language: nil, into: &hits)
    if let hit = hits.first, hit.range.count == bytes.count, let found = institution(named: hit) {
      return found
    }
    let key = Folding.fold(text)
    let row = institutionTable.value.names.firstIndex { Folding.fold($0) == key }
    return row.map { InstitutionID($0) }
  }

  /// The countries that `institution` sits in.
  package func countries(of institution: InstitutionID) -> [CountryID] {
    institutionTable.value.countries(of: institution)
  }

  /// Whether the town of `country` that is named in `page[range]` is the seat of an institution.
  package func isSeat(_ range: ByteRange, of country: CountryID, _ page: Span<UInt8>) -> Bool {
    institutionTable.value.seats(inTown: range, page).contains { $0.country == country }
  }

  /// Whether `institution` sits in the town of `country` that is named in `page[range]`.
  package func sits(
    _ institution: InstitutionID, in range: ByteRange, of country: CountryID, _ page: Span<UInt8>
  ) -> Bool {
    guard countries(of: institution).contains(country) else { return false }
    return institutionTable.value.seats(inTown: range, page).contains {
      $0.institution == institution.index && $0.country == country
    }
  }
}
