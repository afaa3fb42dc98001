import Scanning

/// The agencies that credits name; the gazetteer knows which agency a code stands for.
enum AgencyCodes {
  /// How a code may be written.
  enum Spelling: Sendable {
    /// Also in lower case, as its agency does: `dpa`, `ats`.
    case anyCase
    /// With a capital, as in lower case it is a word: `beta`, `map`.
    case capital
  }

  /// Codes and names in lower case.
  static let table = PhraseTable<Spelling>(
    .ignored,
    lowerCaseToo.map { ($0, .anyCase) } + capitalOnly.map { ($0, .capital) })

  /// The short codes among them: one look tells them.
  static let short = ShortCodes(table.rows)

  private static let lowerCaseToo = [
    "afp", "afx", "anp", "ansa", "apa", "ats", "awp", "belga", "dapd", "ddp", "dpa", "dpa-afx",
    "efe", "epd", "keystone-ats", "keystone-sda", "kna", "lusa", "ots", "reuters", "rtr", "sda",
    "sid", "vwd",
  ]

  private static let capitalOnly = [
    "a.f.p.", "a.p.", "aa", "aap", "abi", "abm financial news", "abm fn", "abm fn-dow jones", "abr",
    "adnkronos", "afp forum", "african news agency", "agence france-presse", "agencia brasil",
    "agência brasil", "agencia efe", "agerpres", "agi", "aip", "amna", "ana", "ana-mpa", "anadolu",
    "andina", "ani", "antara", "ap", "ap video", "app", "aps", "aptn", "associated press", "ata",
    "avn", "bbg", "belta", "bernama", "beta", "betten", "betten beursmedia news", "blb",
    "bloomberg", "bloomberg news", "bna", "bns", "bss", "bta", "business wire", "canadian press",
    "cna", "cns", "colprensa", "cp", "ctk", "čtk", "dha", "dj", "domei", "dow jones", "elta", "ena",
    "ep", "eta", "europa press", "extel", "fars", "fena", "focus taiwan", "globe newswire",
    "globenewswire", "gna", "gpd", "havas", "hdc", "hina", "hrana", "ians", "ifx", "iha", "ina",
    "interfax", "interfax-ukraine", "ips", "irna", "isna", "itar-tass", "jiji", "jiji press",
    "kcna", "kuna", "kyodo", "kyodo news", "kype", "la presse canadienne", "lana", "lapresse",
    "leta", "map", "marketwatch", "mehr", "mena", "mia", "mti", "na", "nan", "news aktuell",
    "newsis", "nna", "noticias argentinas", "notimex", "novum", "ntb", "nzpa", "ona", "pa",
    "pa media", "pana", "pap", "pc", "petra", "pl", "pna", "pr newswire", "prensa latina",
    "press association", "prnewswire", "pti", "qna", "reu", "reuter", "ria", "ria novosti",
    "ritzau", "rtrs", "saba", "sana", "sapa", "sita", "spa", "sta", "stefani", "stt",
    "stt-lehtikuva", "suna", "tanjug", "tap", "tasnim", "tasr", "tass", "télam", "telam",
    "the associated press", "the canadian press", "thomson reuters", "tna", "tt", "ukrinform",
    "uni", "unian", "upi", "vna", "wafa", "wam", "wolff", "wtb", "xinhua", "yonhap",
  ]
}

/// Codes of up to seven bytes of ASCII, each one number in a table with open addresses.
struct ShortCodes: Sendable {
  private var keys: [UInt64]
  private var spellings: [AgencyCodes.Spelling]

  init(_ rows: [(phrase: String, meaning: AgencyCodes.Spelling)]) {
    keys = [UInt64](repeating: 0, count: 1_024)
    spellings = [AgencyCodes.Spelling](repeating: .capital, count: 1_024)
    for row in rows {
      let bytes = Array(row.phrase.utf8)
      guard bytes.count < 8, bytes.allSatisfy({ $0 < 0x80 }) else { continue }
      let key = bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
      let slot = slot(of: key)
      guard keys[slot] == 0 else { continue }
      keys[slot] = key
      spellings[slot] = row.meaning
    }
    precondition(rows.count * 2 < keys.count, "A table with open addresses is at most half full.")
  }

  /// How the code at `offset` may be written, and where the slash or bracket behind it stands; `nil`
  /// where none of these codes stands before one.
  @inline(__always)
  func match(
    _ text: Span<UInt8>, at offset: Int
  ) -> (spelling: AgencyCodes.Spelling, end: Int)? {
    guard offset &+ 8 <= text.count else { return nil }
    let bytes = PackedBytes.eight(text, at: offset)
    let marks = PackedBytes.places(of: 0x29, in: bytes) | PackedBytes.places(of: 0x2F, in: bytes)
    guard marks != 0 else { return nil }
    // The lowest mark is right, whatever a subtraction borrowed above it.
    let length = marks.trailingZeroBitCount &>> 3
    let inside = (1 &<< UInt64(length &* 8)) &- 1
    // Below a space a control byte would read as a hyphen or full stop in the other case.
    let printed = (bytes | bytes &<< 1) & 0x4040_4040_4040_4040 & inside
    guard length > 0, printed == 0x4040_4040_4040_4040 & inside else { return nil }
    let key = (bytes | 0x2020_2020_2020_2020) & inside
    let slot = slot(of: key)
    return keys[slot] == key ? (spellings[slot], offset &+ length) : nil
  }

  /// Where `key` stands, or the free slot where it would.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 54)
    while keys[slot] != 0, keys[slot] != key { slot = (slot &+ 1) & 1_023 }
    return slot
  }
}
