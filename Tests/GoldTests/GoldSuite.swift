import FoundationEssentials

/// A gold file, read and held beside what the program makes of its items.
struct GoldSuite {
  /// The file's name without its suffix, such as `nl` or `ambiguity-nl`.
  let name: String
  /// The items with what the program makes of each.
  let results: [(item: GoldItem, reading: GoldReading)]

  /// Reads `Tests/Gold/<name>.gold` and runs the program on each item.
  ///
  /// - Throws: a ``GoldFault``, or what the file system says.
  init(_ name: String) throws {
    self.name = name
    let bytes = try Data(contentsOf: URL(filePath: Self.folder + "/" + name + ".gold"))
    let items = try GoldReader.items(of: String(decoding: bytes, as: UTF8.self))
    results = items.map { ($0, GoldReading($0.text)) }
  }

  /// `Tests/Gold`.
  static let folder =
    "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Gold"

  /// The files of the folder, by name: those of whole items, then the ambiguity suites.
  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let names = files.filter { $0.hasSuffix(".gold") }.map { String($0.dropLast(5)) }
    return names.sorted { ($0.count, $0) < ($1.count, $1) }
  }()

  /// Whether only the traps of country names are coded.
  var isAmbiguity: Bool { name.hasPrefix("ambiguity-") }

  /// The counts of `field` over the items that are in `half`, or over all.
  func counts(_ field: GoldField, forTuning half: Bool? = nil) -> GoldCounts {
    var counts = GoldCounts()
    for (item, reading) in results where half == nil || item.isForTuning == half {
      guard let coded = item.coded[field] else { continue }
      counts.add(found: reading.values[field] ?? [], coded: coded, field)
    }
    return counts
  }

  /// The share of cases, among those that `includes` takes, that are right in all coded fields.
  func rightCases(_ includes: (GoldItem) -> Bool = { _ in true }) -> Double {
    let taken = results.filter { includes($0.item) }
    let right = taken.count { mistakes($0.item, $0.reading).isEmpty }
    return taken.isEmpty ? 1 : Double(right) / Double(taken.count)
  }

  /// The fields in which the program differs, order aside, with both sides.
  func mistakes(_ item: GoldItem, _ reading: GoldReading) -> [String] {
    GoldField.allCases.compactMap { field in
      guard let coded = item.coded[field] else { return nil }
      let found = reading.values[field] ?? []
      var counts = GoldCounts()
      counts.add(found: found, coded: coded, field)
      guard counts.spurious + counts.missed > 0 else { return nil }
      return "\(field.rawValue) coded [\(coded.joined(separator: " | "))]"
        + " found [\(found.joined(separator: " | "))]"
    }
  }

  /// The share of items with a dateline country that they are not about.
  var shareElsewhere: Double {
    let elsewhere = results.count { result in
      let about = result.item.coded[.about] ?? []
      return (result.item.coded[.dateline] ?? []).contains { !about.contains($0) }
    }
    return Double(elsewhere) / Double(max(1, results.count))
  }
}
