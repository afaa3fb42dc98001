/// Where the landmarks of one part of a page are.
struct PartOutline {
  let pieces: Range<Int>
  /// The first heading that opens briefs; the end without one.
  let firstOpener: Int
  /// The first age, time of an entry or opener; the end without one.
  let firstMark: Int
  /// The last age, opener or dateline; before the start without one.
  let lastMark: Int
  /// The first dateline above ``firstMark``, or `nil`.
  let firstDateline: Int?
  /// How many datelines stand above ``firstOpener``.
  let datelinesAboveOpener: Int

  init(_ all: [Piece], _ part: Range<Int>) {
    var firstOpener = part.upperBound
    var firstMark = part.upperBound
    var lastMark = part.lowerBound - 1
    var firstDateline: Int?
    var datelinesAboveOpener = 0
    for index in part {
      switch all[index].kind {
      case .opener:
        firstOpener = min(firstOpener, index)
        firstMark = min(firstMark, index)
        lastMark = index
      case .age, .entry, .ending:
        firstMark = min(firstMark, index)
        lastMark = index
      case .dateline:
        if firstDateline == nil, firstMark == part.upperBound { firstDateline = index }
        if firstOpener == part.upperBound { datelinesAboveOpener += 1 }
        lastMark = index
      default: break
      }
    }
    self.pieces = part
    self.firstOpener = firstOpener
    self.firstMark = firstMark
    self.lastMark = lastMark
    self.firstDateline = firstDateline
    self.datelinesAboveOpener = datelinesAboveOpener
  }

  /// Whether a heading opens briefs.
  var hasOpener: Bool { firstOpener < pieces.upperBound }
}
