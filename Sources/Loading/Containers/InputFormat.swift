/// How the bytes of a file are read.
package enum InputFormat: String, Sendable, CaseIterable {
  /// By what the bytes begin with.
  case auto
  /// As the text of one page.
  case text
  /// As stories in the markup of Reuters-21578.
  case reuters
}

extension InputFormat {
  /// The format of `bytes`: this one, or for ``auto`` the one that their beginning shows.
  func resolved(for bytes: [UInt8]) -> InputFormat {
    guard self == .auto else { return self }
    return ReutersReader.recognises(bytes) ? .reuters : .text
  }
}
