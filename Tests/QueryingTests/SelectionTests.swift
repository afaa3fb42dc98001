import Gazetteer
import Indexing
import Querying
import Testing

struct SelectionTests {
  private let first = Selection([5, 3, 1])
  private let second = Selection([1, 2, 3])

  @Test func `selections are put together in the order of the first`() {
    #expect(SetAlgebra.union(first, second).numbers == [5, 3, 1, 2])
    #expect(SetAlgebra.both(first, second).numbers == [3, 1])
    #expect(SetAlgebra.minus(first, second).numbers == [5])
    #expect(SetAlgebra.minus(second, .empty) == second)
  }

  @Test func `the first few are taken`() {
    #expect(first.first(2).numbers == [5, 3])
    #expect(first.first(9) == first)
    #expect(first.first(-1) == .empty)
  }

  @Test func `a selection follows its articles when pages are taken out`() {
    let removal = SamplePages.corpus.removing(pages: [0], .standard)
    #expect(Selection([6, 2]).after(removal).numbers == [1])
  }

  @Test func `all articles are selected by number`() {
    #expect(Selection.all(of: SamplePages.corpus).numbers == [1, 2, 3, 4, 5, 6])
    #expect(Selection.all(of: .empty) == .empty)
  }
}
