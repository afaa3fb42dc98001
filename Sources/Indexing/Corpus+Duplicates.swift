extension Corpus {
  /// How many articles stand in the corpus again, word for word: articles less different ids.
  package var duplicateCount: Int {
    var seen: Set<ArticleID> = []
    for segment in segments { seen.formUnion(segment.ids) }
    return articleCount - seen.count
  }

  /// The id of the article numbered `number`, as people read it; empty when there is none.
  package func idText(of number: UInt32) -> String {
    location(of: number).map { segments[$0.segment].ids[$0.article].text } ?? ""
  }
}
