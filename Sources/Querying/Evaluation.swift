import Characters
import Gazetteer
import Indexing
import Tables
import Tagging

/// Finds the articles of one segment that a plan matches, 64 at a time.
struct Evaluation {
  let segment: Corpus.Segment

  /// The articles that `plan` matches.
  func articles(_ plan: Plan) -> ArticleSet {
    switch plan {
    case .words(let sequence): return articles(of: sequence)
    case .countries(let field, let countries): return articles(of: field, in: countries)
    case .labels(let field, let match): return articles(of: field, match)
    case .moments(let moments):
      return articles { article in
        segment.published[article].map { moments.contains($0.middle) } ?? false
      }
    case .kind(let kind): return articles { segment.kinds[$0] == kind }
    case .language(let language): return articles { segment.languages[$0] == language }
    case .id(let id): return articles { segment.ids[$0] == id }
    case .all(let plans):
      var found = ArticleSet(capacity: segment.articleCount, isFull: true)
      for plan in plans { found.formIntersection(articles(plan)) }
      return found
    case .any(let plans):
      var found = ArticleSet(capacity: segment.articleCount)
      for plan in plans { found.formUnion(articles(plan)) }
      return found
    case .except(let plan):
      var found = articles(plan)
      found.complement()
      return found
    }
  }

  private func articles(of sequence: WordSequence) -> ArticleSet {
    var found = ArticleSet(capacity: segment.articleCount)
    for hit in WordLookup(segment: segment).hits(sequence) { found.insert(Int(hit.article)) }
    return found
  }

  @inline(__always)
  private func articles(where matches: (Int) -> Bool) -> ArticleSet {
    var found = ArticleSet(capacity: segment.articleCount)
    for article in 0..<segment.articleCount where matches(article) { found.insert(article) }
    return found
  }
}

extension Evaluation {
  private func articles(of field: CountryField, in countries: [CountryID]) -> ArticleSet {
    let wanted = Set(countries)
    return switch field {
    case .about: articles { Self.has(wanted, in: segment.aboutCountries[$0]) }
    case .dateline: articles { Self.has(wanted, in: segment.datelineCountries[$0]) }
    case .mentioned:
      articles { article in
        segment.mentionedCountries[article].contains { wanted.contains($0.country) }
      }
    }
  }

  private static func has(_ wanted: Set<CountryID>, in row: ArraySlice<CountryID>) -> Bool {
    row.contains { wanted.contains($0) }
  }

  private func articles(of field: LabelField, _ match: LabelMatch) -> ArticleSet {
    let column = segment.labels(field)
    let isWanted = column.labels.map { match.matches($0) }
    return articles { article in column.rows[article].contains { isWanted[Int($0)] } }
  }
}

extension LabelMatch {
  /// Whether a column's text is what is asked for; called once for each different text.
  func matches(_ label: String) -> Bool {
    switch self {
    case .same(let text): Folding.fold(label) == Folding.fold(text)
    case .words(let text): Self.has(WordParts(text).folded, in: WordParts(label).folded)
    case .path(let path): label == path || label.hasSuffix("/" + path)
    case .exact(let text): label == text
    case .pattern(let glob): glob.matches(Folding.bytes(of: label)[...])
    case .expression(let expression): expression.matches(Folding.bytes(of: label)[...])
    }
  }

  private static func has(_ wanted: [[UInt8]], in words: [[UInt8]]) -> Bool {
    guard !wanted.isEmpty, wanted.count <= words.count else { return false }
    return (0...words.count - wanted.count).contains { start in
      words[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
