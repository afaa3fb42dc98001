import Scanning

/// The little words of all languages that votes are counted for, to be asked with their letters.
///
/// A word is a `UInt64` of up to eight UTF-8 bytes, its first in the lowest; longer words are no
/// little words.
struct LanguageWords: Sendable {
  /// A language's place among the lanes: ours by ``NameLanguage/allCases``, then the rivals.
  static let laneCount = 16

  private var keys = [UInt64](repeating: 0, count: LanguageWords.slotCount)
  /// What the word of each slot counts for each language.
  private var weights = [SIMD16<UInt8>](repeating: .zero, count: LanguageWords.slotCount)

  private static let slotCount = 2048

  static let standard = LanguageWords(ownWords + rivalWords)

  /// A table of the words of each language, separated by spaces.
  init(_ words: [String]) {
    precondition(words.count <= Self.laneCount, "each language has a lane")
    for (lane, text) in words.enumerated() {
      for word in text.utf8.split(separator: 0x20) { add(Self.packed(word), lane) }
    }
    for slot in weights.indices where keys[slot] != 0 {
      weights[slot] &*= SIMD16(repeating: Self.weight(sharedBy: Int(weights[slot].wrappedSum())))
    }
  }

  /// What a word counts that so many languages have.
  private static func weight(sharedBy count: Int) -> UInt8 {
    switch count {
    case 1: 4
    case 2: 3
    case 3, 4: 2
    default: 1
    }
  }

  /// What the word with the letters `key` counts for each language; nothing for no little word.
  @inline(__always)
  func weights(of key: UInt64) -> SIMD16<UInt8> {
    let keys = keys.span
    var slot = Self.slot(of: key)
    while keys[slot] != key {
      if keys[slot] == 0 { return .zero }
      slot = (slot &+ 1) & (Self.slotCount - 1)
    }
    return weights[slot]
  }

  /// Lets the words pass `filter`, whatever their case.
  func add(to filter: inout WordFilter) {
    for key in keys where key != 0 { filter.addAnyCase(.littleWord, prefix: key) }
  }

  private mutating func add(_ key: UInt64, _ lane: Int) {
    var slot = Self.slot(of: key)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (Self.slotCount - 1) }
    keys[slot] = key
    weights[slot][lane] = 1
  }

  @inline(__always)
  private static func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 53)
  }

  /// The letters of a word of at most eight bytes as a key.
  static func packed(_ word: Substring.UTF8View.SubSequence) -> UInt64 {
    precondition(word.count <= 8, "a little word has at most eight bytes")
    return word.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension LanguageWords {
  /// One for each language that uses a letter of U+00C0…U+00FF, by the six low bits of its second
  /// byte in lower case.
  static let letters: [SIMD16<UInt16>] = {
    var letters = [SIMD16<UInt16>](repeating: .zero, count: 64)
    for (letter, lanes) in letterLanes {
      guard let byte = letter.utf8.last else { continue }
      for lane in lanes { letters[Int(byte & 0x3F)][lane.rawValue] = 1 }
    }
    return letters
  }()

  /// The lanes in their order, by the codes of ISO 639.
  private enum Lane: Int {
    case en, nl, de, fr, es, it, pt, ca, da, sv, nb, af, fy, lb, ro, gl
  }

  private static let letterLanes: [(String, [Lane])] = [
    ("ß", [.de]), ("ä", [.de, .sv, .lb]), ("ö", [.de, .sv]), ("ü", [.de, .lb]),
    ("ñ", [.es, .gl]), ("ã", [.pt]), ("õ", [.pt]), ("å", [.da, .sv, .nb]),
    ("ø", [.da, .nb]), ("æ", [.da, .nb]), ("ë", [.lb, .nl]), ("ê", [.fr, .pt, .fy]),
    ("è", [.fr, .it, .ca]), ("ç", [.fr, .ca, .pt]), ("î", [.fr, .ro]), ("ù", [.fr, .it]),
    ("à", [.fr, .it, .pt, .ca]), ("ò", [.it, .ca]), ("ó", [.es, .ca, .gl, .pt]),
    ("í", [.es, .ca, .gl, .pt]), ("á", [.es, .gl, .pt]), ("û", [.fr, .fy]),
    ("ú", [.es, .ca, .pt, .gl, .fy]), ("ì", [.it]), ("ô", [.fr, .pt]), ("â", [.fr, .pt, .ro, .fy]),
  ]
}
