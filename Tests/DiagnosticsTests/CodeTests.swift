import Diagnostics
import Testing

@Test(
  arguments: [
    (Code.syntax, "D001", 2), (.badQuery, "D012", 2), (.notFound, "D020", 1),
    (.expectation, "D040", 3),
    (.strictInput, "D050", 4), (.refused, "D060", 5), (.interrupted, "D070", 130),
  ] as [(Code, String, Int32)])
func `a code has a label and an exit code`(_ code: Code, _ label: String, _ exitCode: Int32) {
  #expect(code.label == label)
  #expect(code.exitCode == exitCode)
}

@Test func `every code ends the process with a documented exit code`() {
  for code in Code.allCases { #expect([1, 2, 3, 4, 5, 130].contains(code.exitCode)) }
}
