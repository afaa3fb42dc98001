/// Numbers as text, the same in every locale.
enum NumberText {
  /// A part of one as a whole percentage: halves go to the even neighbour, so 0.625 is `62%`.
  static func percentage(_ share: Double) -> String {
    guard share.isFinite else { return "" }
    return fixed(scaled(share, by: 100), decimals: 0) + "%"
  }

  /// A part of one with at most four decimals, in the shortest form: `0.625`, `1`, `0`.
  static func share(_ share: Double) -> String {
    guard share.isFinite else { return "" }
    var text = fixed(scaled(share, by: 1), decimals: 4)[...]
    guard text.contains(".") else { return String(text) }
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return String(text)
  }

  /// `number` with exactly `decimals` decimals; nothing when it is not finite.
  ///
  /// Numbers too large for their decimals to mean anything are written in their shortest form.
  static func fixed(_ number: Double, decimals: Int) -> String {
    guard number.isFinite else { return "" }
    let factor = powerOfTen(decimals)
    let steps = (number * factor).rounded(.toNearestOrEven)
    guard abs(steps) < greatestExact else { return "\(number)" }
    let sign = steps < 0 ? "-" : ""
    let digits = String(Int(abs(steps)))
    guard decimals > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }

  /// Above this not every whole number has a `Double` of its own.
  private static let greatestExact = 9_007_199_254_740_992.0

  private static func powerOfTen(_ exponent: Int) -> Double {
    (0..<max(0, exponent)).reduce(1.0) { power, _ in power * 10 }
  }

  /// `share` times `factor`, freed of the dust that division left: 23/40 becomes 57.5 exactly.
  private static func scaled(_ share: Double, by factor: Double) -> Double {
    (share * 1e10).rounded() / (1e10 / factor)
  }
}
