/// A line that costs a parser more than its length suggests.
struct Trap {
  let name: String
  private let line: String

  static let all = [
    Trap(name: "one long line", line: "woord "),
    Trap(name: "a letter a line", line: "A\n"),
    Trap(name: "empty lines", line: "\n"),
    Trap(name: "an age a line", line: "3 uur geleden\n"),
    Trap(name: "glued ages", line: "gisteren"),
    Trap(name: "almost datelines", line: "NEW YORK, NEW YORK en NEW YORK/NEW YORK (ANP\n"),
    Trap(name: "almost ages", line: "Meer dan twaalf uur gelden\n"),
    Trap(name: "titles", line: "Meer nieuws vandaag\n"),
    Trap(name: "not UTF-8", line: "\u{FFFD}"),
  ]

  /// A page of at least `byteCount` bytes that holds nothing else.
  func page(byteCount: Int) -> [UInt8] {
    let bytes = name == "not UTF-8" ? [0xE2, 0x80, 0xFF, 0x0A] : Array(line.utf8)
    var page: [UInt8] = []
    page.reserveCapacity(byteCount + bytes.count)
    while page.count < byteCount { page += bytes }
    return page
  }
}
