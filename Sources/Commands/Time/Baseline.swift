import Diagnostics
import FoundationEssentials
import Grammar
import Loading

/// Figures saved earlier, to compare a measurement with.
struct Baseline {
  private let path: Word

  init(_ path: Word) { self.path = path }

  /// The one figure that is compared.
  private struct Figures: Decodable {
    let medianMilliseconds: Double
    enum CodingKeys: String, CodingKey {
      case medianMilliseconds = "median_ms"
    }
  }

  /// Throws ``Code/slower`` when `median` milliseconds are more than `tolerance` percent slower.
  func compare(_ median: Double, tolerance: Int) throws(Report) {
    let before = try figures().medianMilliseconds
    guard median > before * (1 + Double(tolerance) / 100) else { return }
    let percent = Int(((median / before - 1) * 100).rounded())
    throw Report(
      .slower,
      "\(percent)% slower than the baseline: \(rounded(median)) ms against "
        + "\(rounded(before)) ms", at: path.span,
      help: "measure again on a quiet machine, or widen --tolerance")
  }

  private func figures() throws(Report) -> Figures {
    let bytes = try TextFile.bytes(of: path)
    do {
      let figures = try JSONDecoder().decode(Figures.self, from: Data(bytes))
      if figures.medianMilliseconds > 0 { return figures }
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
