/// The number of a kind of report, as in `error[D012]`, and the exit code it leads to.
///
/// Numbers are never reused: people search for them.
public enum Code: Int, Sendable, CaseIterable {
  // Syntax and usage: exit code 2.
  case syntax = 1
  case unclosedQuote = 2
  case unclosedBracket = 3
  case unknownVerb = 4
  case unknownOption = 5
  case usage = 6
  case typeMismatch = 7
  case unknownField = 8
  case badDate = 9
  case unknownName = 10
  case unknownVariable = 11
  case badQuery = 12
  case unknownKey = 13
  case unknownValue = 14
  // Running: exit code 1.
  case notFound = 20
  case unreadable = 21
  case notText = 22
  case nothingLoaded = 23
  case noSuchArticle = 24
  case cannotWrite = 25
  case alreadyExists = 26
  case tooLarge = 27
  case nothingToUndo = 28
  case failed = 29
  case badSheet = 30
  // Expectations, replay and scores: exit code 3.
  case expectation = 40
  case replayDiffers = 41
  case slower = 42
  case lowScore = 43
  // Strict loading, safety, interruption: exit codes 4, 5 and 130.
  case strictInput = 50
  case refused = 60
  case interrupted = 70

  /// The code the process ends with when a statement fails in this way.
  public var exitCode: Int32 {
    switch rawValue {
    case 1..<20: 2
    case 20..<40: 1
    case 40..<50: 3
    case 50..<60: 4
    case 60..<70: 5
    default: 130
    }
  }

  /// The code as it is printed, such as `D012`.
  public var label: String {
    let digits = String(rawValue)
    return "D" + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
