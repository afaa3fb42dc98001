/// The signs by which a dateline is told from other text.
struct DatelineSigns {
  /// What stands in the credit's place.
  enum Credit {
    case none
    /// At least one agency of the list.
    case known
    /// Something in brackets that is written as agencies are.
    case unknown
  }

  /// What stands in the dash's place.
  enum Dash {
    case none
    /// A dash with space around it.
    case spaced
    /// A dash without space on one side: enough behind a credit or a date.
    case close
    /// A full stop or a colon: enough behind a credit.
    case stop
  }

  /// What the text behind begins with.
  enum Follower {
    /// A capital or a mark that opens a sentence.
    case sentence
    case digit
    case dash
    case nothing
    case other
  }

  var isUpper = true
  var hasPlace = true
  /// The words of the longest place.
  var placeWords = 0
  var date: DatelineDate.Form?
  var isKnownPlace = false
  var credit = Credit.none
  var dash = Dash.none
  var follower = Follower.other
  /// Whether a sentence seems to follow, not one more name or more capitals.
  var opensProse = false

  /// Whether they are enough.
  var makeDateline: Bool {
    if follower == .dash { return false }
    switch credit {
    case .known: return isEnoughBesideKnownCredit
    case .unknown:
      return hasPlace && isUpper && placeWords <= 3 && dash == .spaced && follower == .sentence
    case .none: return hasPlace && isEnoughWithoutCredit
    }
  }

  /// Whether ``isKnownPlace`` can decide.
  var mayNeedKnownPlace: Bool { credit == .none && dash == .spaced && hasPlace }

  private var isEnoughWithoutCredit: Bool {
    let namesMonth = date?.namesMonth ?? false
    if namesMonth, isUpper { return dash == .spaced || dash == .close }
    guard dash == .spaced else { return false }
    if namesMonth { return opensText || date == .monthDay && isKnownPlace }
    return opensText && opensProse && isUpper && isKnownPlace && date != .numeric
  }

  private var isEnoughBesideKnownCredit: Bool {
    if !hasPlace { return dash == .spaced && follower == .sentence }
    if isUpper { return dash != .none || follower == .sentence }
    if follower == .nothing { return dash == .spaced }
    return dash != .none && opensText || date != nil && follower == .sentence
  }

  private var opensText: Bool { follower == .sentence || follower == .digit }
}
