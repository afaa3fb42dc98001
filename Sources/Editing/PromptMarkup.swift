/// A prompt the way libedit can draw it: colour between marks, nothing else that is not visible.
enum PromptMarkup {
  /// What opens and closes a run that takes no columns.
  static let mark: Unicode.Scalar = "\u{1}"

  /// A visible character and the colour codes sent before it.
  private struct Cell {
    var colour: String.UnicodeScalarView
    let scalar: Unicode.Scalar
  }

  /// `prompt` with each run of colour codes marked; other control characters are left out.
  ///
  /// libedit sends a run together with the character after it and loses one that stands at the end
  /// or right behind another: runs are joined, and a last run moves before a closing space, which
  /// is added if need be.
  static func marked(_ prompt: String) -> String {
    var (cells, rest) = cells(of: prompt)
    if !rest.isEmpty {
      if cells.last?.scalar != " " { cells.append(Cell(colour: .init(), scalar: " ")) }
      cells[cells.count - 1].colour.append(contentsOf: rest)
    }
    var result = String.UnicodeScalarView()
    for cell in cells {
      if !cell.colour.isEmpty { result += [mark] + cell.colour + [mark] }
      result.append(cell.scalar)
    }
    return String(result)
  }

  /// The visible characters of `prompt`: what of it takes columns.
  static func visible(_ prompt: String) -> String {
    var result = String.UnicodeScalarView()
    for cell in cells(of: prompt).cells { result.append(cell.scalar) }
    return String(result)
  }

  private static func cells(of prompt: String) -> (
    cells: [Cell], rest: String.UnicodeScalarView
  ) {
    var cells: [Cell] = []
    var colour = String.UnicodeScalarView()
    var scalars = prompt.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\u{1B}" {
        colour.append(contentsOf: takeColour(from: &scalars))
      } else if scalar.properties.generalCategory != .control {
        let takesColumns = !joins(scalar)
        cells.append(Cell(colour: takesColumns ? colour : .init(), scalar: scalar))
        if takesColumns { colour = .init() }
      }
    }
    return (cells, colour)
  }

  /// Takes the rest of an escape sequence; gives it back whole if it sets colour or weight.
  private static func takeColour(
    from scalars: inout String.UnicodeScalarView.SubSequence
  ) -> String.UnicodeScalarView {
    guard scalars.first == "[" else { return .init() }
    var sequence = String.UnicodeScalarView("\u{1B}[".unicodeScalars)
    scalars.removeFirst()
    while let scalar = scalars.popFirst() {
      sequence.append(scalar)
      if ("\u{40}"..."\u{7E}").contains(scalar) { return scalar == "m" ? sequence : .init() }
    }
    return .init()
  }

  /// Whether `scalar` joins the one before it and takes no column.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }
}
