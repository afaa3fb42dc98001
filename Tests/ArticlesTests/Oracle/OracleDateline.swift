import Scanning

@testable import Articles

/// A dateline as the oracle reads it.
struct OracleDateline {
  var range: ByteRange
  var textStart: Int
  var date = ByteRange.none
  var day: CalendarDay?
  var places: [DatelinePlace] = []
  var credits: [ByteRange] = []

  static func read(_ bytes: [UInt8], _ line: Range<Int>) -> OracleDateline? {
    let window = line.lowerBound..<min(line.upperBound, line.lowerBound + 240)
    var text = OracleText(bytes, window)
    return text.takeDateline(bytes)
  }
}

/// A name of a dateline's place or region.
private struct OracleName {
  var range: ByteRange
  var isUpper: Bool
  var wordCount: Int
}

extension OracleText {
  fileprivate mutating func takeDateline(_ bytes: [UInt8]) -> OracleDateline? {
    while take("*") {}
    takeSpaces()
    guard let first = here else { return nil }
    let hasPlace = first.value != "("
    if hasPlace, !(first.isUpper || first.isApostrophe) || isAtDay { return nil }
    var dateline = OracleDateline(range: ByteRange(offset, offset), textStart: offset)
    var signs = DatelineSigns()
    signs.hasPlace = hasPlace
    if hasPlace {
      guard let end = takePlaces(&dateline, &signs) else { return nil }
      dateline.range.end = UInt32(end)
    }
    takeDate(&dateline, &signs)
    takeCredit(&dateline, &signs)
    signs.dash = attempt { $0.takeDash() } ?? .none
    if signs.dash == .none { takeSpaces() }
    signs.follower = follower
    let near = rest.prefix { $0.start < offset + 16 }
    let isLong = (scalars.last?.end ?? 0) - offset >= 16
    signs.opensProse = isLong && near.contains { $0.isASCIILetter && $0.isLower }
    signs.isKnownPlace = signs.credit == .none && Self.isKnown(dateline.places.first, bytes)
    dateline.textStart = isAtEnd ? offsetBefore : offset
    return signs.makeDateline ? dateline : nil
  }

  private static func isKnown(_ place: DatelinePlace?, _ bytes: [UInt8]) -> Bool {
    guard let place else { return false }
    let names = [place.region, place.name].filter { !$0.isEmpty }
    return names.contains { DatelineNames.cities.contains(bytes, $0) }
  }

  private var isAtDay: Bool {
    wouldTake { text -> Bool? in
      let isDay = text.takeWord(DateWords.weekdays) != nil
      guard isDay || text.takeWord(DateWords.months) != nil, !text.isAt("-") else { return nil }
      text.takeSpaces()
      return text.here?.isLetter != true || text.isAtDate ? true : nil
    }
  }

  // MARK: Places

  private mutating func takePlaces(
    _ dateline: inout OracleDateline, _ signs: inout DatelineSigns
  ) -> Int? {
    var end = 0
    repeat {
      guard dateline.places.count < 6, let name = takeName() else { return nil }
      signs.isUpper = signs.isUpper && name.isUpper
      signs.placeWords = max(signs.placeWords, name.wordCount)
      var place = DatelinePlace(name: name.range)
      end = Int(name.range.end)
      if let region = attempt({ $0.takeBracketedRegion() })
        ?? attempt({ $0.takeRiver() }) ?? attempt({ $0.takeRegion() })
      {
        place.region = region
        end = offsetBefore
      }
      dateline.places.append(place)
    } while attempt { $0.takePlaceSeparator() } != nil
    return end
  }

  private mutating func takePlaceSeparator() -> Bool? {
    let byWord: Bool? = attempt { text in
      text.take(PlaceWords.separators) != nil && text.isAtPlace ? true : nil
    }
    if byWord != nil { return true }
    takeSpaces()
    guard take("/") else { return nil }
    takeSpaces()
    return isAtPlace && !isAtSlashedWord ? true : nil
  }

  private var isAtPlace: Bool { here?.isUpper == true || here?.isApostrophe == true }

  private var isAtSlashedWord: Bool {
    let letters = rest.prefix { $0.isASCIILetter || $0.value == "-" }.count
    guard isAt("/", ahead: letters) else { return false }
    guard index + letters + 1 < scalars.count else { return true }
    let next = scalars[index + letters + 1]
    return next.value?.isASCII == true && !next.isASCIILetter && !next.isDigit
  }

  private mutating func takeName() -> OracleName? {
    let start = offset
    guard let isFirstUpper = takeNameWord() else { return nil }
    var name = OracleName(
      range: ByteRange(start, offsetBefore), isUpper: isFirstUpper, wordCount: 1)
    while name.wordCount < 5 {
      let isUpper: Bool? = attempt { text in
        guard text.takeSpaces(), !text.isAtDate else { return nil }
        let hasParticle = text.takeParticles()
        guard let isWordUpper = text.takeNameWord() ?? text.takeNameTail() else { return nil }
        return isWordUpper && !hasParticle
      }
      guard let isUpper else { break }
      name.isUpper = name.isUpper && isUpper
      name.range.end = UInt32(offsetBefore)
      name.wordCount += 1
    }
    if takeWord(PlaceWords.endings) != nil {
      name.isUpper = false
      name.range.end = UInt32(offsetBefore)
      name.wordCount += 1
    }
    return name
  }

  private mutating func takeParticles() -> Bool {
    var count = 0
    while take(PlaceWords.particles) != nil { count += 1 }
    return count > 0
  }

  private mutating func takeNameTail() -> Bool? {
    takeWord(PlaceWords.tails).map { _ in false }
  }

  private mutating func takeNameWord() -> Bool? {
    attempt { text in
      _ = text.attempt { $0.takeNamePrefix() }
      guard text.here?.isUpper == true else { return nil }
      var letters: [OracleScalar] = []
      while let scalar = text.here {
        if scalar.isLetter {
          letters.append(scalar)
        } else if !scalar.isMark, !text.isAtHiddenMark,
          !text.isAtJoint, !text.isAtStop(letters.count)
        {
          break
        }
        text.index += 1
      }
      return !letters.contains { $0.isLower }
    }
  }

  private mutating func takeNamePrefix() -> Bool? {
    guard let first = here else { return nil }
    if first.isApostrophe {
      index += 1
      guard take("s") || take("S") || take("t") || take("T") else { return nil }
      return take("-") || takeSpaces() ? true : nil
    }
    guard take("d") || take("l"), here?.isApostrophe == true else { return nil }
    index += 1
    return here?.isUpper == true ? true : nil
  }

  /// At a hyphen or apostrophe before a letter.
  private var isAtJoint: Bool {
    guard here?.isApostrophe == true || isAt("-") else { return false }
    return index + 1 < scalars.count && scalars[index + 1].isLetter
  }

  /// At the full stop of an abbreviation of at most five letters.
  private func isAtStop(_ letters: Int) -> Bool {
    guard isAt("."), letters <= 5, index + 1 < scalars.count else { return false }
    let next = scalars[index + 1]
    return next.value == " " || next.value == "," || next.isASCIILetter && next.isUpper
  }

  private mutating func takeRegion() -> ByteRange? {
    takeSpaces()
    guard take(",") else { return nil }
    takeSpaces()
    let start = offset
    _ = takeParticles()
    let isWeekday = wouldTake { $0.takeWord(DateWords.weekdays) }
    guard !isAtDate, !isWeekday, let region = takeName() else { return nil }
    let country: OracleName? = attempt { text in
      guard text.take(","), text.takeSpaces(), !text.isAtDate else { return nil }
      return text.takeName()
    }
    return ByteRange(start, Int((country ?? region).range.end))
  }

  private mutating func takeRiver() -> ByteRange? {
    guard take("/") else { return nil }
    let start = offset
    return takeWord(PlaceWords.rivers).map { _ in ByteRange(start, offsetBefore) }
  }

  private mutating func takeBracketedRegion() -> ByteRange? {
    takeSpaces()
    let isSquare = isAt("[")
    guard take("[") || take("("), let name = takeName() else { return nil }
    guard isSquare ? take("]") : take(")") else { return nil }
    let isFollowed = isAt(",") || isAt(" ") && isAt("(", ahead: 1)
    return isSquare || isFollowed ? name.range : nil
  }

  // MARK: Dates

  private var isAtDate: Bool { wouldTake { $0.takeDate() } }

  private mutating func takeDate(_ dateline: inout OracleDateline, _ signs: inout DatelineSigns) {
    let hasRegion = dateline.places.last?.region.isEmpty == false
    let found = attempt { $0.takeSeparatedDate(hasRegion) }
    guard let found else { return }
    dateline.date = found.range
    dateline.day = found.day
    dateline.range.end = UInt32(offsetBefore)
    signs.date = found.form
    _ = attempt { text in text.take(".") && text.takeSpaces() && text.isAt("/") ? true : nil }
  }

  private mutating func takeSeparatedDate(_ hasRegion: Bool) -> DatelineDate? {
    var isApart = takeSpaces()
    let hasComma = take(",")
    if hasComma {
      isApart = true
      _ = take(".")
    }
    takeSpaces()
    guard hasRegion, isAt("-"), isAt(" ", ahead: 1) else {
      return isApart ? takeDate() ?? (hasComma ? attempt { $0.takeWeekdayAndDate() } : nil) : nil
    }
    index += 2
    guard let date = takeDate(), [.dayMonth, .monthDay].contains(date.form) else { return nil }
    var ahead = self
    return ahead.takeDash() == .spaced ? date : nil
  }

  private mutating func takeWeekdayAndDate() -> DatelineDate? {
    let start = offset
    guard takeWord(DateWords.weekdays) != nil else { return nil }
    let end = offsetBefore
    let date: DatelineDate? = attempt { text in
      _ = text.take(",")
      text.takeSpaces()
      return text.takeDate()
    }
    return DatelineDate(
      range: ByteRange(start, date == nil ? end : offsetBefore), form: date?.form ?? .weekday,
      day: date?.day)
  }

  mutating func takeDate() -> DatelineDate? {
    let start = offset
    let forms: [(DatelineDate.Form, (inout OracleText) -> CalendarDay?)] = [
      (.dayMonth, { $0.takeDayMonth() }), (.monthDay, { $0.takeMonthDay() }),
      (.numeric, { $0.takeNumericDate() }),
    ]
    for (form, read) in forms {
      if let day = attempt(read) {
        return DatelineDate(range: ByteRange(start, offsetBefore), form: form, day: day)
      }
    }
    return nil
  }

  private mutating func takeDayMonth() -> CalendarDay? {
    guard let day = takeNumber(most: 2) else { return nil }
    _ = take(DateWords.ordinals)
    takeSpaces()
    _ = take(DateWords.links)
    guard let month = takeMonth() else { return nil }
    return CalendarDay(year: attempt { $0.takeYear() }, month: month, day: day)
  }

  private mutating func takeMonthDay() -> CalendarDay? {
    guard let month = takeMonth(), takeSpaces(), let day = takeNumber(most: 2) else { return nil }
    _ = take(DateWords.englishOrdinals)
    return CalendarDay(year: attempt { $0.takeYear() }, month: month, day: day)
  }

  private mutating func takeNumericDate() -> CalendarDay? {
    guard let day = takeNumber(most: 2), let separator = here?.value,
      separator == "/" || separator == "."
    else { return nil }
    index += 1
    guard let month = takeNumber(most: 2) else { return nil }
    guard CalendarDay(year: nil, month: month, day: day) != nil else { return nil }
    let year = attempt { $0.takeNumericYear(behind: separator) }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// Takes a mark and a year of four digits, or of two since 1970.
  mutating func takeNumericYear(behind separator: Unicode.Scalar) -> Int? {
    guard take(separator) else { return nil }
    let start = index
    guard let year = takeNumber(most: 4) else { return nil }
    switch index - start {
    case 2: return year + (year >= 70 ? 1900 : 2000)
    case 4: return year >= 1800 ? year : nil
    default: return nil
    }
  }

  private mutating func takeMonth() -> Int? {
    guard let month = takeWord(DateWords.months) else { return nil }
    if month.takesStop, isAt("."), !isAt("-", ahead: 1) { index += 1 }
    return month.number
  }

  private mutating func takeYear() -> Int? {
    _ = take(",")
    guard takeSpaces() else { return nil }
    _ = take(DateWords.links)
    return takeNumber(most: 4).flatMap { $0 >= 1800 ? $0 : nil }
  }
}
