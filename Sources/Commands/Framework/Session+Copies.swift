package import Copying
package import Diagnostics
import Indexing
package import Querying

/// The families that were found in a corpus, one result a threshold.
///
/// Part of the session's value: a statement that is only measured finds them anew in every run.
struct FoundFamilies: Sendable {
  private var found: [Families] = []

  /// How many results are kept, the latest ones.
  private static let limit = 4

  /// The families found at `threshold`, if they were looked for.
  func at(_ threshold: Double) -> Families? { found.first { $0.threshold == threshold } }

  mutating func keep(_ families: Families) {
    found.append(families)
    if found.count > Self.limit { found.removeFirst() }
  }
}

extension Session {
  /// Up to how many bytes of pages a table looks for copies unasked: some tens of milliseconds.
  package static let unaskedLimit = 1_000_000

  /// The families of the corpus at `threshold`, else at the one that is set.
  ///
  /// They are found once for each corpus and threshold.
  /// - Throws: a report when the person asked to stop.
  package mutating func families(threshold: Double? = nil) throws(Report) -> Families {
    let threshold = threshold ?? settings.copyThreshold
    if let known = foundFamilies.at(threshold) { return known }
    let (isInterrupted, progress) = (environment.isInterrupted, environment.progress)
    guard
      let families = CopySearch.families(
        in: corpus, threshold: threshold, isStopped: { isInterrupted() },
        progress: { progress($0) })
    else { throw Report(.interrupted, "stopped") }
    foundFamilies.keep(families)
    return families
  }

  /// `selection` by what counts as one; copies are looked for where `unit` needs it.
  package mutating func units(
    of selection: Selection, by unit: CountingUnit
  ) throws(Report) -> Units {
    guard unit != .item, !selection.numbers.isEmpty else { return Units(selection) }
    return Units(selection, unit: unit, in: try families())
  }

  /// What a table that counts `units` says of copies among them: nothing unless each article counts
  /// and more repeat another one than `set copies.warn` says.
  ///
  /// A large corpus is not searched for this; it says so until `families` or `--unit` has done it.
  package mutating func copyNotes(on units: Units) throws(Report) -> [String] {
    guard units.unit == .item, settings.copyWarning < 1, units.count > 1 else { return [] }
    let isFound = foundFamilies.at(settings.copyThreshold) != nil
    guard isFound || corpus.byteCount <= Self.unaskedLimit else {
      return ["copies were not looked for in so much text: `families` does"]
    }
    let selection = Selection(units.numbers)
    let stories = Units(selection, unit: .family, in: try families()).count
    let repeated = units.count - stories
    let share = Double(repeated) / Double(units.count)
    guard share > settings.copyWarning else { return [] }
    return [
      "\(repeated) of \(units.count) articles (\(Int((share * 100).rounded()))%) repeat another "
        + "one: --unit family counts each story once"
    ]
  }
}
