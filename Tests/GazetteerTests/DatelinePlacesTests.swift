import Gazetteer
import Scanning
import Testing

@Suite struct DatelinePlacesTests {
  let gazetteer = Gazetteer.standard

  @Test(arguments: [
    ("TEHERAN", "IR"), ("'S-HERTOGENBOSCH", "NL"), ("’S-HERTOGENBOSCH", "NL"), ("N’DJAMENA", "TD"),
    ("SÃO PAULO", "BR"), ("SAO PAULO", "BR"), ("KYIV", "UA"), ("KIEV", "UA"), ("CAÏRO", "EG"),
    ("MEXICO-STAD", "MX"), ("BEIJING", "CN"), ("PEKING", "CN"), ("Hamburg", "DE"),
    ("GAZA", "PS"), ("SINGAPORE", "SG"), ("LUXEMBURG", "LU"), ("VATICAANSTAD", "VA"),
    ("ZÜRICH", "CH"), ("ZURICH", "CH"), ("MÜNCHEN", "DE"), ("NERGENSHUIZEN", nil),
  ])
  func `a place alone lies where newsrooms mean it`(_ place: String, _ code: String?) {
    #expect(gazetteer.code(ofPlace: place, .dutch) == code)
  }

  @Test(arguments: [
    ("SANTA FE, N.M.", "US"), ("SANTA FE", "AR"), ("ALEXANDRIA, Va.", "US"), ("ALEXANDRIA", "EG"),
    ("LONDON, Ontario", "CA"), ("LONDON", "GB"), ("VALENCIA, Venezuela", "VE"), ("VALENCIA", "ES"),
    ("NAIROBI, Kenya", "KE"), ("PARIS, Texas", "US"), ("BELFAST, Northern Ireland", "GB"),
    ("MOUNT NOWHERE, Colorado", "US"), ("LYON, NOWHERE", "FR"),
  ])
  func `what stands behind a place decides`(_ place: String, _ code: String?) {
    #expect(gazetteer.code(ofPlace: place, .english) == code)
  }

  @Test(arguments: [
    ("SAN JOSÉ", "CR"), ("VITÓRIA", "BR"), ("VITORIA", "ES"), ("CÁDIZ", "ES"), ("SAN JOSE", "US"),
  ])
  func `the exact spelling goes before the default`(_ place: String, _ code: String) {
    #expect(gazetteer.code(ofPlace: place, .english) == code)
  }

  @Test func `what decided is told with its row`() throws {
    let text = Array("SANTA FE, N.M.".utf8)
    let answer = NameFinder(gazetteer, .english).country(
      ofPlace: ByteRange(0, 8), region: ByteRange(10, 14), in: text.span)
    let resolved = try #require(answer)
    #expect(resolved.basis == .region)
    #expect(gazetteer.text(of: resolved.row).hasPrefix("N.M.\tUS\t"))
  }
}
