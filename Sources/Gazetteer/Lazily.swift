import Synchronization

/// A value that is made when it is first asked for, then kept.
package final class Lazily<Value: Sendable>: Sendable {
  private final class Made: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private let made = AtomicLazyReference<Made>()
  private let making = Mutex(())
  private let make: @Sendable () -> Value

  /// A value that `make` will make, at most once.
  package init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// The value.
  package var value: Value {
    if let made = made.load() { return made.value }
    return making.withLock { _ in
      if let made = made.load() { return made.value }
      return made.storeIfNil(Made(make())).value
    }
  }
}
