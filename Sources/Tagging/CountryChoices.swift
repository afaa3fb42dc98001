public import Gazetteer

/// What a person decided about countries: it holds for all that is loaded.
public struct CountryChoices: Hashable, Sendable {
  /// The classes of names that count as mentions.
  public var classes: MentionClasses
  /// The names that a person gave a country.
  public var places: OwnPlaces

  /// The choices of somebody who made none, but for those given.
  public init(classes: MentionClasses = .all, places: OwnPlaces = OwnPlaces()) {
    self.classes = classes
    self.places = places
  }
}
