import Characters

/// The rows of `historical.tsv`: the states that are no more, and what lay in them when.
struct HistoryTable: Sendable {
  /// A former state.
  struct State {
    var country: CountryID
    /// The countries of today whose land was wholly the state's.
    var lands: [CountryID]
    /// The first and the last year in which it was.
    var years: ClosedRange<Int>
    var row: TableRow
  }

  private(set) var states: [State] = []

  init(_ countries: CountryTable) {
    var reader = RowReader(.historical, width: 12)
    while reader.advance() {
      guard let from = Int(reader.text(10)), let until = Int(reader.text(11)), from <= until,
        let country = countries.row(ofCode: reader.cell(0), in: reader.bytes)
      else { continue }
      let lands = reader.text(9).split(separator: ",").compactMap {
        countries.row(ofAnyCode: String($0)).map { CountryID($0) }
      }
      states.append(
        State(
          country: CountryID(country), lands: lands, years: from...until,
          row: reader.row(.historical)))
    }
  }
}

/// The states of a year that are no more today.
package struct Era: Sendable {
  private let states: [HistoryTable.State]

  fileprivate init(_ states: [HistoryTable.State]) { self.states = states }

  /// Whether all states were those of today.
  package var isToday: Bool { states.isEmpty }

  /// The former state that the land of `country` lay in, and the row that says so; `nil` for none.
  package func state(holding country: CountryID) -> (country: CountryID, row: TableRow)? {
    for state in states where state.lands.contains(country) { return (state.country, state.row) }
    return nil
  }
}

extension Gazetteer {
  /// The states of `year`; those of today where it is `nil`.
  package func era(of year: Int?) -> Era {
    guard let year else { return Era([]) }
    return Era(history.value.states.filter { $0.years.contains(year) })
  }
}
