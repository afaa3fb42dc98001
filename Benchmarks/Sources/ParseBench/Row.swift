/// One line of the report.
struct Row {
  let name: String
  let seconds: Double
  let bytes: Int
  /// The bytes a second of the plain read in the same run; 0 where the ratio says nothing.
  let read: Double
  var instructions = 0.0
  var articles = 0
  var peak: Int?
  var note = ""

  init(_ name: String, seconds: Double, bytes: Int, read: Double) {
    self.name = name
    self.seconds = seconds
    self.bytes = bytes
    self.read = read
  }

  static let titles = line(
    "", "MB/s", "of read", "articles/s", "ns/article", "instr/byte", "peak/text", "")

  /// The line.
  var text: String {
    let speed = Double(bytes) / seconds
    let perArticle = articles > 0 ? seconds * 1e9 / Double(articles) : 0
    return Self.line(
      name, Self.fixed(speed / 1e6, 0), read > 0 ? "1/" + Self.fixed(read / speed, 1) : "",
      articles > 0 ? Self.fixed(Double(articles) / seconds, 0) : "",
      articles > 0 ? Self.fixed(perArticle, 0) : "",
      instructions > 0 ? Self.fixed(instructions / Double(bytes), 2) : "",
      peak.map { Self.fixed(100 * Double($0) / Double(bytes), 1) + "%" } ?? "", note)
  }

  private static func line(_ cells: String...) -> String {
    var text = pad(cells[0], to: -32)
    for cell in cells[1...] { text += pad(cell, to: 11) }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// `cell` at the right of so many columns, at the left when `width` is negative.
  static func pad(_ cell: String, to width: Int) -> String {
    let blanks = String(repeating: " ", count: max(1, abs(width) - cell.count))
    return width < 0 ? cell + blanks : blanks + cell
  }

  /// `value` with `digits` digits behind the point.
  static func fixed(_ value: Double, _ digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int((value * scale).rounded())
    guard digits > 0 else { return "\(scaled)" }
    let fraction = String(scaled % Int(scale))
    return "\(scaled / Int(scale))." + String(repeating: "0", count: digits - fraction.count)
      + fraction
  }
}
