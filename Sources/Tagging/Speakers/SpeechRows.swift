import Articles
import Scanning
import Tables

/// What is found of one article, as rows of a ``SpeechTable``.
extension SpeechTable {
  /// Makes room for so many rows, most of whose lists hold one value at most.
  mutating func reserveCapacity(rows: Int) {
    quotes.reserveCapacity(rows: rows, elements: rows)
    speakers.reserveCapacity(rows: rows, elements: rows)
    evidence.reserveCapacity(rows: rows, elements: rows)
  }

  /// Adds the quotations of an article whose language is not known: nobody speaks.
  mutating func appendUnread(_ row: ArraySlice<Quote>) {
    for quote in row { quotes.addToRow(SpokenQuote(quote, nil)) }
    endRow()
  }

  /// Adds the row of the article with the quotations `row` that `reader` has read: each speaker once,
  /// in the order of the text, and what each rests on, each piece once.
  mutating func append(_ row: ArraySlice<Quote>, _ reader: borrowing SpeechReader) {
    for (quote, found) in zip(row, reader.quoted) { quotes.addToRow(SpokenQuote(quote, found)) }
    for index in reader.all.indices {
      let found = reader.all[index]
      if !reader.isKnown(index) { speakers.addToRow(found.speaker) }
      if index == 0 || !found.restsOnSame(as: reader.all[index - 1]) {
        evidence.addToRow(found.note)
      }
    }
    endRow()
  }

  private mutating func endRow() {
    quotes.endRow()
    speakers.endRow()
    evidence.endRow()
  }
}

extension SpokenQuote {
  /// `quote`, said by whom `found` tells; a verb of saying beside it makes it a statement.
  fileprivate init(_ quote: Quote, _ found: SpeechReader.Found?) {
    kind = found?.isStatement == true ? .full : quote.kind
    range = quote.range
    pieces = quote.pieces
    level = quote.level
    speaker = found?.speaker
  }
}

extension SpeechReader {
  /// Whether the speaker at `index` was found before.
  fileprivate borrowing func isKnown(_ index: Int) -> Bool {
    for earlier in 0..<index where all[earlier].speaker.name.start == all[index].speaker.name.start
    {
      return true
    }
    return false
  }
}

extension SpeechReader.Found {
  /// Whether the ``note`` of both is the same.
  fileprivate func restsOnSame(as other: SpeechReader.Found) -> Bool {
    speaker.name == other.speaker.name && span == other.span && rule == other.rule
  }

  fileprivate var note: Evidence {
    Evidence(
      field: .sourceSpeaker, value: .speaker(speaker.name), span: span, rule: rule, row: nil,
      weight: 1)
  }
}
