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

  private static let lowerCaseToo = [
    "afp", "afx", "anp", "ansa", "apa", "ats", "awp", "belga", "dapd", "ddp", "dpa", "dpa-afx",
    "efe", "epd", "kna", "keystone-ats", "keystone-sda", "lusa", "ots", "reuters", "rtr", "sda",
    "sid",
  ]

  private static let capitalOnly = [
    "a.f.p.", "a.p.", "aa", "aap", "aaf", "abi", "adnkronos", "afp forum", "agence france-presse",
    "agencia efe", "agerpres", "agi", "anadolu", "andina", "ani", "antara", "ap", "app", "aps",
    "aptn", "associated press", "the associated press", "ata", "bbg", "belta", "bernama", "beta",
    "blb", "bloomberg", "bloomberg news", "bna", "bns", "bss", "bta", "business wire",
    "canadian press", "cna", "cns", "cp", "ctk", "čtk", "dha", "domei", "elta", "ena", "ep",
    "eta", "europa press", "extel", "fars", "globe newswire", "gna", "gpd", "havas", "hdc",
    "hina", "ians", "ifx", "iha", "ina", "interfax", "interfax-ukraine", "irna", "isna",
    "itar-tass", "jiji", "jiji press", "kcna", "kuna", "kyodo", "kyodo news", "lapresse", "leta",
    "map", "mehr", "mena", "mti", "nan", "nna", "notimex", "novum", "ntb", "nzpa", "pa",
    "pa media", "pana", "pap", "petra", "pl", "prensa latina", "press association", "prnewswire",
    "pti", "qna", "reu", "reuter", "ria", "ria novosti", "ritzau", "rtrs", "sana", "sapa", "spa",
    "sta", "stefani", "stt", "tanjug", "tap", "tasnim", "tasr", "tass", "telam", "télam",
    "thomson reuters", "tt", "ukrinform", "uni", "unian", "upi", "vna", "wafa", "wam", "wolff",
    "wtb", "xinhua", "yonhap",
  ]
}
