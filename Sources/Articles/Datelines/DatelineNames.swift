public import Scanning

/// What is known of the names that datelines open with.
///
/// Any word can be set in capitals before a dash: `WINST - De …`. Where no credit and no date stand
/// beside it, only a known place makes a dateline of it, or a region known behind it:
/// `MEPPEL - De …`, `KANDAHAR, Afghanistan – A …`. The parser knows no tables; whoever has them
/// answers for them.
public struct DatelineNames: Sendable {
  /// Answers whether the bytes of a name in a page are one of a kind, whatever their case.
  public typealias Judge = @Sendable (_ page: Span<UInt8>, _ name: ByteRange) -> Bool

  /// Whether a name is that of a city, town, region or country.
  let isPlace: Judge
  /// Whether a name can stand behind a place: a state, a province, a country.
  let isRegion: Judge

  /// Names that are known by the two answers; each is asked at most once a dateline.
  public init(isPlace: @escaping Judge, isRegion: @escaping Judge) {
    self.isPlace = isPlace
    self.isRegion = isRegion
  }

  /// No name is known, so that city and dash alone are never enough.
  public static let none = DatelineNames(isPlace: { _, _ in false }, isRegion: { _, _ in false })

  /// Whether `place` or the region behind it is known.
  func know(_ place: DatelinePlace, in page: Span<UInt8>) -> Bool {
    !place.region.isEmpty && isRegion(page, place.region) || isPlace(page, place.name)
  }
}
