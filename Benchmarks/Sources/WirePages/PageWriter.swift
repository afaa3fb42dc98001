/// Writes invented Dutch wire pages, each different, in the two renderings that sites use.
///
/// The pages of a seed are always the same. No sentence is taken from anywhere: they are put
/// together from ``Vocabulary``.
public struct PageWriter {
  private var random: SplitMix
  private var page: [UInt8] = []

  /// A writer whose pages follow from `seed`.
  public init(seed: UInt64) { random = SplitMix(state: seed) }

  /// The next page.
  public mutating func next() -> [UInt8] {
    page.removeAll(keepingCapacity: true)
    if random.chance(1, of: 2) { writeGlued() } else { writeSpaced() }
    return page
  }

  /// Pages joined by form feeds, at least `byteCount` bytes of them.
  public mutating func pages(byteCount: Int) -> [UInt8] {
    var all: [UInt8] = []
    all.reserveCapacity(byteCount + 65_536)
    while all.count < byteCount {
      if !all.isEmpty { all.append(0x0C) }
      all += next()
    }
    return all
  }
}

// MARK: The two renderings

extension PageWriter {
  /// Paragraphs a line each; the age of a brief stands directly before the next dateline.
  private mutating func writeGlued() {
    writeHeadline()
    endLine()
    writeLead(betweenParagraphs: "\n")
    write("\nMeer uit ", pick(Vocabulary.sections), "\n")
    var minutes = random.below(50)
    for _ in 0..<(5 + random.below(16)) {
      writeDateline()
      writeSentences(1 + random.below(3))
      endLine()
      minutes += random.below(90)
      writeAge(minutes)
    }
    endLine()
  }

  /// Blank lines between paragraphs, headlines above briefs, ages on lines of their own.
  private mutating func writeSpaced() {
    write(pick(Vocabulary.siteLines), "\n\n", pick(Vocabulary.siteLines), "\n\n")
    let headlineStart = page.count
    writeHeadline()
    let headline = Array(page[headlineStart...])
    write("\n\n")
    page += headline
    write("\n\n")
    writeLead(betweenParagraphs: "\n\n")
    write("\n\nMeer uit ", pick(Vocabulary.sections), "\n\n")
    var minutes = random.below(50)
    for _ in 0..<(5 + random.below(16)) {
      writeHeadline()
      write("\n\n")
      writeDateline()
      writeSentences(1 + random.below(3))
      write("\n\n")
      minutes += random.below(90)
      writeAge(minutes)
      write("\n\n")
    }
  }

  private mutating func writeLead(betweenParagraphs gap: String) {
    writeDateline()
    writeSentences(2 + random.below(2))
    for _ in 0..<random.below(6) {
      write(gap)
      if random.chance(1, of: 6) {
        writeHeadline()
        write(gap)
      }
      writeSentences(2 + random.below(3))
    }
  }
}

// MARK: Parts

extension PageWriter {
  private mutating func writeHeadline() {
    switch random.below(3) {
    case 0: write(capitalised(pick(Vocabulary.subjects)), " ", pick(Vocabulary.headlineVerbs))
    case 1: write(pick(Vocabulary.countries), " ", pick(Vocabulary.headlineVerbs))
    default: write(capitalised(pick(Vocabulary.events)), " in ", pick(Vocabulary.towns))
    }
    if random.chance(1, of: 2) { write(" na ", pick(Vocabulary.events)) }
  }

  private mutating func writeDateline() {
    write(pick(Vocabulary.datelinePlaces))
    if random.chance(1, of: 20) { write("/", pick(Vocabulary.datelinePlaces)) }
    write(" (", pick(Vocabulary.agencies))
    for _ in 0..<random.below(3) { write("/", pick(Vocabulary.agencies)) }
    write(") - ")
  }

  private mutating func writeAge(_ minutes: Int) {
    switch minutes {
    case ..<1: write("zojuist")
    case 1: write("1 minuut geleden")
    case ..<60: write("\(minutes) minuten geleden")
    case ..<1440: write("\(minutes / 60) uur geleden")
    case ..<2880: write("1 dag geleden")
    default: write("\(minutes / 1440) dagen geleden")
    }
  }

  private mutating func writeSentences(_ count: Int) {
    for number in 0..<count {
      if number > 0 { write(" ") }
      writeSentence()
    }
  }

  private mutating func writeSentence() {
    switch random.below(8) {
    case 0:
      write("\"", capitalised(pick(Vocabulary.clauses)), "\", zei ", pick(Vocabulary.speakers), ".")
      return
    case 1:
      write("Volgens ", pick(Vocabulary.informants), " ", pick(Vocabulary.verbs), " ")
      write(pick(Vocabulary.subjects), " ", pick(Vocabulary.objects))
    case 2:
      write("In ", pick(Vocabulary.towns), " ", pick(Vocabulary.verbs), " ")
      write(pick(Vocabulary.subjects), " ", pick(Vocabulary.objects))
    case 3:
      write(pick(Vocabulary.countries), " ", pick(Vocabulary.verbs), " ")
      write(pick(Vocabulary.objects), " van ", pick(Vocabulary.countries))
    case 4:
      write("Het gaat om \(2 + random.below(900)) ", pick(Vocabulary.things), " ")
      write(pick(Vocabulary.circumstances))
    default:
      write(capitalised(pick(Vocabulary.subjects)), " ", pick(Vocabulary.verbs), " ")
      write(pick(Vocabulary.objects), " ", pick(Vocabulary.circumstances))
    }
    if random.chance(1, of: 2) {
      write(", ", pick(Vocabulary.links), " ", pick(Vocabulary.clauses))
    }
    write(".")
  }

  private mutating func pick(_ words: [String]) -> String { words[random.below(words.count)] }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private mutating func write(_ texts: String...) {
    for text in texts { page.append(contentsOf: text.utf8) }
  }

  private mutating func endLine() { page.append(0x0A) }
}
