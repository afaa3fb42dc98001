/// The rules that give derived values; `why` prints their sentences.
public enum Rule: String, Sendable, CaseIterable {
  case datelinePlace
}
