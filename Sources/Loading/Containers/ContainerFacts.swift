package import Scanning

/// What a container knew of a page in it, beside its text.
package struct ContainerFacts: Sendable, Equatable {
  /// The headline, on one line; empty where the container names none.
  package var title = ""
  /// Who published it, as the container or its format says; empty where neither does.
  package var publisher = ""
  /// The language it is written in, by its code of two letters, as the container or its format
  /// says; empty where neither does.
  package var language = ""
  /// The first and last moment the page can have been published, in seconds since 1970 UTC.
  package var published: ClosedRange<Int64>?
  /// The values of each field, in their order.
  package var meta: [MetaField: [String]] = [:]
  /// The path inside the file where that is an archive, else `nil`.
  package var member: String?
  /// The page's bytes in the file or member, after inflating; `nil` where the page is the whole file.
  package var origin: ByteRange?

  package init() {}
}

/// The fields that containers label their pages with: `meta.places` and the like.
package enum MetaField: String, Sendable, CaseIterable {
  case places, topics, people, orgs, exchanges, companies
  /// What names the page in its collection.
  case id
  /// The part of the collection it belongs to, such as a training set.
  case split
}
