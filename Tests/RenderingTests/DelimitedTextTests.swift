import Rendering
import Tables
import TestSupport
import Testing

@Suite struct DelimitedTextTests {
  private func shown(_ output: Output, as format: Format) -> String {
    output.rendered(as: format, on: Canvas(width: 20, usesColor: true))
  }

  @Test func `csv has names for its header and codes for its keys`() {
    #expect(
      shown(.table(Samples.countries), as: .csv) == """
        country,name,articles,share
        NO,Norway,5,0.625
        JP,日本,4,0.5
        ,(none),1,0.125

        """)
  }

  @Test func `csv quotes what would break a record and alters nothing`() {
    let header = "number,dateline,source,headline,score\n"
    let rows = [
      "1,ÅLESUND,NTB;Quill,\"Fjord ferry \"\"Solvind\"\" sails again\",1.50\n",
      "2,東京,,Tea 👩‍💻 e\u{301}te\u{301} | \\ *now*,\n",
      "10,,\"a;b;c,d\",\"Evil \u{1B}[31mred\nline\ttab \u{202E}abc\",-0.25\n",
    ]
    #expect(shown(.table(Samples.articles), as: .csv) == header + rows.joined())
  }

  @Test func `tsv keeps one record a line`() {
    let header = "number\tdateline\tsource\theadline\tscore\n"
    let rows = [
      "1\tÅLESUND\tNTB;Quill\tFjord ferry \"Solvind\" sails again\t1.50\n",
      "2\t東京\t\tTea 👩‍💻 e\u{301}te\u{301} | \\\\ *now*\t\n",
      "10\t\ta;b;c,d\tEvil \u{1B}[31mred\\nline\\ttab \u{202E}abc\t-0.25\n",
    ]
    #expect(shown(.table(Samples.articles), as: .tsv) == header + rows.joined())
  }

  @Test func `a table without rows is its header, and one without columns is nothing`() {
    #expect(shown(.table(Samples.empty), as: .csv) == "country,articles\n")
    #expect(shown(.table(Samples.empty), as: .tsv) == "country\tarticles\n")
    #expect(shown(.table(Table(columns: [], notes: ["x"])), as: .csv) == "")
  }

  @Test func `a lone missing cell is still a record`() {
    let table = Table(columns: [Column("name", .text([nil, "x"]))])
    #expect(shown(.table(table), as: .csv) == "name\n\"\"\nx\n")
  }

  @Test func `documents become rows under the names any of them has`() {
    let documents = [
      Samples.timing, Document([.init("bytes", .integer(1)), .init("extra", .text("a,b"))]),
    ]
    #expect(
      shown(.documents(documents), as: .csv) == """
        bytes,median_ms,stages.scan,stages.names,files,baseline,settled,remarks,extra
        4096,1.25,0.50,0.75,a.txt;b.txt,,true,"First run was cold.
        Later runs agree.",
        1,,,,,,,,"a,b"

        """)
  }

  @Test func `the records of a list become one column a field`() {
    #expect(
      shown(.document(Samples.article), as: .tsv).split(separator: "\n").map {
        $0.split(separator: "\t", omittingEmptySubsequences: false)[7...10].joined(separator: "|")
      } == [
        "dateline.text|dateline.places.name|dateline.places.country|dateline.date",
        "BODØ, OULU (NTB)|Bodø;Oulu|NO;|",
      ])
  }

  @Test(arguments: 0..<200)
  func `what was written reads back as the same cells`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let rows = (0..<3).map { _ in (0..<4).map { _ in RandomTable.text(using: &generator) } }
    let columns = (0..<4).map { column in Column("c\(column)", .text(rows.map { $0[column] })) }
    let expected = [columns.map(\.name)] + rows
    let table = Output.table(Table(columns: columns))
    #expect(bytes(DelimitedReader.csv(shown(table, as: .csv))) == bytes(expected))
    #expect(bytes(DelimitedReader.tsv(shown(table, as: .tsv))) == bytes(expected))
  }

  /// Cells as bytes, since equal strings may be spelled with different accents.
  private func bytes(_ records: [[String]]) -> [[[UInt8]]] {
    records.map { $0.map { Array($0.utf8) } }
  }
}
