import Diagnostics
import Grammar
import Testing

/// Reads everything in `text` and checks that each report points into it.
private func readAll(_ text: String) {
  var parser = sampleParser(of: text, variables: .values(["1": "a\"b *", "x": ""]))
  let byteCount = text.utf8.count
  for _ in 0...byteCount {
    do throws(Report) {
      guard let statement = try parser.next() else { return }
      #expect(!statement.stages.isEmpty && statement.span.end <= byteCount)
    } catch {
      let span = error.span ?? SourceSpan(-1, -1)
      #expect(span.start >= 0 && span.start <= span.end && span.end <= byteCount, "\(text)")
    }
  }
  Issue.record("reading does not come to an end: \(text)")
}

@Test func `any tokens give statements and reports and come to an end`() {
  var garbage = Garbage(seed: 4)
  for count in 0..<3_000 { readAll(garbage.text(tokenCount: count % 40)) }
}

@Test func `any bytes give statements and reports and come to an end`() {
  var garbage = Garbage(seed: 5)
  for count in 0..<500 { readAll(garbage.bytes(count: count)) }
}

@Test(
  arguments: [
    "find (a\n", "x \"\\\"\n", "find a) (b\n", "show 'a\n", "load --bad '\n", "time (", "(",
    "x \\\"\n",
    "show \"\\q\n", "find /\n", "= ", "find \"a\"~", "| ", "find “a\n", "find $nothing\n", "a=",
  ])
func `many times the same fault is read to its end`(_ fault: String) {
  readAll(String(repeating: fault, count: 100_000 / fault.utf8.count))
}

@Test func `the cursor's context is found in any text`() {
  var garbage = Garbage(seed: 6)
  for count in 0..<3_000 {
    let text = garbage.text(tokenCount: count % 30)
    let cursor = text.utf8.count - count % 7
    let context = CursorContext(line: text, cursor: cursor, lexicon: sampleLexicon)
    #expect(context.span.start <= context.span.end && context.span.end <= max(0, cursor), "\(text)")
  }
}

@Test func `whether a text is complete is found in any text`() {
  var garbage = Garbage(seed: 7)
  for count in 0..<1_000 {
    let text = garbage.text(tokenCount: count % 30)
    if Completeness(of: text, lexicon: sampleLexicon) == .open {
      #expect(!text.isEmpty)
    }
  }
}
