/// Quantities with the unit that suits their size, the same in every locale.
enum Figure {
  /// Bytes a second: `412 MB/s`, `13.2 GB/s`.
  static func rate(_ bytesPerSecond: Double) -> String { scaled(bytesPerSecond, byteUnits) + "/s" }

  /// A size: `7.69 KB`.
  static func size(_ byteCount: Int) -> String { scaled(Double(byteCount), byteUnits) }

  /// A duration: `18.7 ms`.
  static func duration(_ nanoseconds: Double) -> String { duration(nanoseconds, like: nanoseconds) }

  /// A duration in the unit that suits `model`, so that several stand in one.
  static func duration(_ nanoseconds: Double, like model: Double) -> String {
    let unit = timeUnits.last { $0.size <= model } ?? timeUnits[0]
    return digits(nanoseconds / unit.size, like: model / unit.size) + " " + unit.name
  }

  /// A number of things: `1.6 million`.
  static func count(_ number: Double) -> String {
    number < 1e6
      ? fixed(number, decimals: 0) : digits(number / 1e6, like: number / 1e6) + " million"
  }

  /// A part of one: `3.1%`.
  static func percent(_ share: Double, decimals: Int) -> String {
    fixed(share * 100, decimals: decimals) + "%"
  }

  private static let byteUnits: [(size: Double, name: String)] = [
    (1, "B"), (1e3, "KB"), (1e6, "MB"), (1e9, "GB"),
  ]
  private static let timeUnits: [(size: Double, name: String)] = [
    (1, "ns"), (1e3, "µs"), (1e6, "ms"), (1e9, "s"),
  ]

  private static func scaled(_ value: Double, _ units: [(size: Double, name: String)]) -> String {
    let unit = units.last { $0.size <= value } ?? units[0]
    let isWhole = unit.size == 1
    let number = value / unit.size
    return (isWhole ? fixed(number, decimals: 0) : digits(number, like: number)) + " " + unit.name
  }

  /// Three digits that count, as `model` has them: 1.23, 12.3, 123.
  private static func digits(_ number: Double, like model: Double) -> String {
    fixed(number, decimals: model < 10 ? 2 : model < 100 ? 1 : 0)
  }

  private static func fixed(_ number: Double, decimals: Int) -> String {
    let factor = decimals == 0 ? 1 : decimals == 1 ? 10.0 : 100.0
    let steps = (number * factor).rounded()
    guard steps.isFinite, abs(steps) < 1e15 else { return "\(number)" }
    let whole = Int(steps) / Int(factor)
    let rest = Int(steps) % Int(factor)
    guard decimals > 0 else { return "\(whole)" }
    let tail = "\(rest)"
    return "\(whole)." + String(repeating: "0", count: decimals - tail.count) + tail
  }
}
