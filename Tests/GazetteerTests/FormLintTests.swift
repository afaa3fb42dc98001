import Scanning
import Testing

@testable import Gazetteer

/// What only the matcher can tell of the tables: rows that nothing finds, rows without effect.
@Suite struct FormLintTests {
  /// A form of a table, where it stands, and what it is for.
  struct Form: Sendable {
    var file: TableRow.File
    var line: Int
    var language: NameLanguage?
    var text: String
    var country: String

    var place: String { "\(file.rawValue):\(line)" }
  }

  private static func forms(_ file: TableRow.File, lang: Int, text: Int, iso2: Int) -> [Form] {
    let table = EmbeddedTable(file)
    let lines = String(copying: table.bytes, 0..<table.bytes.count).split(separator: "\n")
    return lines.enumerated().dropFirst().map { index, line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Form(
        file: file, line: index + 1, language: NameLanguage(rawValue: cells[lang]),
        text: cells[text], country: cells[iso2])
    }
  }

  /// What is wrong with a form: it is not found as a whole when it stands alone.
  static func fault(of form: Form) -> String? {
    // A combining form is found before a hyphen, a name with a full stop in front of more text.
    let hits = Gazetteer.standard.hits(in: form.text + "-x", form.language)
    let whole = hits.contains {
      $0.range.start == 0 && Int($0.range.end) == form.text.utf8.count
    }
    return whole ? nil : "\(form.place): nothing finds \(form.text)"
  }

  /// What is wrong with a blocker that has no country: nothing lies in it that it keeps from counting.
  static func fault(ofBlocker form: Form) -> String? {
    let words = form.text.split { $0 == " " || $0 == "-" || $0 == "'" }
    let languages = form.language.map { [$0] } ?? NameLanguage.allCases
    // Shorter parts are asked only where the two longest have nothing.
    for count in stride(from: words.count - 1, to: 0, by: -1) {
      for start in 0...words.count - count {
        let part = form.text[words[start].startIndex..<words[start + count - 1].endIndex]
        for language in languages {
          let hits = Gazetteer.standard.hits(in: String(part), language)
          if hits.contains(where: { $0.country != nil }) { return nil }
        }
      }
    }
    return "\(form.place): \(form.text) blocks nothing"
  }

  @Test func `every form is found where it stands alone`() {
    let forms =
      Self.forms(.countryForms, lang: 1, text: 3, iso2: 0)
      + Self.forms(.regions, lang: 1, text: 3, iso2: 0)
      + Self.forms(.blockers, lang: 0, text: 1, iso2: 2)
    let faults = forms.compactMap { Self.fault(of: $0) }
    #expect(faults == [])
  }

  @Test func `a form that cannot be found is told with its file and line`() {
    for text in ["(Noorwegen)", "Noor#wegen", "-Noorwegen", "Verzonnenland"] {
      let form = Form(
        file: .countryForms, line: 7, language: .dutch, text: text, country: "NO")
      #expect(Self.fault(of: form) == "country-forms.tsv:7: nothing finds \(text)")
    }
  }

  @Test func `a blocker of water, sayings, clubs and companies has something to block`() {
    let reasons: Set<String> = ["water", "expression", "club", "company", "event"]
    let table = EmbeddedTable(.blockers)
    let lines = String(copying: table.bytes, 0..<table.bytes.count).split(separator: "\n")
    let blockers = Self.forms(.blockers, lang: 0, text: 1, iso2: 2).filter { form in
      form.country.isEmpty
        && reasons.contains(String(lines[form.line - 1].split(separator: "\t").last ?? ""))
    }
    #expect(blockers.count > 1_000)
    #expect(blockers.compactMap { Self.fault(ofBlocker: $0) } == [])
  }

  @Test func `a blocker without effect is told with its file and line`() {
    let form = Form(
      file: .blockers, line: 9, language: .dutch, text: "Verzonnen Zee", country: "")
    #expect(Self.fault(ofBlocker: form) == "blockers.tsv:9: Verzonnen Zee blocks nothing")
  }
}
