import CLibEdit

/// Text as C's wide characters, ended by a zero, in memory that stays until this goes.
@safe struct WideText: ~Copyable {
  // Safe: allocated by `init`, freed once by `deinit`, never changed between.
  let start: UnsafeMutablePointer<wchar_t>

  init(_ text: String) {
    let scalars = text.unicodeScalars.filter { $0.value != 0 }
    // Safe: every cell allocated here is filled here, the zero at the end included.
    unsafe start = .allocate(capacity: scalars.count + 1)
    for (index, scalar) in scalars.enumerated() {
      unsafe (start + index).initialize(to: wchar_t(bitPattern: scalar.value))
    }
    unsafe (start + scalars.count).initialize(to: 0)
  }

  deinit {
    // Safe: `start` was allocated by `init` and is not used after this.
    unsafe start.deallocate()
  }
}

extension Unicode.Scalar {
  /// A wide character; U+FFFD for a number that is none.
  init(wide character: wchar_t) {
    self = Unicode.Scalar(UInt32(bitPattern: character)) ?? "\u{FFFD}"
  }
}

extension String {
  /// The text of wide characters.
  init(scalars: UnsafeBufferPointer<wchar_t>) {
    // Safe: the caller's buffer is read here and not kept.
    self.init(unsafe scalars.map(Unicode.Scalar.init(wide:)))
  }

  /// The text of Unicode scalars.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
