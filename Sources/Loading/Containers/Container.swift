/// What was found in a file that holds several pages.
package struct Container: Sendable, Equatable {
  /// The pages, in the order of the file.
  package var pages: [ContainedPage] = []
  /// The members that gave no page: each is a line of the load report.
  package var refused: [Unread] = []
  /// What was odd about the file, in words; it was read all the same.
  package var oddities: [String] = []

  package init() {}
}

/// A page out of a container.
package struct ContainedPage: Sendable, Equatable {
  /// The page's bytes for the parser.
  package let bytes: [UInt8]
  /// What the container knew of it.
  package var facts: ContainerFacts

  /// How many line breaks inside paragraphs ``bytes`` have blanks for.
  package var joinedBreaks = 0

  package init(bytes: [UInt8], facts: ContainerFacts = ContainerFacts()) {
    self.bytes = bytes
    self.facts = facts
  }
}
