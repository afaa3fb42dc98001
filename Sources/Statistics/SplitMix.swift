/// A generator of numbers that follow from a seed: the same on every machine, for ever.
///
/// SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, 2014): fast, and good enough to draw samples with.
/// It keeps no secret.
package struct SplitMix: Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    return Self.mixed(state)
  }

  /// A number from 0 up to, not including, `bound`; the bias is below `bound` / 2⁶⁴.
  package mutating func next(below bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// `bits` so mixed that a change of any of them changes each of the result with a chance of a half.
  package static func mixed(_ bits: UInt64) -> UInt64 {
    var mixed = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
