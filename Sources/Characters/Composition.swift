/// Letters that text writes in one scalar or in two: `é`, or `e` and a combining accent.
///
/// Canonical composition and decomposition (NFC, NFD) for the Latin letters that the languages of the
/// tables use. Pages keep their bytes; what is compared with them is offered in both spellings.
package enum Composition {
  /// The letter that `base` and the combining `mark` make together, or `nil` where none does.
  package static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    guard isMark(mark) else { return nil }
    return letters[base << 16 | mark]
  }

  /// `text` with its letters taken apart: what a page in NFD prints.
  package static func decomposed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let parts = scalar.isASCII ? nil : parts[scalar.value]
      if let parts, let base = Unicode.Scalar(parts >> 16),
        let mark = Unicode.Scalar(parts & 0xFFFF)
      {
        result.append(base)
        result.append(mark)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// `text` with its letters put together: what a page in NFC prints.
  package static func composed(_ text: String) -> String {
    var result: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if let base = result.last, let letter = composed(base.value, scalar.value),
        let joined = Unicode.Scalar(letter)
      {
        result[result.count - 1] = joined
      } else {
        result.append(scalar)
      }
    }
    return String(String.UnicodeScalarView(result))
  }

  /// Whether `scalar` is a mark that sits on the letter before it.
  package static func isMark(_ scalar: UInt32) -> Bool { 0x0300...0x036F ~= scalar }

  /// Each letter by its base in the upper and its mark in the lower 16 bits.
  private static let letters: [UInt32: UInt32] = {
    var letters: [UInt32: UInt32] = [:]
    for (mark, pairs) in table {
      let scalars = pairs.unicodeScalars.map(\.value)
      for index in stride(from: 0, to: scalars.count, by: 2) {
        letters[scalars[index] << 16 | mark] = scalars[index + 1]
      }
    }
    return letters
  }()

  /// The base and mark of each letter.
  private static let parts = Dictionary(uniqueKeysWithValues: letters.map { ($1, $0) })

  /// Each mark with pairs of a base and the letter they make, as the Unicode database has them.
  private static let table: [(mark: UInt32, pairs: String)] = [
    (0x0300, "AÀEÈIÌNǸOÒUÙYỲaàeèiìnǹoòuùyỳ"),
    (0x0301, "AÁCĆEÉGǴIÍLĹNŃOÓRŔSŚUÚYÝZŹaácćeégǵiílĺnńoórŕsśuúyýzź"),
    (0x0302, "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷ"),
    (0x0303, "AÃEẼIĨNÑOÕUŨYỸaãeẽiĩnñoõuũyỹ"),
    (0x0304, "AĀEĒIĪOŌUŪYȲaāeēiīoōuūyȳ"),
    (0x0306, "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭ"),
    (0x0307, "AȦCĊEĖGĠIİOȮZŻaȧcċeėgġoȯzż"),
    (0x0308, "AÄEËIÏOÖUÜYŸaäeëiïoöuüyÿ"),
    (0x030A, "AÅUŮaåuů"),
    (0x030B, "OŐUŰoőuű"),
    (0x030C, "AǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzž"),
    (0x0323, "AẠEẸIỊNṆOỌUỤYỴaạeẹiịnṇoọuụyỵ"),
    (0x0326, "SȘTȚsștț"),
    (0x0327, "CÇEȨGĢKĶLĻNŅRŖSŞTŢcçeȩgģkķlļnņrŗsştţ"),
    (0x0328, "AĄEĘIĮOǪUŲaąeęiįoǫuų"),
  ]
}
