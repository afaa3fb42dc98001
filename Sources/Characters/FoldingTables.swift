/// The letters behind ``Folding``, one character a code point.
///
/// Made from Unicode's compatibility decompositions with their marks dropped, and for letters that
/// have none (`ø`, `đ`, `ł`) from their names: the letter before `WITH`. A small letter is the base
/// letter, a capital stands for a pair (see ``pair(_:)``), a full stop says that there is no base
/// letter in ASCII, or that the small letter lies outside the tables, and Unicode's lower case is
/// used.
enum FoldingTables {
  /// The code that says a letter has no base letter in ASCII.
  static let noBase = UInt8(ascii: ".")

  /// The code of a letter in U+00C0…U+024F or U+1E00…U+1EFF.
  static func latinCode(of scalar: UInt32) -> UInt8 {
    scalar < 0x250 ? latin[Int(scalar) - 0xC0] : latinAdditional[Int(scalar) - 0x1E00]
  }

  /// The two letters a capital in the tables stands for.
  static func pair(_ code: UInt8) -> String {
    switch code {
    case UInt8(ascii: "A"): "ae"
    case UInt8(ascii: "D"): "dz"
    case UInt8(ascii: "I"): "ij"
    case UInt8(ascii: "L"): "lj"
    case UInt8(ascii: "N"): "nj"
    case UInt8(ascii: "O"): "oe"
    case UInt8(ascii: "S"): "ss"
    default: "th"
    }
  }

  /// U+00C0…U+024F.
  private static let latin = [UInt8](
    """
    aaaaaaAceeeeiiiidnooooo.ouuuuyTSaaaaaaAceeeeiiiidnooooo.ouuuuyTy\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkklllllll\
    lllnnnnnnn..ooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
    b.bb...cc..dd..a.ff.....kkl...n.oo..pp.....ttt.uu..yyzz.........\
    ....DDDLLLNNNaaiioouuuuuuuuuu.aaaaAAggggkkoooo..jDDDgg..nnaaAAoo\
    aaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaaeeooooooooyylnt....ccl.s\
    z..b..eejjqqrryy
    """.utf8)

  /// U+1E00…U+1EFF.
  private static let latinAdditional = [UInt8](
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwyas..S.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy....yy
    """.utf8)
}

extension FoldingTables {
  /// The small letter of a letter in the Greek (U+0386…U+03CE) or Cyrillic (U+0400…U+045F)
  /// alphabet, final sigma as sigma.
  static func lowerGreekOrCyrillic(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x0386: 0x03AC
    case 0x0388...0x038A: scalar + 37
    case 0x038C: 0x03CC
    case 0x038E, 0x038F: scalar + 63
    case 0x0391...0x03A1, 0x03A3...0x03AB: scalar + 32
    case 0x03C2: 0x03C3
    case 0x0400...0x040F: scalar + 80
    case 0x0410...0x042F: scalar + 32
    default: scalar
    }
  }

  /// The letter under a Greek or Cyrillic small letter with a mark.
  static func withoutMark(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x03AC: 0x03B1
    case 0x03AD: 0x03B5
    case 0x03AE: 0x03B7
    case 0x03AF, 0x03CA, 0x0390: 0x03B9
    case 0x03CC: 0x03BF
    case 0x03CD, 0x03CB, 0x03B0: 0x03C5
    case 0x03CE: 0x03C9
    case 0x0439, 0x045D: 0x0438
    case 0x0450, 0x0451: 0x0435
    case 0x0453: 0x0433
    case 0x0457: 0x0456
    case 0x045C: 0x043A
    case 0x045E: 0x0443
    default: scalar
    }
  }
}
