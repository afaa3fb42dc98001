/// What the footer of a group table says: unit, rule, what is missing, what shares add up to.
struct GroupNotes {
  /// How many articles the shares are of.
  let total: Int

  /// How many articles were counted, by which rule, and how many of them have no value.
  func opening(_ key: Key, none: Int) -> String {
    "\(total) \(total == 1 ? "article" : "articles"); " + further(key, none: none)
  }

  /// The rule of a further key, and how many articles have no value of it.
  func further(_ key: Key, none: Int) -> String {
    "\(key.rule); \(none) of \(total) \(none == 1 ? "has" : "have") none"
  }

  /// That shares add up to more than all; nothing where each article stands in one row.
  ///
  /// `sum` is the count of all rows together, of those without a value and left out by `--top`, too.
  func several(_ count: Int, sum: Int) -> [String] {
    guard count > 0 else { return [] }
    let percent = (200 * sum + total) / (2 * total)
    return [
      "\(count) of \(total) \(count == 1 ? "stands" : "stand") in several rows: all shares "
        + "together make \(percent)%"
    ]
  }

  /// What `--top` left out.
  func others(_ counts: ArraySlice<Int>) -> [String] {
    guard !counts.isEmpty else { return [] }
    return [
      "\(counts.count) more \(counts.count == 1 ? "group" : "groups"), together "
        + "\(counts.reduce(0, +)), left out by --top"
    ]
  }
}
