import Characters
import Gazetteer
import Scanning
import Testing

@Suite struct LookUpTests {
  let gazetteer = Gazetteer.standard

  @Test(arguments: [
    ("IR", "IR"), ("ir", "IR"), ("IRN", "IR"), ("iran", "IR"), ("Zuid-Korea", "KR"),
    ("süd korea", nil), ("Südkorea", "KR"), ("Corée du Sud", "KR"), ("corea del sur", "KR"),
    ("verenigde staten", "US"), ("VS", "US"), ("USA", "US"), ("États-Unis", "US"),
    ("etats-unis", "US"), ("DUITSLAND", "DE"), ("Engeland", "GB"), ("SUHH", "SUHH"),
    ("sovjet-unie", "SUHH"), ("Côte d’Ivoire", "CI"), ("congo", "CD"), ("Georgia", "GE"),
    ("Fransen", nil), ("Parijs", nil), ("Latijns-Amerika", nil), ("", nil), ("xx", nil),
  ])
  func `a country is found by its codes and names, never by its people`(
    _ text: String, _ code: String?
  ) {
    #expect(gazetteer.country(named: text).map { gazetteer.code(of: $0) } == code)
  }

  @Test func `every country is found by each of its names and both codes`() {
    for country in gazetteer.countries {
      #expect(gazetteer.country(named: gazetteer.code(of: country)) == country)
      for language in NameLanguage.allCases {
        let name = gazetteer.name(of: country, in: language)
        #expect(gazetteer.country(named: name) == country, "\(name)")
        #expect(gazetteer.country(named: name.uppercased()) == country, "\(name)")
      }
    }
  }

  @Test(arguments: [
    ("EU", 27), ("europese unie", 27), ("NATO", 32), ("NAVO", 32), ("OTAN", 32), ("G7", 7),
    ("BRICS", 5), ("benelux", 3),
  ])
  func `a group has its members`(_ name: String, _ count: Int) {
    #expect(gazetteer.region(named: name)?.count == count)
  }

  @Test(arguments: [
    ("Asia", "JP", "DE"), ("Azië", "CN", "US"), ("Europe", "RU", "TR"), ("afrique", "EG", "FR"),
    ("Southern Asia", "IR", "CN"), ("Southern Europe", "ES", "SE"), ("Americas", "CA", "ES"),
    ("Zuid-Amerika", "BR", "MX"), ("EU", "NL", "GB"), ("NATO", "GB", "AT"),
  ])
  func `a region has one country and not another`(_ name: String, _ member: String, _ other: String)
    throws
  {
    let codes = try #require(gazetteer.region(named: name)).map { gazetteer.code(of: $0) }
    #expect(Set(codes).count == codes.count)
    #expect(codes.contains(member))
    #expect(!codes.contains(other))
  }

  @Test func `a name that is no region has no members`() {
    #expect(gazetteer.region(named: "Atlantis") == nil)
    #expect(gazetteer.region(named: "AS") == nil)
  }

  @Test(arguments: [
    ("RTR", "Reuters"), ("rtr", "Reuters"), ("Reuters", "Reuters"), ("dpa", "dpa"), ("DPA", "dpa"),
    ("BLOOMBERG", "Bloomberg"), ("Bloomberg News", "Bloomberg"), ("itar-tass", "TASS"),
    ("Agence France-Presse", "AFP"), ("BELGA", "Belga"), ("BELTA", "BelTA"), ("ČTK", "ČTK"),
    ("ctk", "ČTK"), ("lno", nil), ("", nil),
  ])
  func `an agency is found by code, name and label`(_ text: String, _ label: String?) {
    #expect(gazetteer.agency(named: text).map { gazetteer.name(of: $0) } == label)
  }

  @Test(arguments: [
    ("the new york times", "The New York Times"), ("NYT", "The New York Times"),
    ("volkskrant", "de Volkskrant"), ("El Pais", "El País"), ("The Invented Herald", nil),
  ])
  func `an outlet is found by name and alias`(_ text: String, _ name: String?) {
    #expect(gazetteer.outlet(named: text).map { gazetteer.name(of: $0) } == name)
  }

  @Test func `every agency and outlet is found by the name it shows`() {
    for agency in gazetteer.agencies {
      #expect(gazetteer.agency(named: gazetteer.name(of: agency)) == agency)
    }
    for outlet in gazetteer.outlets {
      #expect(gazetteer.outlet(named: gazetteer.name(of: outlet)) == outlet)
    }
  }

  @Test func `a row is quoted as its file has it`() throws {
    let hit = try #require(gazetteer.hits(in: "Frankrijk", .dutch).first)
    #expect(gazetteer.text(of: hit.row).hasPrefix("FR\tnl\tname\tFrankrijk\tN\t"))
    #expect(hit.row.file == .countryForms)
    #expect(gazetteer.text(of: TableRow(file: .countries, line: 1)).hasPrefix("iso2\tiso3\t"))
    #expect(gazetteer.text(of: TableRow(file: .countries, line: 9_999)) == "")
  }
}
