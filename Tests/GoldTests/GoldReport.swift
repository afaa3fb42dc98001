/// The table of a suite's figures, as the tests print it.
extension GoldSuite {
  /// The figures with floor and bar beside them, the tuning half and the half held back.
  func report(_ floors: GoldFloors) -> String {
    let elsewhere = isAmbiguity ? "" : ", \(percent(shareElsewhere)) told from elsewhere"
    var lines = ["gold \(name): \(results.count) items" + elsewhere]
    let split = results.filter { $0.reading.articleCount != 1 }
    if !split.isEmpty {
      lines.append("  not one article: " + split.map(\.item.name).joined(separator: " "))
    }
    lines += isAmbiguity ? trapLines(floors) : fieldLines(floors)
    return lines.joined(separator: "\n")
  }

  private func fieldLines(_ floors: GoldFloors) -> [String] {
    let head = "  " + cell("field", 18) + "     P     R    F1 exact | tuning  held | floor   bar"
    return [head]
      + GoldField.allCases.flatMap { field in
        let bars = GoldBar.all.filter { $0.field == field }
        let first = line(field, bars.first, floors)
        return [first] + bars.dropFirst().map { line(field, $0, floors) }
      }
  }

  private func line(_ field: GoldField, _ bar: GoldBar?, _ floors: GoldFloors) -> String {
    let measure = bar?.measure ?? .f1
    let counts = counts(field)
    let figures = GoldMeasure.allCases.map { figure($0.value(of: counts)) }
    let halves = [true, false].map { figure(measure.value(of: self.counts(field, forTuning: $0))) }
    let floor = floors.floor(name, field.rawValue, measure.rawValue).map(figure) ?? "    -"
    return "  \(cell(field.rawValue, 18)) \(figures.joined(separator: " ")) |"
      + "  \(halves.joined(separator: " ")) | \(floor) \(bar.map { figure($0.value) } ?? "    -")"
      + " \(measure.rawValue)"
  }

  private func trapLines(_ floors: GoldFloors) -> [String] {
    var traps: [String] = []
    for (item, _) in results where !traps.contains(item.trap) { traps.append(item.trap) }
    let floor = floors.floor(name, "cases", "exact").map(figure) ?? "    -"
    let all =
      "  all \(figure(rightCases())), tuning \(figure(rightCases(\.isForTuning))), held back "
      + "\(figure(rightCases { !$0.isForTuning })); floor \(floor), bar \(figure(GoldBar.cases))"
    return [all]
      + traps.map { trap in
        "  \(cell(trap, 18)) \(figure(rightCases { $0.trap == trap }))"
          + " of \(results.count { $0.item.trap == trap })"
      }
  }

  /// What is wrong, item by item: of the tuning half, or of all.
  func mistakeLines(all: Bool) -> [String] {
    results.filter { all || $0.item.isForTuning }.flatMap { item, reading in
      mistakes(item, reading).map { "  \(item.name): \($0)" }
    }
  }

  private func figure(_ share: Double) -> String {
    let thousandths = String(Int((share * 1000).rounded(.down)))
    return thousandths == "1000"
      ? "1.000" : " ." + String(repeating: "0", count: 3 - thousandths.count) + thousandths
  }

  private func percent(_ share: Double) -> String { "\(Int(share * 100))%" }

  private func cell(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
