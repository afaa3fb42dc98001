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
