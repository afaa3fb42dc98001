import Characters
import Gazetteer

/// Why a name cannot stand in a person's own table of places.
public enum PlaceFault: Sendable, CaseIterable {
  /// There is nothing.
  case empty
  /// No letter: `*`, `2026`.
  case noLetter
  /// One letter, or a little word such as `de`: it would be found everywhere.
  case everywhere
  /// Longer than any name.
  case long

  /// What is wrong with `name`, or `nil` where nothing is.
  public init?(of name: String) {
    let key = Folding.fold(name).split(whereSeparator: \.isWhitespace)
    guard let first = key.first else {
      self = .empty
      return
    }
    let letters = key.reduce(0) { $0 + $1.count(where: \.isLetter) }
    if letters == 0 {
      self = .noLetter
    } else if name.utf8.count > Self.longest {
      self = .long
    } else if letters == 1 || key.count == 1 && LanguageWords.isLittle(first) {
      self = .everywhere
    } else {
      return nil
    }
  }

  /// The most bytes of a name.
  public static let longest = 100

  /// What is wrong, as the end of a sentence that begins with the name.
  public var sentence: String {
    switch self {
    case .empty: "is empty"
    case .noLetter: "has no letter"
    case .everywhere: "would be found everywhere: it is a letter or a little word"
    case .long: "is longer than \(Self.longest) bytes"
    }
  }
}

extension LanguageWords {
  /// Whether a folded word is one of the little words of the five languages.
  fileprivate static func isLittle(_ word: Substring) -> Bool {
    guard word.utf8.count <= 8 else { return false }
    let weights = standard.weights(of: packed(word.utf8))
    return NameLanguage.allCases.indices.contains { weights[$0] > 0 }
  }
}
