import Diagnostics
import Grammar
import TestSupport
import Testing

@Test func `a random statement that was printed is read as the same statement`() throws {
  var trees = RandomTrees(seed: 1)
  for _ in 0..<3_000 {
    let made = trees.statement()
    let printed = made.canonical
    let read = try? statement(printed)
    #expect(read == made, "\(printed)")
    #expect(read?.canonical == printed)
  }
}

@Test func `a random query that was printed is read as the same query`() throws {
  var trees = RandomTrees(seed: 2)
  for _ in 0..<5_000 {
    let made = trees.query()
    let read = try? query(made.canonical)
    #expect(read == made, "\(made.canonical)")
    #expect(read?.canonical == made.canonical)
  }
}

@Test func `whatever can be read can be printed and read again`() throws {
  var garbage = Garbage(seed: 3)
  var readable = 0
  for count in 0..<5_000 {
    let verb = ["", "find ", "load ", "time "][count % 4]
    guard let typed = try? statement(verb + garbage.text(tokenCount: 3)) else { continue }
    readable += 1
    #expect((try? statement(typed.canonical)) == typed, "\(typed.canonical)")
  }
  #expect(readable > 500)
}
