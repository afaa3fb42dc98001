/// The little words of all languages that votes are counted for, to be asked with packed letters.
///
/// A word is a `UInt64` of up to eight UTF-8 bytes, its last in the lowest; longer words are no
/// little words. The table is small enough to stay in the processor's first cache.
struct LanguageWords: Sendable {
  /// A language's place among the lanes: ours by ``NameLanguage/allCases``, then the rivals.
  static let laneCount = 16

  private var keys = [UInt64](repeating: 0, count: LanguageWords.slotCount)
  /// A bit for each language that has the word of a slot.
  private var languages = [UInt16](repeating: 0, count: LanguageWords.slotCount)

  private static let slotCount = 2048

  static let standard = LanguageWords(ownWords + rivalWords)

  /// A table of the words of each language, separated by spaces.
  init(_ words: [String]) {
    precondition(words.count <= Self.laneCount, "each language has a lane")
    for (lane, text) in words.enumerated() {
      for word in text.utf8.split(separator: 0x20) { add(Self.packed(word), 1 << UInt16(lane)) }
    }
  }

  /// A bit for each language that has the word packed as `key`, or 0.
  @inline(__always)
  func languages(of key: UInt64) -> UInt16 {
    var slot = Self.slot(of: key)
    while keys[slot] != key {
      if keys[slot] == 0 { return 0 }
      slot = (slot &+ 1) & (Self.slotCount - 1)
    }
    return languages[slot]
  }

  private mutating func add(_ key: UInt64, _ language: UInt16) {
    var slot = Self.slot(of: key)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (Self.slotCount - 1) }
    keys[slot] = key
    languages[slot] |= language
  }

  @inline(__always)
  private static func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 53)
  }

  private static func packed(_ word: Substring.UTF8View.SubSequence) -> UInt64 {
    precondition(word.count <= 8, "a little word has at most eight bytes")
    return word.reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension LanguageWords {
  /// The languages that use a letter of U+00C0…U+00FF, by the six low bits of its second byte in
  /// lower case.
  static let letters: [UInt16] = {
    var letters = [UInt16](repeating: 0, count: 64)
    for (letter, lanes) in letterLanes {
      guard let byte = letter.utf8.last else { continue }
      letters[Int(byte & 0x3F)] = lanes.reduce(0) { $0 | 1 << UInt16($1.rawValue) }
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
