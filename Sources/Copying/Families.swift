/// Which articles of a corpus are copies of each other.
///
/// Two articles are compared by the share of the shorter one's shingles that the longer one has: the
/// containment of Broder (1997). Each article is of one family; most families have one member.
public struct Families: Sendable {
  /// How two texts that are of one family go together, the closest first.
  package enum Kind: Int, Comparable, Sendable {
    /// The same words in the same order.
    case exact
    /// Each of the two holds the threshold's share of the other.
    case near
    /// Only the longer one holds so much of the other: a brief and the story it was cut from.
    case shared

    package static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }

    /// The kind in a word.
    package var name: String {
      switch self {
      case .exact: "exact"
      case .near: "near"
      case .shared: "shared"
      }
    }
  }

  /// The share of shingles that makes two texts alike.
  public let threshold: Double
  /// How many articles were not compared with all that they might be alike.
  public let limitedCount: Int
  private let textOfArticle: [UInt32]
  private let heads: [UInt32]
  private let links: [FamilySearch.Link]
  private let sizes: [UInt32]
  private let firstArticles: [UInt32]
  private let memberStarts: [Int]
  private let members: [UInt32]

  init(_ search: FamilySearch) {
    threshold = search.threshold
    limitedCount = search.index.limitedCount
    textOfArticle = search.texts.textOfArticle
    heads = search.heads
    links = search.links
    sizes = search.texts.sizes
    firstArticles = search.texts.firstArticles
    var starts = [Int](repeating: 0, count: heads.count + 1)
    for text in textOfArticle { starts[Int(heads[Int(text)]) + 1] += 1 }
    for head in heads.indices { starts[head + 1] += starts[head] }
    var next = starts
    var members = [UInt32](repeating: 0, count: textOfArticle.count)
    for (article, text) in textOfArticle.enumerated() {
      let head = Int(heads[Int(text)])
      members[next[head]] = UInt32(article + 1)
      next[head] += 1
    }
    memberStarts = starts
    self.members = members
  }
}

extension Families {
  /// The number of the text of article `number`: the same for exact copies and for no others.
  package func text(of number: UInt32) -> Int { Int(textOfArticle[Int(number) - 1]) }

  /// The number of the family of article `number`.
  package func family(of number: UInt32) -> Int { Int(heads[text(of: number)]) }

  /// The number of the family of article `number`, counted from 1.
  public func familyNumber(of number: Int) -> Int { family(of: UInt32(number)) }

  /// The articles of `family`, by number.
  package func articles(of family: Int) -> ArraySlice<UInt32> {
    members[memberStarts[family]..<memberStarts[family + 1]]
  }

  /// How many articles are of families of two or more.
  public var copyCount: Int {
    heads.indices.reduce(0) { sum, head in
      let count = memberStarts[head + 1] - memberStarts[head]
      return count > 1 ? sum + count : sum
    }
  }

  /// How many families have two articles or more.
  public var familyCount: Int {
    heads.indices.count { memberStarts[$0 + 1] - memberStarts[$0] > 1 }
  }
}

extension Families {
  /// What makes an article one of its family.
  package struct Tie: Equatable, Sendable {
    /// The article that it was compared with; itself for the head.
    package let through: UInt32
    /// How many shingles both have.
    package let common: Int
    /// How many shingles the shorter one has: the article itself.
    package let size: Int
    /// How the two go together; `nil` for the head, the longest text of the family.
    package let kind: Kind?

    /// The share of the shorter text that the longer one holds, 0…1.
    package var share: Double { size == 0 ? 1 : Double(common) / Double(size) }
  }

  /// What makes article `number` one of its family: the first article of the same words, else the
  /// one that it joined through.
  package func tie(of number: UInt32) -> Tie {
    let text = text(of: number)
    let size = Int(sizes[text])
    if firstArticles[text] != number {
      return Tie(through: firstArticles[text], common: size, size: size, kind: .exact)
    }
    let link = links[text]
    let through = Int(link.through)
    if through == text { return Tie(through: number, common: size, size: size, kind: nil) }
    let isNear = Int(link.common) >= Share.count(threshold, of: Int(sizes[through]))
    return Tie(
      through: firstArticles[through], common: Int(link.common), size: size,
      kind: isNear ? .near : .shared)
  }
}

/// Shares of whole numbers.
enum Share {
  /// The least whole number that is `share` of `whole`; binary fractions do not push it up.
  static func count(_ share: Double, of whole: Int) -> Int {
    Int((share * Double(whole) - 1e-9).rounded(.up))
  }
}
