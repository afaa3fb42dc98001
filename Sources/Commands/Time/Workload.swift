import Articles
import Dispatch
import Gazetteer
import Scanning
import Synchronization
import Tables
import Tagging

/// The pages of a measurement, cut into portions that one core or several work off.
///
/// A portion is small enough that cores end nearly together and that a wish to stop is met soon, and
/// large enough that handing it out costs nothing.
struct Workload: Sendable {
  /// What is done with each page; from ``structure`` on each does what the one before does, and more.
  enum Stage: Int, CaseIterable, Sendable {
    /// Its bytes are read and added up: the limit of the machine.
    case read
    /// Its lines are found.
    case scan
    /// It is parsed: articles, headlines, datelines, credits, ages.
    case structure
    /// The language of its articles is told.
    case language
    /// Countries, agencies and outlets are read, in that language.
    case names
    /// It is decided what its articles are about.
    case about
    /// Its quotations get their speakers.
    case everything

    /// What the tagger derives.
    fileprivate var parts: Tagger.Parts {
      switch self {
      case .read, .scan, .structure: []
      case .language: .language
      case .names: [.language, .names, .citations]
      case .about, .everything: .all
      }
    }
  }

  let byteCount: Int
  let cores: Int
  private let pages: [[UInt8]]
  private let portions: [Range<Int>]
  private let tagger = Tagger(.standard)

  /// About so many bytes make a portion.
  private static let portionSize = 262_144

  init(_ pages: [[UInt8]], cores: Int) {
    self.pages = pages
    self.cores = cores
    byteCount = pages.reduce(0) { $0 + $1.count }
    portions = Self.portions(of: pages)
  }

  /// Works all pages off `times` times and gives how many articles they hold, each time.
  ///
  /// Ends early, with any count, where `isInterrupted` says yes.
  func run(_ stage: Stage, times: Int, _ isInterrupted: @escaping @Sendable () -> Bool)
    -> Int
  {
    let tally = Tally()
    let jobCount = portions.count * times
    let work: @Sendable () -> Void = {
      while !isInterrupted(), let job = tally.next(of: jobCount) {
        tally.add(process(portions[job % portions.count], stage))
      }
    }
    if cores == 1 {
      work()
    } else {
      DispatchQueue.concurrentPerform(iterations: cores) { _ in work() }
    }
    return times > 0 ? tally.articleCount / times : 0
  }

  private func process(_ portion: Range<Int>, _ stage: Stage) -> Int {
    var count = 0
    var parser = PageParser(knowing: Gazetteer.standard.datelineNames)
    var table = ArticleTable()
    switch stage {
    case .read:
      for page in pages[portion] { blackHole(ReadProbe.sum(page.span)) }
    case .scan:
      var breaks: [UInt32] = []
      for page in pages[portion] {
        breaks.removeAll(keepingCapacity: true)
        LineScanner.breaks(of: page.span, into: &breaks)
        blackHole(UInt64(breaks.count))
      }
    case .structure:
      for page in pages[portion] {
        parser.parse(page.span, into: &table)
        count += table.articles.count
      }
    case .language, .names, .about:
      for page in pages[portion] {
        parser.parse(page.span, into: &table)
        count += tagger.tag(table, of: page.span, parts: stage.parts).languages.count
      }
    case .everything:
      for page in pages[portion] {
        parser.parse(page.span, into: &table)
        let tags = tagger.tag(table, of: page.span)
        count += tagger.speech(tags, table, of: page.span).quotes.count
      }
    }
    return count
  }

  private static func portions(of pages: [[UInt8]]) -> [Range<Int>] {
    var portions: [Range<Int>] = []
    var start = 0
    var size = 0
    for (index, page) in pages.enumerated() {
      size += page.count
      guard size >= portionSize || index == pages.count - 1 else { continue }
      portions.append(start..<index + 1)
      (start, size) = (index + 1, 0)
    }
    return portions
  }
}

/// What is handed out and what came back, for all threads.
private final class Tally: Sendable {
  private let handedOut = Atomic(0)
  private let articles = Atomic(0)

  var articleCount: Int { articles.load(ordering: .relaxed) }

  /// The next of `count` jobs, or `nil` when all are handed out.
  func next(of count: Int) -> Int? {
    let job = handedOut.wrappingAdd(1, ordering: .relaxed).oldValue
    return job < count ? job : nil
  }

  func add(_ articleCount: Int) { articles.wrappingAdd(articleCount, ordering: .relaxed) }
}

/// Keeps the optimiser from leaving out work whose result nobody looks at.
@inline(never)
private func blackHole(_ value: UInt64) {}
