import Gazetteer
import Tables
import Tagging

/// What `set place.default` shows.
enum OwnPlaceTables {
  /// A person's own places, in the order of their names.
  static func all(_ places: OwnPlaces) -> Table {
    let rows = places.places
    return Table(
      columns: [
        Column("name", layout: .whole, .text(rows.map(\.name))),
        Column("country", layout: .whole, .text(rows.map { code(of: $0.country) })),
        Column("by", .text(rows.map(\.origin.text))),
      ], notes: rows.isEmpty ? ["no places of your own"] : [])
  }

  /// The countries that `name` can mean and what decides: a person's own word, else the tables.
  static func meanings(of name: String, _ settings: Settings) -> Table {
    let own = settings.countries.places[name]
    let meanings = Gazetteer.standard.meanings(of: name)
    var countries = meanings.compactMap(\.country)
    var rows = meanings.map { "\($0.row.file.rawValue):\($0.row.line)" }
    if let own {
      countries.insert(own.country, at: 0)
      rows.insert(own.origin.text, at: 0)
    }
    let decides = countries.indices.map { $0 == 0 ? "yes" : "no" }
    return Table(
      columns: [
        Column("country", layout: .whole, .text(countries.map(code))),
        Column(
          "name", .text(countries.map { Gazetteer.standard.name(of: $0, in: settings.names) })),
        Column("by", layout: .whole, .text(rows)),
        Column("decides", layout: .whole, .text(decides)),
      ], notes: countries.isEmpty ? ["no table knows \(name)"] : [])
  }

  private static func code(of country: CountryID) -> String { Gazetteer.standard.code(of: country) }
}
