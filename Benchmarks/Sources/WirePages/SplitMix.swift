/// Numbers that look random and follow from a seed.
struct SplitMix {
  var state: UInt64

  /// The next number.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to just below `bound`.
  mutating func below(_ bound: Int) -> Int { Int(next() >> 33) % bound }

  /// Whether something happens that happens `count` times of `total`.
  mutating func chance(_ count: Int, of total: Int) -> Bool { below(total) < count }
}
