package import Indexing
package import Querying
package import Rendering
package import Tables

extension Selection {
  /// The selection as something to write: records for JSON, else one line an article.
  package func output(as format: Format, in corpus: Corpus) -> Output {
    switch format {
    case .json, .jsonl: .documents(Records.documents(of: self, in: corpus))
    case .table, .csv, .tsv, .markdown: .table(Listing.table(of: self, in: corpus))
    }
  }
}
