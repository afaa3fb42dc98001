import Articles
package import Gazetteer
package import Indexing
import Loading
import Scanning
package import Tables
import Tagging

/// Articles as records: the names and their order are those of the article record.
package enum Records {
  /// One document an article of `selection`, in its order.
  package static func documents(
    of selection: Selection, in corpus: Corpus, gazetteer: Gazetteer = .standard
  ) -> [Document] {
    selection.numbers.compactMap { number in
      corpus.location(of: number).map { location in
        ArticleRecord(corpus.segments[location.segment], location.article, gazetteer)
          .document(number: number)
      }
    }
  }
}

/// Reads the record of one article out of columns and page.
struct ArticleRecord {
  private let segment: Corpus.Segment
  private let index: Int
  private let page: Corpus.Page
  private let row: Int
  private let gazetteer: Gazetteer

  init(_ segment: Corpus.Segment, _ index: Int, _ gazetteer: Gazetteer) {
    self.segment = segment
    self.index = index
    (page, row) = segment.page(of: index)
    self.gazetteer = gazetteer
  }

  private var article: Article { page.table.articles[row] }

  func document(number: UInt32) -> Document {
    Document(
      [
        .init("id", .text(segment.ids[index].text)),
        .init("number", .integer(Int(number))),
        .init("kind", .text(article.kind.name)),
        .init("headline", textOrNull(segment.headline(of: index))),
        .init("section", label(article.section)),
        .init("byline", label(article.byline)),
        .init("language", textOrNull(segment.languages[index].rawValue)),
        .init("dateline", dateline),
        .init("published", published),
        .init("country.dateline", codes(segment.datelineCountries[index])),
        .init("country.mentioned", mentioned),
        .init("country.about", codes(segment.aboutCountries[index])),
        .init("institution", labels(.institution)),
        .init("source.agency", labels(.agency)),
        .init("source.cited", labels(.cited)),
        .init("source.publisher", textOrNull(segment.texts(of: .publisher, index).first ?? "")),
        .init("source.speaker", labels(.speaker)),
        .init("source.speaker.class", labels(.speakerClass)),
        .init("quotes", .list(page.speech.quotes[row].map(quote))),
        .init("body", .paragraphs(ArticleText.body(of: row, in: page.table).map(line))),
        .init("origin", origin),
      ] + meta)
  }
}

extension ArticleRecord {
  private var dateline: Document.Value {
    guard !article.dateline.isEmpty else { return .null }
    return .record(
      Document([
        .init("text", text(article.dateline)),
        .init(
          "places", .list(zip(page.table.places[row], page.tags.placeCountries[row]).map(place))),
        .init("date", text(article.datelineDate)),
        .init("credits", .list(page.table.credits[row].map(label))),
      ]))
  }

  private func place(_ place: DatelinePlace, _ country: CountryID?) -> Document.Value {
    let region: [Document.Field] =
      place.region.isEmpty ? [] : [.init("region", label(place.region))]
    let code = country.map { Document.Value.text(gazetteer.code(of: $0)) }
    return .record(
      Document([.init("name", label(place.name))] + region + [.init("country", code ?? .null)]))
  }

  private var published: Document.Value {
    guard let published = segment.published[index] else { return .null }
    return .record(
      Document([
        .init("earliest", .text(UniversalTime.text(published.earliest))),
        .init("latest", .text(UniversalTime.text(published.latest))),
        .init("text", text(published.text)),
        .init("basis", .text(published.basis.rawValue)),
      ]))
  }

  private var mentioned: Document.Value {
    .record(
      Document(
        segment.mentionedCountries[index].map { mentioned in
          .init(gazetteer.code(of: mentioned.country), .integer(mentioned.count))
        }))
  }

  /// The field `meta`, what the container of the page says of it; none for a page of its own.
  private var meta: [Document.Field] {
    let facts = page.source.facts.meta
    guard !facts.isEmpty else { return [] }
    let fields = MetaField.allCases.map { field in
      Document.Field(field.rawValue, .list((facts[field] ?? []).map { .text($0) }))
    }
    return [.init("meta", .record(Document(fields)))]
  }

  /// From the first byte of the article's first piece to the last of its last.
  ///
  /// A page out of a container stands in its file with markup and entities, so that its articles
  /// have the bytes of the whole page there.
  private var origin: Document.Value {
    if let range = page.source.facts.origin { return origin(range) }
    let pieces = page.table.segments[article.segments].filter { $0.article == UInt32(row) }
    return origin(ByteRange(pieces.first?.range.start ?? 0, pieces.last?.range.end ?? 0))
  }
}

extension ArticleRecord {
  private func quote(_ quote: SpokenQuote) -> Document.Value {
    .record(
      Document([
        .init("text", .text(page.text(of: quote))),
        .init("kind", .text(quote.kind.name)),
        .init("speaker", quote.speaker.map { label($0.name) } ?? .null),
      ]))
  }

  private func origin(_ range: ByteRange) -> Document.Value {
    .record(
      Document([
        .init("path", .text(page.source.fullPath)),
        .init("start", .integer(Int(range.start))),
        .init("end", .integer(Int(range.end))),
      ]))
  }

  private func codes(_ countries: ArraySlice<CountryID>) -> Document.Value {
    .list(countries.map { .text(gazetteer.code(of: $0)) })
  }

  private func labels(_ field: LabelField) -> Document.Value {
    .list(segment.texts(of: field, index).map { .text($0) })
  }

  private func line(_ range: ByteRange) -> String {
    PageText.line(range, of: page.source.bytes.span)
  }

  private func text(_ range: ByteRange) -> Document.Value { textOrNull(line(range)) }

  private func label(_ range: ByteRange) -> Document.Value {
    textOrNull(PageText.label(range, of: page.source.bytes.span))
  }

  private func textOrNull(_ text: String) -> Document.Value {
    text.isEmpty ? .null : .text(text)
  }
}
