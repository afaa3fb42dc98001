import Diagnostics
import FoundationEssentials
import Grammar
import Loading

/// Figures saved earlier, to compare a measurement with.
struct Baseline {
  private let path: Word

  init(_ path: Word) { self.path = path }

  /// The figure that is compared, and what shows that the two belong together.
  private struct Figures: Decodable {
    let medianMilliseconds: Double
    let byteCount: Int
    let cores: Int
    enum CodingKeys: String, CodingKey {
      case medianMilliseconds = "median_ms"
      case byteCount = "bytes"
      case cores
    }
  }

  /// Throws ``Code/slower`` when the median is more than `tolerance` percent slower.
  func compare(_ timing: ParserTiming, tolerance: Int) throws(Report) {
    let figures = try figures()
    try checkInput(figures, timing)
    let before = figures.medianMilliseconds
    let median = timing.total.median / 1e6
    guard median > before * (1 + Double(tolerance) / 100) else { return }
    let percent = Int(((median / before - 1) * 100).rounded())
    throw Report(
      .slower,
      "\(percent)% slower than the baseline: \(rounded(median)) ms against "
        + "\(rounded(before)) ms", at: path.span,
      help: "measure again on a quiet machine, or widen --tolerance")
  }

  private func checkInput(_ figures: Figures, _ timing: ParserTiming) throws(Report) {
    guard figures.byteCount != timing.byteCount || figures.cores != timing.cores else { return }
    throw Report(
      .notText,
      "\"\(path.text)\" was measured on other work: \(figures.byteCount) bytes on "
        + "\(figures.cores) core(s), here \(timing.byteCount) on \(timing.cores)", at: path.span,
      help: "measure the same pages, or make a new baseline with `time parse | as json > FILE`")
  }

  private func figures() throws(Report) -> Figures {
    let bytes = try TextFile.bytes(of: path)
    do {
      let figures = try JSONDecoder().decode(Figures.self, from: Data(bytes))
      if figures.medianMilliseconds >= 0 { return figures }
    } catch {
      // Said below: what the decoder says is about its own types.
    }
    throw Report(
      .notText, "\"\(path.text)\" holds no figures of `time parse`", at: path.span,
      help: "make it with `time parse | as json > FILE`")
  }

  private func rounded(_ milliseconds: Double) -> Double {
    (milliseconds * 1000).rounded() / 1000
  }
}
