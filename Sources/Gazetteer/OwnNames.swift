import Characters
import Scanning

extension NameFinder {
  /// A name of a person's own table in a text.
  private struct Own {
    var range: ByteRange
    /// The index of its place.
    var place: UInt16
  }

  /// Puts the names of a person's own table in the place of what the compiled-in tables make of them.
  ///
  /// A name counts where it does not begin with a small letter. A longer name of the tables stays: a
  /// newspaper called after the place is still the newspaper.
  ///
  /// - Parameters:
  ///   - page: the page's bytes.
  ///   - range: the text that was searched.
  ///   - first: the first of its `hits`, which are in order.
  ///   - hits: the names found so far.
  func placeOwnNames(
    in page: Span<UInt8>, _ range: Range<Int>, from first: Int, into hits: inout [Hit]
  ) {
    guard let names = own.names else { return }
    let found = ownNames(in: page, range, names)
    guard !found.isEmpty else { return }
    var settled: [Hit] = []
    var next = first
    for name in found {
      while next < hits.count, hits[next].range.end <= name.range.start {
        settled.append(hits[next])
        next += 1
      }
      var end = next
      while end < hits.count, hits[end].range.start < name.range.end { end += 1 }
      let rivals = hits[next..<end]
      if rivals.contains(where: { $0.range.count > name.range.count }) { continue }
      settled.append(hit(name, insteadOf: rivals.first { $0.range == name.range }))
      next = end
    }
    hits.replaceSubrange(first..<next, with: settled)
  }

  private func ownNames(
    in page: Span<UInt8>, _ range: Range<Int>, _ names: FormTable
  ) -> [Own] {
    let text = RewrittenText.folded(page, range)
    let bytes = text.bytes.span
    var runs = WordRuns()
    let words = runs.append(of: bytes, in: 0..<bytes.count, names.firstWords.filter)
    var walk = FormWalk(0..<bytes.count, words, .name)
    var found: [Own] = []
    while let name = walk.next(bytes, runs, names) {
      let source = text.source(of: name.range)
      guard InitialLetter.capital(of: page, source) == nil else { continue }
      found.append(
        Own(
          range: ByteRange(source.lowerBound, source.upperBound),
          place: names.meanings[name.meaning].value))
    }
    return found
  }

  /// The hit of an own name; of what the tables know by the same words it keeps kind and row.
  private func hit(_ name: Own, insteadOf known: Hit?) -> Hit {
    let country = own.places[Int(name.place)].country
    let isName = known.map { ![.blocker, .outlet, .institution].contains($0.kind) } ?? false
    return Hit(
      range: name.range, kind: isName ? known?.kind ?? .place : .place, country: country,
      rival: known?.country == country ? known?.rival : known?.country, policy: .keep,
      row: known?.row ?? .ofNoTable, own: name.place)
  }
}
