import Articles
package import Indexing
import Loading

/// Finds the articles that a sheet names, by id, by origin, or as their container does.
package struct ArticleFinder {
  private var byID: [ArticleID: UInt32] = [:]
  /// The pages of each file, in the order of the corpus.
  private var pages: [String: [PagePlace]] = [:]
  /// The full path of a file by its name alone; `nil` where several files have it.
  private var paths: [String: String?] = [:]
  /// The first article of each page by what its container calls it.
  private var byContainerID: [String: UInt32] = [:]

  /// The articles of one page: the number of the first, and how many there are.
  private struct PagePlace {
    let first: UInt32
    let count: Int
  }

  /// - Complexity: O(articles).
  package init(_ corpus: Corpus) {
    for (index, segment) in corpus.segments.enumerated() {
      for (article, id) in segment.ids.enumerated() where byID[id] == nil {
        byID[id] = UInt32(corpus.articlesBefore[index] + article + 1)
      }
      for (page, first) in zip(segment.pages, segment.firstArticleOfPage) {
        add(page, first: UInt32(corpus.articlesBefore[index]) + first + 1)
      }
    }
  }

  private mutating func add(_ page: Corpus.Page, first: UInt32) {
    let path = page.source.fullPath
    let count = page.table.articles.count
    if pages[path] == nil {
      let name = Self.name(of: path)
      paths.updateValue(paths[name] == nil ? path : nil, forKey: name)
    }
    pages[path, default: []].append(PagePlace(first: first, count: count))
    guard count > 0 else { return }
    for id in page.source.facts.meta[.id] ?? [] where byContainerID[id] == nil {
      byContainerID[id] = first
    }
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map { String($0) } ?? path
  }
}

extension ArticleFinder {
  /// The article that `text` names by its id, else as its container calls it.
  ///
  /// Of several copies of a text it is the first.
  package func number(id text: String) -> UInt32? {
    ArticleID(text).flatMap { byID[$0] } ?? byContainerID[text]
  }

  /// The article at `text`: `PATH:N` or, where only one file is called so, `NAME:N`; else as its
  /// container calls it, else by its id.
  package func number(origin text: String) -> UInt32? {
    if let colon = text.lastIndex(of: ":"), let ordinal = Int(text[text.index(after: colon)...]) {
      let path = String(text[..<colon])
      if let number = article(ordinal, of: path) { return number }
      if let known = paths[path] ?? nil, let number = article(ordinal, of: known) { return number }
    }
    return byContainerID[text] ?? number(id: text)
  }

  /// The article `ordinal`, counted from 1, of the file at `path`.
  private func article(_ ordinal: Int, of path: String) -> UInt32? {
    guard ordinal >= 1, let places = pages[path] else { return nil }
    var rest = ordinal - 1
    for place in places {
      if rest < place.count { return place.first + UInt32(rest) }
      rest -= place.count
    }
    return nil
  }
}
