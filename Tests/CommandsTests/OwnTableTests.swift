import Commands
import Diagnostics
import Gazetteer
import Testing

struct OwnTableTests {
  private func table(_ text: String) -> OwnTable {
    OwnTable(Source(name: "places.tsv", text: text))
  }

  @Test func `a table has names and codes, blank lines and comments`() {
    let table = table("\u{FEFF}# mine\n\nLaren\tNL\r\n  New York \t US # the city\nOud Praag\tCSHH")
    #expect(table.faults == [])
    #expect(table.places.map(\.name) == ["Laren", "New York", "Oud Praag"])
    let codes = table.places.map { Gazetteer.standard.code(of: $0.country) }
    #expect(codes == ["NL", "US", "CSHH"])
    #expect(table.places.map(\.origin.text) == ["places.tsv:3", "places.tsv:4", "places.tsv:5"])
  }

  /// A wrong table, the words that are pointed at and a part of the message.
  static let wrong: [(String, String, String)] = [
    ("Laren NL", "Laren NL", "a tab and a country's code are missing"),
    ("Laren\tNL\tx", "Laren\tNL\tx", "more than two cells"),
    ("Laren\tXQ", "XQ", "no code \"XQ\""),
    ("Laren\tnl", "nl", "no code \"nl\""),
    ("Laren\tNederland", "Nederland", "no code \"Nederland\""),
    ("Laren\t", "", "no code \"\""),
    ("\tNL", "", "is empty"),
    ("*\tNL", "*", "has no letter"),
    ("de\tNL", "de", "found everywhere"),
    ("Laren\tNL\nLÁREN\tBE", "LÁREN", "stands on line 1 already"),
  ]

  @Test(arguments: wrong)
  func `a fault is pointed at, and nothing of the table counts`(
    text: String, words: String, message: String
  ) throws {
    let table = table("Bergen\tNO\n" + text)
    #expect(table.places.isEmpty)
    let fault = try #require(table.faults.first)
    #expect(table.faults.count == 1)
    let span = try #require(fault.span)
    let bytes = Array(("Bergen\tNO\n" + text).utf8)
    #expect(String(decoding: bytes[span.start..<span.end], as: UTF8.self) == words)
    let line = message.replacing("line 1", with: "line 2")
    #expect(fault.message.contains(line), "\(fault.message)")
    #expect(fault.help != nil)
  }

  @Test func `faults are told up to a limit`() {
    #expect(table(String(repeating: "x\n", count: 500)).faults.count == 20)
  }
}
