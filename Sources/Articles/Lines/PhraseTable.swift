import Scanning

/// Fixed phrases and what each means, matched longest first at a place of a page.
///
/// A space in a phrase stands for a space or a no-break space of the page, a straight apostrophe
/// for a straight or a typographic one. Letters with accents match composed and decomposed, and soft
/// hyphens and marks without width inside a phrase are passed over. The phrases are kept as a tree of
/// bytes, so that a place where none begins is left after a look at one byte or two.
struct PhraseTable<Meaning: Sendable>: Sendable {
  /// How far upper and lower case must agree.
  enum CaseRule: Sendable {
    /// As listed, but the first letter in either case: `Gisteren`, not `GISTEREN`.
    case capitalAllowed
    /// In any case; phrases are listed in lower case.
    case ignored
  }

  let caseRule: CaseRule
  /// The phrases and what they mean.
  let rows: [(phrase: String, meaning: Meaning)]
  private let meanings: [Meaning]
  private let tree: PhraseTree

  init(_ caseRule: CaseRule, _ rows: [(String, Meaning)]) {
    let rows = PhraseSpellings.both(rows)
    self.caseRule = caseRule
    self.rows = rows.map { (phrase: $0.0, meaning: $0.1) }
    self.meanings = rows.map { $0.1 }
    self.tree = PhraseTree(rows.map { $0.0 }, foldsAll: caseRule == .ignored)
  }

  /// The longest phrase at `offset`: its meaning and where it ends; it may end inside a word.
  @inline(__always)
  func match(_ page: Span<UInt8>, at offset: Int, end: Int) -> (meaning: Meaning, end: Int)? {
    guard offset < end, tree.mayMatch(page, at: offset, end: end) else { return nil }
    guard let found = tree.match(page, at: offset, end: end) else { return nil }
    return (meanings[found.row], found.end)
  }
}
