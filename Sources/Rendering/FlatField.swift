import Tables

/// A field of a document without depth: records became dotted names, lists became pieces.
///
/// The records of a list are taken field by field, so that two places become one
/// `places.name` with two pieces and one `places.country` with two pieces.
struct FlatField {
  let name: String
  /// The values in order; none for a missing value.
  private(set) var pieces: [String]
  /// Whether the pieces are paragraphs rather than elements of a list.
  let isRunningText: Bool

  /// Whether there is nothing to show.
  var isEmpty: Bool { pieces.allSatisfy(\.isEmpty) }

  /// The fields of `document` in their order.
  static func all(of document: Document) -> [FlatField] {
    var fields: [FlatField] = []
    for field in document.fields { append(field.value, named: field.name, to: &fields) }
    return fields
  }

  /// `documents` as rows: one column for every name any of them has, in the order they come up.
  static func table(of documents: [Document]) -> Table {
    var names: [String] = []
    var columnOfName: [String: Int] = [:]
    var cells: [[String?]] = []
    for (row, document) in documents.enumerated() {
      for field in all(of: document) {
        let column = columnOfName[field.name] ?? names.count
        if column == names.count {
          columnOfName[field.name] = column
          names.append(field.name)
          cells.append(Array(repeating: nil, count: documents.count))
        }
        let separator = field.isRunningText ? "\n" : ";"
        cells[column][row] = field.pieces.joined(separator: separator)
      }
    }
    return Table(columns: zip(names, cells).map { Column($0, .text($1)) })
  }
}

extension FlatField {
  private static func append(
    _ value: Document.Value, named name: String, to fields: inout [FlatField]
  ) {
    switch value {
    case .record(let inner):
      for field in inner.fields {
        append(field.value, named: name + "." + field.name, to: &fields)
      }
    case .paragraphs(let paragraphs):
      fields.append(FlatField(name: name, pieces: paragraphs, isRunningText: true))
    case .list(let values) where values.contains(where: \.isRecord):
      fields += transposed(values, named: name)
    case .list(let values):
      let pieces = values.map(text)
      fields.append(FlatField(name: name, pieces: pieces, isRunningText: false))
    case .null:
      fields.append(FlatField(name: name, pieces: [], isRunningText: false))
    case .text, .integer, .decimal, .flag:
      fields.append(FlatField(name: name, pieces: [text(of: value)], isRunningText: false))
    }
  }

  /// One field for every name in the records of `values`, with an empty piece where one lacks it.
  private static func transposed(_ values: [Document.Value], named name: String) -> [FlatField] {
    var fields: [FlatField] = []
    var positionOfName: [String: Int] = [:]
    for (row, value) in values.enumerated() {
      var ofRow: [FlatField] = []
      append(value, named: name, to: &ofRow)
      for field in ofRow {
        let position = positionOfName[field.name] ?? fields.count
        if position == fields.count {
          positionOfName[field.name] = position
          fields.append(FlatField(name: field.name, pieces: [], isRunningText: false))
        }
        let missing = row - fields[position].pieces.count
        fields[position].pieces += Array(repeating: "", count: missing)
        fields[position].pieces.append(field.pieces.joined(separator: " "))
      }
    }
    return fields
  }

  private static func text(of value: Document.Value) -> String {
    switch value {
    case .text(let text): text
    case .integer(let number): String(number)
    case .decimal(let number, let decimals): NumberText.fixed(number, decimals: decimals)
    case .flag(let isSet): isSet ? "true" : "false"
    case .list(let values): values.map(text).joined(separator: " ")
    case .paragraphs(let paragraphs): paragraphs.joined(separator: " ")
    case .null, .record: ""
    }
  }
}

extension Document.Value {
  /// Whether the value is a record.
  var isRecord: Bool {
    if case .record = self { return true }
    return false
  }
}
