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

  /// A term cut at what is no letter, no digit and no wildcard.
  private struct CutTerm {
    let kind: Term.Kind
    let pieces: [String]
    let folded: [String]

    init(_ term: Term) {
      kind = term.kind
      pieces = term.text.split { !TextOracle.isWord($0) && $0 != "*" && $0 != "?" }.map(String.init)
      folded = pieces.map(Folding.fold)
    }
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
    case .term(let term): return matches(.phrase([term], within: nil), titleOnly: titleOnly)
    case .phrase(let terms, nil):
      let cut = terms.map(CutTerm.init)
      return passages.contains { Self.holds(cut, in: $0) }
    case .phrase(let terms, let within?):
      let counts = terms.map { term in terms.filter { $0 == term }.count }
      let asked = Array(zip(terms.map(CutTerm.init), counts))
      return passages.contains { Self.holds(asked, within: within, in: $0) }
    case .field(_, let value): return matches(value, titleOnly: true)
    case .range: return false
    }
  }

  private static func holds(_ terms: [CutTerm], in passage: [Part]) -> Bool {
    passage.indices.contains { start in
      var ends: Set<Int> = [start]
      for term in terms { ends = Set(ends.flatMap { Self.ends(of: term, at: $0, in: passage) }) }
      return !ends.isEmpty
    }
  }

  /// Whether somewhere `within + 1` places in a row begin each term as often as it is asked for.
  private static func holds(
    _ terms: [(CutTerm, count: Int)], within: Int, in passage: [Part]
  ) -> Bool {
    passage.indices.contains { first in
      let places = first..<min(passage.count, first + within + 1)
      return terms.allSatisfy { term, count in
        places.filter { !ends(of: term, at: $0, in: passage).isEmpty }.count >= count
      }
    }
  }
}

extension TextOracle {
  /// Where `term` can end when it begins at `start`.
  private static func ends(of term: CutTerm, at start: Int, in passage: [Part]) -> [Int] {
    let end = start + term.pieces.count
    guard start < passage.count else { return [] }
    let parts = passage[start..<max(start, min(end, passage.count))]
    var ends = end <= passage.count && isMatch(term, parts) ? [end] : []
    let first = passage[start]
    if term.kind == .pattern, term.pieces.count == 1, first.wordLength > 0,
      glob(term.folded[0][...], first.foldedWord[...])
    {
      ends.append(start + first.wordLength)
    }
    return ends
  }

  private static func isMatch(_ term: CutTerm, _ parts: ArraySlice<Part>) -> Bool {
    switch term.kind {
    case .plain: term.folded.elementsEqual(parts.map(\.folded))
    case .exact: term.pieces.elementsEqual(parts.map(\.written))
    case .pattern: zip(term.folded, parts).allSatisfy { glob($0[...], $1.folded[...]) }
    case .expression: false
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
