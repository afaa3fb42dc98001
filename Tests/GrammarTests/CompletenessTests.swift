import Grammar
import Testing

@Test(arguments: [
  "show 'a", "show \"a", "show \"a\n", "find (a", "find (a or", "find (a or\n", "find (", "all |",
  "all | # more\n", "all \\", "all \\\n", "time (", "time (find a", "time (find a or",
  "time (all |",
  "all; find \"", "find country:(", "iran = find (",
])
func `a text that ends inside something goes on in another line`(_ text: String) {
  #expect(Completeness(of: text, lexicon: sampleLexicon) == .open)
}

@Test(arguments: [
  "", "all", "all\n", "find 's-Hertogenbosch", "fi 's-Hertogenbosch", "find N'Djamena", "find (a)",
  "find a)", "find a or", "find () (", "fnd x \"", "all | ; all", "find /a", "x =", "all # \" (",
  "all > ", "all \\\n\n", "show $nothing",
])
func `a text that is whole or already wrong is complete`(_ text: String) {
  #expect(Completeness(of: text, lexicon: sampleLexicon) == .complete)
}
