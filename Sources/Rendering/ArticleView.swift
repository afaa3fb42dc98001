import Tables

/// An article as a person reads it: the headline, what is known about it, then its text.
///
/// Any document with a `headline` and a `body` is shown like this. Fields are shown under the names
/// that queries know them by, in the order the document has them; empty ones are left out.
struct ArticleView {
  private let document: Document
  private let canvas: Canvas

  /// Lines longer than this tire the eye, however wide the screen.
  private static let measure = 80

  /// The view of `document`, or `nil` when it is no article.
  init?(_ document: Document, on canvas: Canvas) {
    guard document["headline"] != nil, document["body"] != nil else { return nil }
    self.document = document
    self.canvas = Canvas(
      width: min(canvas.limit ?? Self.measure, Self.measure), usesColor: canvas.usesColor)
  }

  /// The lines of the view: blocks with an empty line between two.
  var lines: [String] {
    let facts = FactList(document.fields.flatMap(Self.facts))
    let blocks = [headline, facts.lines(on: canvas), body].filter { !$0.isEmpty }
    return Array(blocks.joined(separator: [""]))
  }

  private var headline: [String] {
    Paragraphs(texts(of: "headline")).lines(on: canvas).map {
      " " + canvas.styled(String($0.dropFirst()), as: .heading)
    }
  }

  private var body: [String] { Paragraphs(texts(of: "body")).lines(on: canvas) }

  private func texts(of name: String) -> [String] {
    FlatField.all(of: document).filter { $0.name == name }.flatMap(\.pieces)
  }
}

extension ArticleView {
  /// What the facts block says about one field.
  private static func facts(of field: Document.Field) -> [Fact] {
    switch (field.name, field.value) {
    case ("headline", _), ("body", _): []
    case ("published", .record(let published)): facts(ofTime: published, named: field.name)
    case ("origin", .record(let origin)): facts(ofOrigin: origin, named: field.name)
    default: facts(of: field.value, named: field.name)
    }
  }

  /// A value under a dotted name: counts on one line, the records of a list a line each.
  private static func facts(of value: Document.Value, named name: String) -> [Fact] {
    switch value {
    case .record(let record) where record.holdsCounts:
      let counts = FlatField.all(of: record).map { "\($0.name) \($0.pieces.joined())" }
      return [Fact(name, [counts.joined(separator: ", ")])]
    case .record(let record):
      return record.fields.flatMap { facts(of: $0.value, named: name + "." + $0.name) }
    case .list(let values) where values.contains(where: \.isRecord):
      return [Fact(name, values.map(oneLine))]
    default:
      return FlatField.all(of: Document([Document.Field(name, value)])).map(Fact.init)
    }
  }

  /// A record on one line: its first value, the others in brackets, as in `Lagos (NG)`.
  private static func oneLine(_ value: Document.Value) -> String {
    let texts = FlatField.all(of: Document([Document.Field("", value)]))
      .map { $0.pieces.joined(separator: ", ") }.filter { !$0.isEmpty }
    guard let first = texts.first else { return "" }
    let others = texts.dropFirst().joined(separator: ", ")
    return others.isEmpty ? first : "\(first) (\(others))"
  }

  /// When an article was published: an interval, the words that say so, and the rule that read them.
  private static func facts(ofTime published: Document, named name: String) -> [Fact] {
    let texts = published.texts(of: ["earliest", "latest", "text", "basis"])
    guard texts.count == published.fields.count else {
      return facts(of: .record(published), named: name)
    }
    let ends = texts[0] == texts[1] ? [texts[0]] : Array(texts[0...1])
    let interval = ends.filter { !$0.isEmpty }.joined(separator: " to ")
    let reason = texts[2...].filter { !$0.isEmpty }.joined(separator: ", ")
    return [Fact(name, [interval + (reason.isEmpty || interval.isEmpty ? reason : " (\(reason))")])]
  }

  /// Where an article stands: the file and its bytes there.
  private static func facts(ofOrigin origin: Document, named name: String) -> [Fact] {
    let texts = origin.texts(of: ["path", "start", "end"])
    guard texts.count == origin.fields.count else {
      return facts(of: .record(origin), named: name)
    }
    return [Fact(name, ["\(texts[0]), bytes \(texts[1])–\(texts[2])"])]
  }
}

extension Document {
  /// Whether every field is a whole number, and there is one.
  fileprivate var holdsCounts: Bool {
    !fields.isEmpty
      && fields.allSatisfy { field in
        if case .integer = field.value { true } else { false }
      }
  }

  /// The texts of the fields `names`, or nothing when one of them is not there.
  fileprivate func texts(of names: [String]) -> [String] {
    let flat = FlatField.all(of: self)
    let texts = names.compactMap { name in
      flat.first { $0.name == name }?.pieces.joined(separator: ", ")
    }
    return texts.count == names.count ? texts : []
  }
}
