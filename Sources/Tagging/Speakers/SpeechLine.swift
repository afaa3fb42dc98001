import Scanning

/// The words of a sentence, each cut from the page when it is first asked for: what tells who speaks
/// mostly stands in a few of them.
struct SpeechLine: ~Copyable, ~Escapable {
  private let page: Span<UInt8>
  private let words: SpeechWords
  private var tokens: SpeechTokens

  /// The words that `tokens` was told to read of `page`.
  @_lifetime(copy page)
  init(_ page: Span<UInt8>, _ words: SpeechWords, _ tokens: consuming SpeechTokens) {
    self.page = page
    self.words = words
    self.tokens = tokens
  }

  /// Whether there is a word `index`; it and those before it can be asked for then.
  @inline(__always)
  mutating func has(_ index: Int) -> Bool {
    index < tokens.all.count || tokens.read(upTo: index, page, words)
  }

  /// Word `index`, of which ``has(_:)`` was true.
  subscript(index: Int) -> SpeechToken {
    @inline(__always) get { tokens.all[index] }
  }

  /// The words read so far.
  consuming func finish() -> SpeechTokens { tokens }
}
