import Characters
import Grammar

/// The meaning of a query written down: every article is read anew, every place is tried.
struct TextOracle {
  /// A part of a word, as written and folded.
  struct Part {
    let written: String
    let folded: String
    /// The parts of its word from this one on, where this one is the first of several; else 0.
    let wordLength: Int
    let foldedWord: String
  }

  private let headline: [Part]
  private let paragraphs: [[Part]]

  init(headline: String, paragraphs: [String]) {
    self.headline = Self.parts(headline)
    self.paragraphs = paragraphs.map(Self.parts)
  }

  /// Whether the article matches `node`, a query of words, phrases and `title:`.
  func matches(_ node: Query.Node, titleOnly: Bool = false) -> Bool {
    let passages = titleOnly ? [headline] : [headline] + paragraphs
    switch node {
    case .and(let nodes): return nodes.allSatisfy { matches($0, titleOnly: titleOnly) }
    case .or(let nodes): return nodes.contains { matches($0, titleOnly: titleOnly) }
    case .not(let node): return !matches(node, titleOnly: titleOnly)
    case .term(let term): return passages.contains { Self.holds([term], in: $0) }
    case .phrase(let terms, nil): return passages.contains { Self.holds(terms, in: $0) }
    case .phrase(let terms, let within?):
      return passages.contains { Self.holds(terms, within: within, in: $0) }
    case .field(_, let value): return matches(value, titleOnly: true)
    case .range: return false
    }
  }

  private static func holds(_ terms: [Term], in passage: [Part]) -> Bool {
    passage.indices.contains { start in
      var ends: Set<Int> = [start]
      for term in terms { ends = Set(ends.flatMap { Self.ends(of: term, at: $0, in: passage) }) }
      return !ends.isEmpty
    }
  }

  /// Whether somewhere `within + 1` places in a row begin each term as often as it is asked for.
  private static func holds(_ terms: [Term], within: Int, in passage: [Part]) -> Bool {
    passage.indices.contains { first in
      let places = first..<min(passage.count, first + within + 1)
      return terms.allSatisfy { term in
        let found = places.filter { !ends(of: term, at: $0, in: passage).isEmpty }.count
        return found >= terms.filter { $0 == term }.count
      }
    }
  }
}

extension TextOracle {
  /// Where `term` can end when it begins at `start`.
  private static func ends(of term: Term, at start: Int, in passage: [Part]) -> [Int] {
    guard start < passage.count else { return [] }
    let pieces = term.text.split { !isWord($0) && $0 != "*" && $0 != "?" }.map(String.init)
    let isAlone = pieces.count == 1
    switch term.kind {
    case .plain, .pattern:
      var ends = isMatch(pieces, at: start, in: passage, term.kind) ? [start + pieces.count] : []
      let whole = passage[start]
      if term.kind == .pattern, isAlone, whole.wordLength > 0,
        glob(Folding.fold(pieces[0])[...], whole.foldedWord[...])
      {
        ends.append(start + whole.wordLength)
      }
      return ends
    case .exact:
      let end = start + pieces.count
      guard end <= passage.count else { return [] }
      return zip(pieces, passage[start..<end]).allSatisfy { $0 == $1.written } ? [end] : []
    case .expression: return []
    }
  }

  private static func isMatch(
    _ pieces: [String], at start: Int, in passage: [Part], _ kind: Term.Kind
  ) -> Bool {
    guard start + pieces.count <= passage.count else { return false }
    return zip(pieces, passage[start...]).allSatisfy { piece, part in
      kind == .pattern
        ? glob(Folding.fold(piece)[...], part.folded[...]) : Folding.fold(piece) == part.folded
    }
  }

  private static func glob(_ pattern: Substring, _ word: Substring) -> Bool {
    guard let mark = pattern.first else { return word.isEmpty }
    if mark == "*" {
      return glob(pattern.dropFirst(), word) || (!word.isEmpty && glob(pattern, word.dropFirst()))
    }
    guard let letter = word.first else { return false }
    return (mark == "?" || mark == letter) && glob(pattern.dropFirst(), word.dropFirst())
  }

  private static func isWord(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }

  /// The parts of `text`; words are what blanks, full stops and commas leave.
  private static func parts(_ text: String) -> [Part] {
    text.split { " .,".contains($0) }.flatMap { word -> [Part] in
      let pieces = word.split { !isWord($0) }.map(String.init)
      return pieces.enumerated().map { index, piece in
        let startsLong = index == 0 && pieces.count > 1
        return Part(
          written: piece, folded: Folding.fold(piece),
          wordLength: startsLong ? pieces.count : 0, foldedWord: Folding.fold(String(word)))
      }
    }
  }
}
