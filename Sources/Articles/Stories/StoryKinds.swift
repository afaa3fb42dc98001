/// Decides which item of a part is the lead and whether the last one is cut off.
enum StoryKinds {
  static func decide(
    _ items: inout [Item], from first: Int, pieces: [Piece], _ outline: PartOutline
  ) {
    guard first < items.count else { return }
    if isLead(items[first], isAlone: items.count == first + 1, outline) {
      items[first].kind = .lead
    }
    let last = items.count - 1
    guard items[last].pieces.upperBound == outline.pieces.upperBound else { return }
    let othersHaveAges = items[first..<last].contains { $0.hasAge }
    items[last].isCutOff =
      lacksAge(items[last], othersHaveAges) || breaksOff(items[last], pieces)
  }

  /// A lead comes first, above any heading, has no age and more to it than one bare paragraph.
  private static func isLead(_ item: Item, isAlone: Bool, _ outline: PartOutline) -> Bool {
    guard !item.isInList, !item.hasAge else { return false }
    return isAlone || outline.hasOpener || item.headline >= 0 || item.textCount > 1
  }

  private static func lacksAge(_ item: Item, _ othersHaveAges: Bool) -> Bool {
    item.kind == .brief && !item.hasAge && othersHaveAges
  }

  /// Whether the last line of a wire item stops in the middle of a sentence.
  private static func breaksOff(_ item: Item, _ pieces: [Piece]) -> Bool {
    guard !item.hasAge, item.dateline >= 0 || item.isInList else { return false }
    let last = item.pieces.upperBound - 1
    return pieces[last].role == .paragraph && !pieces[last].endsSentence
  }
}
