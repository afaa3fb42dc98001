import Characters

/// A name and what is known under it: most often one value, sometimes several, a line each.
struct Fact: Equatable {
  let name: String
  let values: [String]

  /// A fact with untrusted text made visible; empty values are left out.
  init(_ name: String, _ values: [String]) {
    self.name = Visible.text(name)
    self.values = values.filter { !$0.isEmpty }.map { Visible.text($0) }
  }

  /// A field as one value, the elements of a list joined.
  init(_ field: FlatField) {
    self.init(field.name, field.isEmpty ? [] : [field.pieces.joined(separator: ", ")])
  }
}

/// Names and values as aligned lines: `name  value`.
struct FactList {
  /// The facts in order, none without a value.
  let facts: [Fact]

  /// A list of those of `facts` that have a value.
  init(_ facts: [Fact]) { self.facts = facts.filter { !$0.values.isEmpty } }

  /// The facts within the canvas.
  ///
  /// A long value goes on under its beginning, and stands under its name where too little room is
  /// left beside it.
  func lines(on canvas: Canvas) -> [String] {
    let widest = facts.map { DisplayWidth.columns(of: $0.name) }.max() ?? 0
    let valueWidth = canvas.limit.map { $0 - widest - 3 }
    if let valueWidth, valueWidth < Self.leastValueWidth {
      return facts.flatMap { Self.stacked($0, on: canvas) }
    }
    return facts.flatMap {
      Self.beside($0, nameWidth: widest, valueWidth: valueWidth, on: canvas)
    }
  }

  private static let leastValueWidth = 16

  private static func beside(
    _ fact: Fact, nameWidth: Int, valueWidth: Int?, on canvas: Canvas
  ) -> [String] {
    let padding = nameWidth - DisplayWidth.columns(of: fact.name) + 2
    let name = " " + canvas.styled(fact.name, as: .heading) + String(repeating: " ", count: padding)
    let hanging = String(repeating: " ", count: nameWidth + 3)
    return fact.values.flatMap { Wrapping.lines(of: $0, columns: valueWidth) }
      .enumerated().map { ($0 == 0 ? name : hanging) + $1 }
  }

  private static func stacked(_ fact: Fact, on canvas: Canvas) -> [String] {
    let names = Wrapping.lines(of: fact.name, columns: canvas.limit(indentedBy: 1))
    let values = fact.values.flatMap {
      Wrapping.lines(of: $0, columns: canvas.limit(indentedBy: 3))
    }
    return names.map { " " + canvas.styled($0, as: .heading) } + values.map { "   " + $0 }
  }
}
