import Scanning

@testable import Articles

extension DatelineNames {
  /// The places and regions that the tests' pages suppose to be known.
  static let someCities = DatelineNames(
    isPlace: { page, name in cities.contains(page, name) },
    isRegion: { page, name in cities.contains(page, name) })

  static let cities = PhraseTable<Bool>(
    .ignored,
    [
      "afghanistan", "amsterdam", "antwerpen", "arnhem", "assen", "berlin", "bern", "brussel",
      "brussels", "den haag", "eindhoven", "groningen", "hamburg", "kandahar", "kenya", "londen",
      "london", "lyon", "madrid", "meppel", "moskou", "nairobi", "netherlands", "new york",
      "ore.", "oslo", "parijs", "paris", "praag", "rome", "rotterdam", "teheran", "the hague",
      "tokio", "utrecht", "washington", "wenen", "wien", "zwolle", "zürich",
    ].map { ($0, true) })
}

extension PhraseTable<Bool> {
  /// Whether the whole of `name` is a phrase of the table.
  func contains(_ page: Span<UInt8>, _ name: ByteRange) -> Bool {
    match(page, at: Int(name.start), end: Int(name.end))?.end == Int(name.end)
  }

  func contains(_ page: [UInt8], _ name: ByteRange) -> Bool { contains(page.span, name) }
}
