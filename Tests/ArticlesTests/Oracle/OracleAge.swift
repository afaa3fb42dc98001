import Scanning

@testable import Articles

extension OracleText {
  /// Takes an age line's phrase, judged by what follows it.
  mutating func takeAge(_ bytes: [UInt8]) -> Age? {
    attempt { text in
      let start = text.offset
      guard let phrase = text.takeAgePhrase() else { return nil }
      let age = Age(text: ByteRange(start, text.offsetBefore), measure: phrase.measure)
      var after = text
      while after.here.map({ $0.isWideSpace || $0.isHidden }) == true { after.index += 1 }
      if after.isAtEnd { return age }
      if phrase.standing == .cautious {
        let end = after.scalars.last?.end ?? 0
        return OracleDateline.read(bytes, after.offset..<end) == nil ? nil : age
      }
      return after.here?.isUpper == true || after.here?.isApostrophe == true ? age : nil
    }
  }

  private mutating func takeAgePhrase() -> (measure: Age.Measure, standing: AgePhrases.Standing)? {
    if let fixed = take(AgePhrases.fixed) {
      if case .daysBack = fixed.measure { _ = attempt { $0.takeClock() } }
      return (fixed.measure, fixed.standing)
    }
    let opened: Age.Measure? = attempt { text in
      guard let frame = text.take(AgePhrases.openers) else { return nil }
      return text.takeAmount(frame)
    }
    let measure = opened ?? takeClosed(.dutch) ?? takeClosed(.english) ?? attempt { $0.takeBare() }
    return measure.map { ($0, .free) }
  }

  private mutating func takeClosed(_ frame: AgePhrases.Frame) -> Age.Measure? {
    attempt { text in
      guard let measure = text.takeAmount(frame) else { return nil }
      return text.take(AgePhrases.closers) == frame ? measure : nil
    }
  }

  private mutating func takeBare() -> Age.Measure? {
    guard here?.isDigit == true, let count = takeCount() else { return nil }
    guard let unit = take(AgePhrases.bareUnits), isAtEnd else { return nil }
    return Self.measure(count, unit, .none)
  }

  private mutating func takeAmount(_ frame: AgePhrases.Frame) -> Age.Measure? {
    let qualifier = take(AgePhrases.qualifiers) ?? .none
    if let whole = take(AgePhrases.wholes) {
      return Self.measure(Double(whole.count), whole.unit, qualifier)
    }
    guard let count = takeCount(), let unit = take(AgePhrases.units(of: frame)) else { return nil }
    return Self.measure(count, unit, qualifier)
  }

  private mutating func takeCount() -> Double? {
    if let word = take(AgePhrases.numbers) { return Double(word) }
    guard let number = takeNumber(most: 4) else { return nil }
    var count = Double(number)
    if isAt(",") || isAt("."), isAt("5", ahead: 1) {
      index += 2
      count += 0.5
    }
    takeSpaces()
    return count
  }

  private mutating func takeClock() -> Bool? {
    _ = take(",")
    takeSpaces()
    _ = take(AgeClock.prepositions)
    guard let hour = takeNumber(most: 2), hour < 24 else { return nil }
    guard take(":") || take(".") || take("h") else { return nil }
    guard let minute = takeNumber(most: 2), minute < 60 else { return nil }
    _ = take(AgeClock.suffixes)
    return true
  }

  /// Half a step less and a step more than said, a step being a unit, or half of one for `2,5`.
  private static func measure(
    _ count: Double, _ unit: AgePhrases.Unit, _ qualifier: AgePhrases.Qualifier
  ) -> Age.Measure {
    let step = count == count.rounded() ? 1.0 : 0.5
    let (shortest, longest) = (Double(unit.shortest), Double(unit.longest))
    var least = max(0, (count * shortest - (step * shortest / 2).rounded(.down)).rounded(.down))
    var most = ((count + step) * longest).rounded(.down) - 1
    if qualifier == .over { least = (count * shortest).rounded(.down) }
    if qualifier == .under { most = max(0, (count * longest).rounded(.down) - 1) }
    return .elapsed(atLeast: Int64(least), atMost: Int64(most))
  }
}
