/// A record with named fields in a fixed order, such as an article: what JSON calls an object.
public struct Document: Sendable, Equatable {
  /// The fields in the order in which they are shown.
  public var fields: [Field]

  /// A document of `fields`.
  public init(_ fields: [Field]) { self.fields = fields }

  /// The value of the first field named `name`; dots lead into records, as in `dateline.text`.
  public subscript(name: String) -> Value? {
    if let field = fields.first(where: { $0.name == name }) { return field.value }
    guard let dot = name.firstIndex(of: ".") else { return nil }
    guard case .record(let inner)? = self[String(name[..<dot])] else { return nil }
    return inner[String(name[name.index(after: dot)...])]
  }

  /// One named value.
  public struct Field: Sendable, Equatable {
    /// The field's name, the same in JSON, in queries and for people.
    public var name: String
    /// What it holds.
    public var value: Value

    /// The field `name` holding `value`.
    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// What a field can hold.
  public indirect enum Value: Sendable, Equatable {
    /// No value.
    case null
    /// A text.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A measured number, with the number of decimals to show.
    case decimal(Double, decimals: Int)
    /// Yes or no.
    case flag(Bool)
    /// Values in order.
    case list([Value])
    /// A record inside a record.
    case record(Document)
    /// Paragraphs of running text: wrapped for people, an array of strings in JSON.
    case paragraphs([String])
  }
}
