import Articles
import Copying
import Gazetteer
import Indexing
import Tagging

/// Corpora of invented pages.
enum CopyPages {
  /// A corpus of `pages`, all in one segment.
  static func corpus(_ pages: [String]) -> Corpus {
    var builder = SegmentBuilder(.standard)
    for (number, page) in pages.enumerated() {
      add(Array(page.utf8), path: "page-\(number)", to: &builder)
    }
    return Corpus.empty.appending(builder)
  }

  /// The articles of each family of two or more, by number.
  static func families(
    of pages: [String], threshold: Double = CopySearch.standardThreshold
  ) throws -> [[UInt32]] {
    let corpus = corpus(pages)
    guard let families = CopySearch.families(in: corpus, threshold: threshold) else {
      throw Stopped()
    }
    return groups(in: families, of: corpus)
  }

  static func groups(in families: Families, of corpus: Corpus) -> [[UInt32]] {
    var groups: [[UInt32]] = []
    for index in 0..<corpus.articleCount {
      let number = UInt32(index + 1)
      let members = Array(families.articles(of: families.family(of: number)))
      if members.count > 1, members.first == number { groups.append(members) }
    }
    return groups
  }

  private static func add(_ bytes: [UInt8], path: String, to builder: inout SegmentBuilder) {
    let table = PageParser.parse(bytes.span, knowing: Gazetteer.standard.datelineNames)
    let tags = Tagger(.standard).tag(table, of: bytes.span)
    let speech = Tagger(.standard).speech(tags, table, of: bytes.span)
    builder.add(PageSource(path: path, bytes: bytes, capture: 0), table, tags, speech)
  }

  struct Stopped: Error {}
}
