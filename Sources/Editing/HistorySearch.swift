/// A search through earlier lines that follows what is typed (Ctrl-R).
struct HistorySearch {
  /// A line that holds the pattern, and where the pattern ends in it.
  struct Match: Equatable {
    let line: String
    /// Counted in Unicode scalars.
    let cursor: Int
  }

  private let entries: [String]
  private(set) var pattern = ""
  private(set) var match: Match?
  /// The entry of `match`; the end when nothing matched yet.
  private var position: Int
  /// Whether the last step found nothing; `match` is then the last one found.
  private(set) var isFailing = false

  init(entries: [String]) {
    self.entries = entries
    position = entries.count
  }

  /// Adds a character to the pattern; stays at the match if it still holds the pattern.
  mutating func add(_ scalar: Unicode.Scalar) {
    pattern.unicodeScalars.append(scalar)
    find(in: (0...position).reversed())
  }

  /// Takes the last character off the pattern and starts over from the newest line.
  mutating func removeLast() {
    guard !pattern.isEmpty else { return }
    pattern.removeLast()
    position = entries.count
    match = nil
    isFailing = false
    if !pattern.isEmpty { find(in: (0..<position).reversed()) }
  }

  /// Goes to the next older match.
  mutating func older() {
    guard !pattern.isEmpty else { return }
    find(in: (0..<position).reversed(), unlike: match?.line)
  }

  /// Goes to the next newer match.
  mutating func newer() {
    guard !pattern.isEmpty, position < entries.count else { return }
    find(in: position + 1..<entries.count, unlike: match?.line)
  }

  private mutating func find(in positions: some Sequence<Int>, unlike shown: String? = nil) {
    for candidate in positions where candidate < entries.count && entries[candidate] != shown {
      guard let end = Self.end(of: pattern, in: entries[candidate]) else { continue }
      match = Match(line: entries[candidate], cursor: end)
      position = candidate
      isFailing = false
      return
    }
    isFailing = true
  }

  /// Where the first `pattern` in `line` ends; capitals in `line` do not matter unless typed.
  private static func end(of pattern: String, in line: String) -> Int? {
    let pattern = Array(pattern.unicodeScalars)
    let respectsCase = pattern.contains { $0.properties.isUppercase }
    let line = Array(line.unicodeScalars).map { respectsCase ? $0 : lowered($0) }
    guard line.count >= pattern.count else { return nil }
    let start = (0...(line.count - pattern.count)).first { start in
      line[start..<start + pattern.count].elementsEqual(pattern)
    }
    return start.map { $0 + pattern.count }
  }

  /// The lower-case form where it is one character, so that positions stay.
  private static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let mapped = scalar.properties.lowercaseMapping.unicodeScalars
    return mapped.count == 1 ? mapped[mapped.startIndex] : scalar
  }
}
