import Synchronization
import Testing

@testable import Commands

@Suite struct WorkloadTests {
  static let pages = (0..<300).map { number in
    Array("OSLO (NTB) - Een brug is klaar, nummer \(number).\n1 uur geleden\n".utf8)
  }

  @Test(arguments: [1, 2, 5])
  func `every page is worked off once a pass, on any number of cores`(cores: Int) {
    let work = Workload(Self.pages + [Array(repeating: 0x0A, count: 600_000)], cores: cores)
    #expect(work.byteCount == Self.pages.reduce(600_000) { $0 + $1.count })
    for times in [1, 3] {
      #expect(work.run(.everything, times: times) { false } == 300)
      #expect(work.run(.structure, times: times) { false } == 300)
    }
  }

  @Test func `who asks to stop is heard between two portions`() {
    let work = Workload(Self.pages, cores: 1)
    #expect(work.run(.everything, times: 1000) { true } == 0)
  }

  @Test(arguments: [[], [[]]] as [[[UInt8]]])
  func `no pages and an empty page are worked off`(pages: [[UInt8]]) {
    #expect(Workload(pages, cores: 2).run(.everything, times: 2) { false } == 0)
  }
}
