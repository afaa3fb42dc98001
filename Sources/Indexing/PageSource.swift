package import Loading

/// A page as it comes in: where it was, what it holds and when it was captured.
public struct PageSource: Sendable, Equatable {
  /// Where the page was read from, as the person named it.
  public var path: String
  /// The page's bytes, meant to be UTF-8; any bytes are accepted.
  public var bytes: [UInt8]
  /// The moment of capture, in seconds since 1970-01-01 UTC; ages count back from it.
  public var capture: Int64
  /// What the container that the page came in knew of it.
  package var facts = ContainerFacts()

  /// The page at `path` that holds `bytes` and was captured at `capture`.
  public init(path: String, bytes: [UInt8], capture: Int64) {
    self.path = path
    self.bytes = bytes
    self.capture = capture
  }

  /// The file's path, and behind a slash the path inside it where it is an archive.
  package var fullPath: String { facts.member.map { "\(path)/\($0)" } ?? path }
}
