import Testing

@testable import Gazetteer
@testable import Tagging

/// No row of the tables is found wherever its language is written: none is a little word.
@Suite struct LittleWordFormTests {
  /// What is wrong with `text` as a form of `language`.
  static func fault(_ text: String, _ language: NameLanguage, _ place: String) -> String? {
    let words = LanguageWords.ownWords[language.index].split(separator: " ")
    return words.contains(Substring(text)) ? "\(place): \(text) is found everywhere" : nil
  }

  @Test(arguments: [
    (TableRow.File.countryForms, 1, 3), (.regions, 1, 3), (.blockers, 0, 1), (.places, 1, 2),
  ])
  func `no form is a little word`(_ file: TableRow.File, _ lang: Int, _ form: Int) {
    let table = EmbeddedTable(file)
    let lines = String(copying: table.bytes, 0..<table.bytes.count).split(separator: "\n")
    let faults = lines.enumerated().dropFirst().flatMap { index, line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let languages = NameLanguage(rawValue: cells[lang]).map { [$0] } ?? NameLanguage.allCases
      return languages.compactMap {
        Self.fault(cells[form], $0, "\(file.rawValue):\(index + 1)")
      }
    }
    #expect(faults == [])
  }

  @Test func `a little word is told with its file and line`() {
    #expect(
      Self.fault("over", .dutch, "blockers.tsv:7") == "blockers.tsv:7: over is found everywhere")
    #expect(Self.fault("Noorwegen", .dutch, "blockers.tsv:7") == nil)
  }
}
