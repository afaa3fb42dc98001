extension Tagger {
  /// What can be derived of articles by itself.
  public struct Parts: OptionSet, Sendable {
    /// A bit for each part.
    public let rawValue: UInt8
    /// The parts of these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The countries of datelines and those mentioned, the agencies credited, the publisher.
    public static let names = Parts(rawValue: 1)
    /// The language of each article; without it names are those of the hint's language, or those
    /// of all languages where there is no hint.
    public static let language = Parts(rawValue: 2)
    /// The sources that the text cites; none that is credited, so ``names`` are needed, too.
    public static let citations = Parts(rawValue: 4)
    /// The countries that articles are about, and the institutions that they name; from ``names``.
    public static let about = Parts(rawValue: 8)
    /// Everything.
    public static let all: Parts = [.names, .language, .citations, .about]
  }
}
