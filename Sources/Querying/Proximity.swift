/// Terms that begin within so many positions of each other, in any order.
///
/// A term that stands twice in the query must stand twice in the text.
struct Proximity {
  private let events: [Event]
  private let needed: [Int]
  private let within: UInt32

  /// A place of a term, by the term's index among the different ones.
  private struct Event {
    let hit: WordHit
    let term: Int
  }

  /// - Parameters:
  ///   - terms: the places of each term, in order.
  ///   - sameAs: for each term the index of the first that is equal to it.
  ///   - within: how many positions the first and the last may begin apart.
  init(terms: [[WordHit]], sameAs: [Int], within: Int) {
    var needed = [Int](repeating: 0, count: terms.count)
    for first in sameAs { needed[first] += 1 }
    var events: [Event] = []
    for index in terms.indices where needed[index] > 0 {
      events.append(contentsOf: Self.oneEachStart(terms[index]).map { Event(hit: $0, term: index) })
    }
    events.sort { ($0.hit, $0.term) < ($1.hit, $1.term) }
    self.events = events
    self.needed = needed
    self.within = UInt32(within)
  }

  /// The places of all terms in every stretch that holds enough of each, in order.
  ///
  /// - Complexity: O(places + terms).
  func hits() -> [WordHit] {
    var counts = [Int](repeating: 0, count: needed.count)
    var missing = needed.reduce(0, +)
    var first = 0
    var taken = 0
    var hits: [WordHit] = []
    for last in events.indices {
      while !reaches(first, last) {
        let term = events[first].term
        counts[term] -= 1
        if counts[term] < needed[term] { missing += 1 }
        first += 1
      }
      let term = events[last].term
      counts[term] += 1
      if counts[term] <= needed[term] { missing -= 1 }
      guard missing == 0 else { continue }
      for index in max(first, taken)...last { hits.append(events[index].hit) }
      taken = last + 1
    }
    WordHit.normalize(&hits)
    return hits
  }

  /// The longest of those `hits` that begin at one place: one word counts once.
  private static func oneEachStart(_ hits: [WordHit]) -> [WordHit] {
    var kept: [WordHit] = []
    for hit in hits {
      if let last = kept.last, last.article == hit.article, last.start == hit.start {
        kept[kept.count - 1] = hit
      } else {
        kept.append(hit)
      }
    }
    return kept
  }

  private func reaches(_ first: Int, _ last: Int) -> Bool {
    let start = events[first].hit
    let end = events[last].hit
    return start.article == end.article && end.start - start.start <= within
  }
}
