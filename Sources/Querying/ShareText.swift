/// Shares as people write them.
package enum ShareText {
  /// The share that `text` says: `.8`, `0.8`, `1` or `80%`; `nil` unless it is 0 to 1.
  package static func share(_ text: String) -> Double? {
    let isPercent = text.hasSuffix("%")
    let digits = isPercent ? String(text.dropLast()) : text
    guard digits.utf8.contains(where: { $0 != UInt8(ascii: ".") }), digits.utf8.count <= 16,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }),
      let number = Double(digits.hasPrefix(".") ? "0" + digits : digits)
    else { return nil }
    let share = isPercent ? number / 100 : number
    return share <= 1 ? share : nil
  }

  /// `share` in percent: `10%`, `62.5%`.
  package static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
  }
}
