import Scanning

@testable import Articles

/// Authors beside times, and the labels below a story.
extension OracleStories {
  /// Makes bylines of names beside stamps.
  mutating func settleAuthors() {
    for stamp in pieces.indices where kind(stamp) == .stamp {
      let start = pieces.indices.last {
        $0 < stamp && [.age, .opener, .entry, .ending].contains(kind($0))
      }
      let above = Array(((start ?? -1) + 1)..<stamp)
      guard above.contains(where: { kind($0) == .title && !isShort($0) }) else { continue }
      let hasText = above.contains { [.text, .dateline].contains(kind($0)) }
      if !hasText, stamp + 1 < pieces.count, isAuthor(stamp + 1) {
        makeByline(stamp + 1)
      } else if stamp > 0, !pieces[stamp].isAfterEmptyLine, isAuthor(stamp - 1),
        (max(0, stamp - 9)..<(stamp - 1)).contains(where: { kind($0) == .title && !isShort($0) })
      {
        makeByline(stamp - 1)
      }
    }
  }

  private mutating func makeByline(_ index: Int) {
    pieces[index].kind = .byline
    pieces[index].name = pieces[index].byteRange
    guard index + 1 < pieces.count, kind(index + 1) == .title,
      !pieces[index + 1].isAfterEmptyLine
    else { return }
    let isDesk = OracleText(bytes, pieces[index + 1].range).isDeskAlone
    if isDesk || isAuthor(index + 1) { pieces[index + 1].kind = .byline }
  }

  private func isAuthor(_ index: Int) -> Bool {
    kind(index) == .title && !pieces[index].startsItem
      && OracleText(bytes, pieces[index].range).isOneName
  }

  /// Makes chrome of short lines below the last sentence.
  mutating func settleFoot() {
    let foot = pieces.indices.reversed().prefix {
      isLabel($0) || kind($0) == .chrome || kind($0) == .link
    }
    let labels = foot.filter { isLabel($0) }
    let above = pieces.count - foot.count - 1
    guard labels.count >= 2, above >= 0 else { return }
    let endsText =
      switch kind(above) {
      case .text, .dateline: pieces[above].endsSentence
      case .signOff, .contributors: true
      default: false
      }
    guard endsText else { return }
    for label in labels { pieces[label].kind = .chrome }
  }

  private func isLabel(_ index: Int) -> Bool {
    guard [.title, .text].contains(kind(index)), !pieces[index].endsSentence else { return false }
    return pieces[index].range.count <= 60 && isShort(index)
  }
}
