import Scanning

/// A walk along a text from one name of a table to the next.
struct FormWalk {
  /// A name that was found.
  struct Found {
    var range: Range<Int>
    /// Its meaning in the table.
    var meaning: Int
    /// The country of another meaning, or ``FormTable/Meaning/noValue``.
    var rival = FormTable.Meaning.noValue
    var policy: Hit.Policy
  }

  /// Where among the runs with marks the next one is.
  private var next: Int
  private let words: WordStretch
  /// The marks of a run that is worth a look.
  private let wanted: WordMarks
  private let range: Range<Int>
  /// Whether the text is in capitals, so that what is ambiguous needs support.
  private let inCapitals: Bool
  /// Where the last name found ended; nothing before it is looked at again.
  private var resume: Int
  /// Whether a word ended where the last run beyond ASCII ended.
  private var endsInWord = false
  /// What is left of a run that is read unit by unit.
  private var rare = 0..<0

  /// Whether a letter with a separate accent was passed.
  private(set) var sawSeparateAccent = false

  /// A walk along `range`, whose runs of word bytes are `words`.
  ///
  /// Words that may begin a name have one of `marks`.
  init(_ range: Range<Int>, _ words: WordStretch, _ marks: WordMarks, inCapitals: Bool = false) {
    self.range = range
    self.words = words
    self.inCapitals = inCapitals
    wanted = marks.union(.unclear)
    next = words.marked.lowerBound
    resume = range.lowerBound
  }

  /// The next name of `forms` in `text`, whose runs are among `runs`, or `nil` at the end.
  mutating func next(
    _ text: Span<UInt8>, _ runs: borrowing WordRuns, _ forms: borrowing FormTable
  ) -> Found? {
    if !rare.isEmpty, let found = nextInRareRun(text, forms) { return found }
    let marked = runs.marked
    while true {
      var index = next
      while index < words.marked.upperBound, marked[index].marks.isDisjoint(with: wanted) {
        index &+= 1
      }
      guard index < words.marked.upperBound else { break }
      next = index &+ 1
      let run = marked[index]
      let before = run.start > range.lowerBound ? text[run.start &- 1] : 0x20
      if before == 0x20, run.isASCII, run.start >= resume {
        guard forms.firstWords.mayStart(run, in: text, before: range.upperBound) else { continue }
        if let found = name(at: run, text, forms) { return found }
      } else {
        let isRight = isRightBehindWord(run, text, marked)
        if let found = name(at: run, behind: before, isRight, text, forms) { return found }
      }
    }
    return nil
  }

  /// Whether a word ends one byte before `run`, the marked run that was taken last.
  @inline(never)
  private func isRightBehindWord(
    _ run: WordRun, _ text: Span<UInt8>, _ marked: Span<WordRun>
  ) -> Bool {
    guard run.start - 2 >= range.lowerBound else { return false }
    if next - 2 >= words.marked.lowerBound, marked[next - 2].end == run.start - 1 {
      return marked[next - 2].isASCII || endsInWord
    }
    // Runs without marks are words of ASCII.
    return TextUnit.isASCIIWord(text[run.start - 2])
  }

  /// The first name in a run that is not a plain word behind a space; `follows` says whether a word
  /// ends one byte before it.
  @inline(never)
  private mutating func name(
    at run: WordRun, behind before: UInt8, _ follows: Bool, _ text: Span<UInt8>,
    _ forms: borrowing FormTable
  ) -> Found? {
    let lastEnd = run.start - 1
    let isInWord = follows && TextUnit.isInnerStop(at: lastEnd, in: text, before: range.upperBound)
    endsInWord = run.isASCII || run.start < resume || isInWord
    guard run.end > resume else { return nil }
    if !run.isASCII || run.start < resume {
      rare = max(run.start, resume)..<run.end
    }
    if before == 0x27 || before == 0x60, !follows, run.start > resume,
      let found = longest(at: run.start - 1, text, forms)
    {
      rare = min(resume, rare.upperBound)..<rare.upperBound
      return found
    }
    guard rare.isEmpty else { return nextInRareRun(text, forms) }
    guard !isInWord else { return nil }
    return name(at: run, text, forms)
  }

  /// The longest name that starts with `run`, a word of ASCII.
  private mutating func name(
    at run: WordRun, _ text: Span<UInt8>, _ forms: borrowing FormTable
  ) -> Found? {
    let prefix = text.prefix(at: run.start, count: run.count)
    guard let word = forms.firstWords.word(prefix) else { return nil }
    if run.count > 8 || canContinue(word, behind: run.end, in: text, forms) {
      return longest(at: run.start, text, forms)
    }
    guard word.entry >= 0 else { return nil }
    let entry = forms.entries[Int(word.entry)]
    let range = run.start..<run.end
    // Eight bytes that are the same are the whole name.
    guard let found = choose(entry, range, text, forms, isSpelled: true) else { return nil }
    resume = run.end
    return found
  }

  /// Whether a name that starts with `word` may go on at `end`, or whether that needs a closer look.
  private func canContinue(
    _ word: FirstWords.Word, behind end: Int, in text: Span<UInt8>, _ forms: borrowing FormTable
  ) -> Bool {
    guard end + 1 < range.upperBound else { return end < range.upperBound }
    let (mark, next) = (text[end], text[end + 1])
    if mark == 0x2E || mark >= 0x80 || next >= 0x80 || mark <= 0x20 && next <= 0x20 { return true }
    guard word.continuations & FirstWords.bit(of: next) != 0 else { return false }
    let three = FirstWords.threeLetters(text, at: end + 1, before: range.upperBound)
    return three.map { forms.firstWords.continues(word.prefix, with: $0) } ?? true
  }

  /// The next name that starts in what is left of ``rare``.
  private mutating func nextInRareRun(
    _ text: Span<UInt8>, _ forms: borrowing FormTable
  ) -> Found? {
    while !rare.isEmpty {
      let offset = rare.lowerBound
      let unit = TextUnit.at(offset, in: text, before: range.upperBound)
      let next = min(offset + unit.width, rare.upperBound)
      rare = next..<rare.upperBound
      guard unit.kind != .dropped else { continue }
      let canBegin = unit.kind == .word || unit.plain == 0x27
      if canBegin, !endsInWord, let found = longest(at: offset, text, forms) {
        let last = text[resume - 1]
        endsInWord = TextUnit.isASCIIWord(last) || last >= 0x80
        rare = min(resume, rare.upperBound)..<rare.upperBound
        return found
      }
      if unit.kind == .word, unit.width == 2, text[offset] & 0xFE == 0xCC {
        sawSeparateAccent = true
      }
      endsInWord = unit.kind == .word
    }
    return nil
  }

  /// The longest name that starts at `start`; the walk goes on behind it.
  private mutating func longest(
    at start: Int, _ text: Span<UInt8>, _ forms: borrowing FormTable
  ) -> Found? {
    var best: Found?
    var walk = NameWalk(from: start)
    // A name of the tables is far shorter; dropped units and spaces could go on for ever.
    let limit = min(range.upperBound, start + 1024)
    while walk.offset < limit {
      guard walk.step(in: text, before: range.upperBound) else { continue }
      let entry = forms.index.find(walk.hash)
      if entry < 0 { break }
      if let found = choose(forms.entries[entry], start..<walk.offset, text, forms) { best = found }
      if !forms.entries[entry].continues { break }
    }
    if let best { resume = best.range.upperBound }
    return best
  }
}

extension FormWalk {
  /// The best meaning of an entry, where the text really is its name.
  private func choose(
    _ entry: FormTable.Entry, _ range: Range<Int>, _ text: Span<UInt8>,
    _ forms: borrowing FormTable, isSpelled: Bool = false
  ) -> Found? {
    guard entry.firstMeaning >= 0, isSpelled || forms.spells(entry, text, range) else {
      return nil
    }
    let isJoined = isHyphenBeforeWord(text, at: range.upperBound)
    var best = -1
    var rival = FormTable.Meaning.noValue
    var next = Int(entry.firstMeaning)
    while next >= 0 {
      let meaning = forms.meanings[next]
      if isJoined || !meaning.demands.contains(.hyphen) {
        if best < 0 || meaning.rank < forms.meanings[best].rank {
          if best >= 0 { rival = forms.meanings[best].value }
          best = next
        } else if meaning.value != forms.meanings[best].value,
          rival == FormTable.Meaning.noValue
        {
          rival = meaning.value
        }
      }
      next = Int(meaning.next)
    }
    guard best >= 0 else { return nil }
    let policy = policy(of: forms.meanings[best], isJoined: isJoined)
    return Found(range: range, meaning: best, rival: rival, policy: policy)
  }

  private func policy(of meaning: FormTable.Meaning, isJoined: Bool) -> Hit.Policy {
    if inCapitals, meaning.demands.contains(.smallLetters) { return .context }
    guard meaning.demands.contains(.support) else { return .keep }
    return isJoined && meaning.kind == .adjective ? .keep : .context
  }

  private func isHyphenBeforeWord(_ text: Span<UInt8>, at offset: Int) -> Bool {
    let end = range.upperBound
    guard offset < end, text[offset] == 0x2D || text[offset] >= 0x80 else { return false }
    let unit = TextUnit.at(offset, in: text, before: end)
    return unit.plain == 0x2D && TextUnit.isWord(at: offset + unit.width, in: text, before: end)
  }
}

extension FormTable {
  /// Whether `text[range]`, read as the matcher reads, is the name of `entry`.
  func spells(_ entry: Entry, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    // Most texts print a name as the table does.
    isPrinted(entry, text, range) || isRead(entry, text, range)
  }

  private func isPrinted(_ entry: Entry, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count == Int(entry.count) else { return false }
    let start = Int(entry.start)
    for index in 0..<range.count where pool[start &+ index] != text[range.lowerBound &+ index] {
      return false
    }
    return true
  }

  private func isRead(_ entry: Entry, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var position = Int(entry.start)
    let end = position + Int(entry.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let unit = TextUnit.at(offset, in: text, before: range.upperBound)
      if unit.kind != .dropped {
        if unit.plain != 0 {
          guard position < end, pool[position] == unit.plain else { return false }
          position += 1
        } else {
          for byte in offset..<offset + unit.width {
            guard position < end, pool[position] == text[byte] else { return false }
            position += 1
          }
        }
      }
      offset += unit.width
      if unit.kind == .space {
        offset = TextUnit.skipSpaces(offset, in: text, before: range.upperBound)
      }
    }
    return position == end
  }
}
