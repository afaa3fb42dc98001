import Articles
import Scanning
import Tables

/// What is found of one article, as rows of a ``SpeechTable``.
extension SpeechTable {
  /// Adds the quotations of an article whose language is not known: nobody speaks.
  mutating func appendUnread(_ row: ArraySlice<Quote>) {
    quotes.append(row.lazy.map { SpokenQuote($0, nil) })
    speakers.append([])
    evidence.append([])
  }

  /// Adds the row of the article with the quotations `row` that `reader` has read.
  mutating func append(_ row: ArraySlice<Quote>, _ reader: borrowing SpeechReader) {
    quotes.append(zip(row, reader.quoted).lazy.map { SpokenQuote($0, $1) })
    speakers.append(SpeechReader.distinct(reader.all))
    evidence.append(SpeechReader.evidence(reader.all))
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
  /// The speakers, each once, in the order of the text.
  static func distinct(_ all: [Found]) -> some Sequence<Speaker> {
    all.indices.lazy.filter { index in
      !all[..<index].contains { $0.speaker.name.start == all[index].speaker.name.start }
    }.map { all[$0].speaker }
  }

  /// What each speaker rests on, each piece once.
  static func evidence(_ all: [Found]) -> some Sequence<Evidence> {
    all.indices.lazy.filter { index in
      index == 0 || all[index - 1].note != all[index].note
    }.map { all[$0].note }
  }
}

extension SpeechReader.Found {
  fileprivate var note: Evidence {
    Evidence(
      field: .sourceSpeaker, value: .speaker(speaker.name), span: span, rule: rule, row: nil,
      weight: 1)
  }
}
