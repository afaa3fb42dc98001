import Characters

/// Names and values as aligned lines: `name  value`.
struct FactList {
  /// The facts in order; those without a value are left out.
  let facts: [(name: String, value: String)]

  init(_ fields: [FlatField]) {
    facts = fields.filter { !$0.isEmpty }.map { field in
      (Visible.text(field.name), Visible.text(field.pieces.joined(separator: ", ")))
    }
  }

  /// The facts within `limit` columns; a long value goes on under its beginning, and under its name
  /// where too little room is left beside it.
  func lines(on canvas: Canvas) -> [String] {
    let widest = facts.map { DisplayWidth.columns(of: $0.name) }.max() ?? 0
    let besideName = canvas.limit.map { $0 - widest - 3 }
    let isStacked = besideName.map { $0 < Self.leastValueWidth } ?? false
    return facts.flatMap { fact in
      isStacked
        ? stacked(fact.name, fact.value, on: canvas)
        : beside(fact.name, fact.value, nameWidth: widest, valueWidth: besideName, on: canvas)
    }
  }

  private static let leastValueWidth = 16

  private func beside(
    _ name: String, _ value: String, nameWidth: Int, valueWidth: Int?, on canvas: Canvas
  ) -> [String] {
    let fill = String(repeating: " ", count: nameWidth - DisplayWidth.columns(of: name) + 2)
    let hanging = String(repeating: " ", count: nameWidth + 3)
    return Wrapping.lines(of: value, columns: valueWidth).enumerated().map { number, line in
      number == 0 ? " " + canvas.styled(name, as: .heading) + fill + line : hanging + line
    }
  }

  private func stacked(_ name: String, _ value: String, on canvas: Canvas) -> [String] {
    let names = Wrapping.lines(of: name, columns: canvas.limit.map { max(1, $0 - 1) })
    let values = Wrapping.lines(of: value, columns: canvas.limit.map { max(1, $0 - 3) })
    return names.map { " " + canvas.styled($0, as: .heading) } + values.map { "   " + $0 }
  }
}
