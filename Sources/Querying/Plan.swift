import Articles
import Gazetteer
import Indexing
import Tagging

/// A query bound to columns and words: every name resolved, every value checked.
indirect enum Plan {
  /// Words of the text.
  case words(WordSequence)
  /// A country among those of a column.
  case countries(CountryField, [CountryID])
  /// A text among those of a column.
  case labels(LabelField, LabelMatch)
  /// The time of publication.
  case moments(ClosedRange<Int64>)
  case kind(Article.Kind)
  case language(Language)
  case id(ArticleID)
  case all([Plan])
  case any([Plan])
  case except(Plan)
}

/// Terms one after another, or near each other.
struct WordSequence {
  /// The terms; at least one.
  let terms: [WordMatcher]
  /// For `~N`: how far apart the terms may begin, in positions.
  let within: Int?
  /// Where they are looked for.
  let place: Place
  /// For `~N`: the index of the first term that is the same as each term.
  let sameAs: [Int]

  /// A part of an article.
  enum Place {
    case text, headline, quotes
  }
}

/// What a text of a column must be.
enum LabelMatch {
  /// The same text, case and accents aside.
  case same(String)
  /// A text that holds these words one after another, case and accents aside.
  case words(String)
  /// A path that is this one or ends in it.
  case path(String)
  /// This very text.
  case exact(String)
  /// A text that a pattern with wildcards matches, folded.
  case pattern(Glob)
  /// A text that an expression matches.
  case expression(WordExpression)
}
