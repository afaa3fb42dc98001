import Indexing
import Querying

/// What is taken as right, and where it comes from.
struct Gold {
  /// What it is called in a sentence.
  var name: String
  /// What each coder said of each article that was found.
  var codings: [Coding] = []
  /// The articles that are coded but not loaded, as the sheet names them.
  var missing: [String] = []
  /// How many rows of the sheet nobody has coded yet, or articles without labels of the container.
  var uncodedCount = 0
  /// The other articles of a page whose container labels the page as a whole, by the first of them.
  var parts: [UInt32: [UInt32]] = [:]
  /// The labels that are no value of the field, with how often they stand there.
  var unknown: [(label: String, count: Int)] = []

  /// A page of the corpus.
  private struct PagePlace: Hashable {
    let segment: Int
    let page: UInt32
  }

  init(name: String) { self.name = name }

  /// The articles of `selection` that are coded, in its order.
  func coded(in selection: Selection) -> Selection {
    let coded = Set(codings.map(\.number))
    return Selection(selection.numbers.filter(coded.contains))
  }

  /// The labels that the container of each page of `selection` carries under `labels`.
  ///
  /// They hold for the page, so that its articles are taken together under the first one that is
  /// selected. A page without any is not coded, unless `countsUnlabelled`.
  init(
    container labels: Key, _ selection: Selection, _ book: inout LabelBook, in corpus: Corpus,
    countsUnlabelled: Bool
  ) {
    self.init(name: "\(labels.rawValue), the labels that the container carries")
    var carried = LabelBook(labels, in: corpus)
    var known: [Int: Int] = [:]
    var counts: [Int: Int] = [:]
    var firstOfPage: [PagePlace: UInt32] = [:]
    for number in selection.numbers {
      guard let location = corpus.location(of: number) else { continue }
      let page = corpus.segments[location.segment].pageOfArticle[location.article]
      let place = PagePlace(segment: location.segment, page: page)
      if let first = firstOfPage[place] {
        parts[first, default: []].append(number)
        continue
      }
      firstOfPage[place] = number
      let texts = carried.labels(of: number)
      if texts.isEmpty, !countsUnlabelled {
        uncodedCount += 1
        continue
      }
      for text in texts where known[text] == nil {
        let (label, isKnown) = book.label(ofContainer: carried.code(of: text))
        known[text] = label
        if !isKnown { counts[text] = 0 }
      }
      for text in texts where counts[text] != nil { counts[text, default: 0] += 1 }
      codings.append(
        Coding(number: number, coder: "", labels: texts.compactMap { known[$0] }))
    }
    unknown = counts.map { (carried.code(of: $0.key), $0.value) }
      .sorted { ($1.count, $0.label) < ($0.count, $1.label) }
  }
}
