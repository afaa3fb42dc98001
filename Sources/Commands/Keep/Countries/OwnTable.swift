package import Diagnostics
package import Gazetteer
import Tagging

/// A person's own table of places, read from a file.
///
/// A line is a name, a tab and an ISO code; what follows a `#` is a comment. A table with a fault
/// gives no place at all: results must not rest on a part of it.
package struct OwnTable: Sendable {
  /// Its places, in the order of the file; none where there is a fault.
  package private(set) var places: [OwnPlaces.Place] = []
  /// What is wrong with it, each with its place in the file.
  package private(set) var faults: [Report] = []
  private let path: String
  /// The line each name stands on.
  private var lines: [[UInt8]: Int] = [:]

  /// The most faults that are told.
  static let mostFaults = 20

  /// Reads `source`, which is named after the file.
  package init(_ source: Source) {
    path = source.name
    var (start, number) = (0, 0)
    let lines = source.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    for line in lines where faults.count < Self.mostFaults {
      number += 1
      do {
        try read(String(Substring(line)), number: number, at: start)
      } catch {
        faults.append(error)
      }
      start += line.count + 1
    }
    if !faults.isEmpty { places = [] }
  }

  private mutating func read(_ line: String, number: Int, at start: Int) throws(Report) {
    let text = line.prefix { $0 != "#" }
    guard text.contains(where: { !$0.isBlank }) else { return }
    let cells = text.split(separator: "\t", omittingEmptySubsequences: false).map {
      Cell($0, of: line, from: start)
    }
    guard cells.count == 2 else {
      throw Report(
        .unknownValue,
        cells.count == 1 ? "a tab and a country's code are missing" : "this is more than two cells",
        at: SourceSpan(start, start + text.utf8.count), help: "a line is NAME, a tab, CODE")
    }
    let country = try Self.country(cells[1])
    try check(cells[0])
    lines[OwnPlaces.key(of: cells[0].text)] = number
    places.append(OwnPlaces.Place(cells[0].text, country, .file(path: path, line: number)))
  }

  private static func country(_ cell: Cell) throws(Report) -> CountryID {
    let gazetteer = Gazetteer.standard
    let country = gazetteer.country(named: cell.text)
    if let country, gazetteer.code(of: country) == cell.text { return country }
    throw Report(
      .unknownValue, "there is no code \(Report.quoted(cell.text))", at: cell.span,
      help: country.map { "write \(gazetteer.code(of: $0))" } ?? "give an ISO code such as US")
  }

  private func check(_ name: Cell) throws(Report) {
    if let fault = PlaceFault(of: name.text) {
      throw Report(
        .unknownValue, "the name \(Report.quoted(name.text)) \(fault.sentence)", at: name.span,
        help: "give the name of a place")
    }
    if let line = lines[OwnPlaces.key(of: name.text)] {
      throw Report(
        .unknownValue, "\(Report.quoted(name.text)) stands on line \(line) already",
        at: name.span, help: "a name stands once, whatever its case and accents")
    }
    guard places.count < OwnPlaces.limit else {
      throw Report(.tooLarge, "there are more than \(OwnPlaces.limit) places", at: name.span)
    }
  }
}

/// A cell of a line, without the blanks around it.
private struct Cell {
  let text: String
  let span: SourceSpan

  init(_ cell: Substring, of line: String, from start: Int) {
    var kept = cell.drop(while: \.isBlank)
    while kept.last?.isBlank == true { kept.removeLast() }
    text = String(kept)
    let before = line.utf8.distance(from: line.startIndex, to: kept.startIndex)
    span = SourceSpan(start + before, start + before + text.utf8.count)
  }
}

extension Character {
  /// Whether the character is white space, or the mark that a file may begin with.
  fileprivate var isBlank: Bool { isWhitespace || self == "\u{FEFF}" }
}
