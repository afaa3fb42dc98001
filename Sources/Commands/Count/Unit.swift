import Grammar
import Querying

extension OptionSpec {
  /// The option of every verb that counts: what counts as one.
  static let unit = OptionSpec(
    "unit", "UNIT", .oneOf(CountingUnit.allCases.map(\.rawValue)),
    help: "count each item (the default), unique text or family of copies")
}

extension ParsedArguments {
  /// What counts as one: the option `--unit`, else every article.
  var unit: CountingUnit {
    word(option: OptionSpec.unit.name).flatMap { CountingUnit(rawValue: $0.text) } ?? .item
  }
}
