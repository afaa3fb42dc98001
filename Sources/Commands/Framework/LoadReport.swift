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
  /// How many stories it holds where it is a container; `nil` where it is one page.
  package var stories: Int?
  /// How it was asked to be read.
  package var format: InputFormat
  /// What was repaired, in words.
  package var repairs: [String]
  /// How many line breaks inside paragraphs are read as blanks, as the text was broken at a width.
  package var joinedBreaks = 0
  /// What is odd about it and was left as it stands, in words.
  package var remarks: [String]
  /// The encoding it was said to be in; `reload` reads it so again.
  package var encoding: TextEncoding?
  /// Why it was passed over, or `nil` where it was read.
  package var skipped: String?

  package init(
    path: String, byteCount: Int = 0, leads: Int = 0, briefs: Int = 0, stories: Int? = nil,
    format: InputFormat = .auto, repairs: [String] = [], remarks: [String] = [],
    encoding: TextEncoding? = nil, skipped: String? = nil
  ) {
    self.path = path
    self.byteCount = byteCount
    self.leads = leads
    self.briefs = briefs
    self.stories = stories
    self.format = format
    self.repairs = repairs
    self.remarks = remarks
    self.encoding = encoding
    self.skipped = skipped
  }
}
