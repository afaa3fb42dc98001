package import Scanning

/// What countries are to each other, and towns to countries.
extension Gazetteer {
  /// Whether two countries are neighbours in a wide sense: of one subregion of the United Nations, both
  /// in Africa, or parts of one former state.
  package func areNeighbours(_ first: CountryID, _ second: CountryID) -> Bool {
    let has = { (column: CountryTable.Column) in
      self.countryTable.text(Int(first.index), column)
        == self.countryTable.text(Int(second.index), column)
    }
    if has(.subregion) || has(.continent) && countryTable.text(Int(first.index), .continent) == "AF"
    {
      return true
    }
    return history.value.states.contains { $0.lands.contains(first) && $0.lands.contains(second) }
  }

  /// Whether writers name the country's states behind its towns: `Moscow, Idaho`.
  package func namesStates(_ country: CountryID) -> Bool {
    ["US", "CA", "AU"].contains(code(of: country))
  }

  /// Whether the tables know a town of `country` by the name in `page[range]`.
  package func hasPlace(_ range: ByteRange, in country: CountryID, _ page: Span<UInt8>) -> Bool {
    let table = places.value
    guard let first = table.firstPlace(foldOf: page, range.offsets) else { return false }
    return table.places(from: first).contains { table.places[$0].country == country.index }
  }
}
