package import Loading

/// What became of one file of a `load`.
package struct LoadReport: Sendable, Equatable {
  /// The file.
  package var path: String
  /// Its size in bytes; 0 where it could not be read.
  package var byteCount: Int
  /// How many lead articles it gave.
  package var leads: Int
  /// How many briefs it gave.
  package var briefs: Int
  /// What was repaired, in words.
  package var repairs: [String]
  /// The encoding it was said to be in; `reload` reads it so again.
  package var encoding: TextEncoding?
  /// Why it was passed over, or `nil` where it was read.
  package var skipped: String?

  package init(
    path: String, byteCount: Int = 0, leads: Int = 0, briefs: Int = 0, repairs: [String] = [],
    encoding: TextEncoding? = nil, skipped: String? = nil
  ) {
    self.path = path
    self.byteCount = byteCount
    self.leads = leads
    self.briefs = briefs
    self.repairs = repairs
    self.encoding = encoding
    self.skipped = skipped
  }
}
