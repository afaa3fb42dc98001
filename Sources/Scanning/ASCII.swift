/// The classes of single bytes.
public enum ASCII {
  /// LF, VT, FF or CR.
  @inlinable
  @inline(__always)
  public static func isLineBreak(_ byte: UInt8) -> Bool { byte >= 0x0A && byte <= 0x0D }

  /// `0` to `9`.
  @inlinable
  @inline(__always)
  public static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// `A` to `Z`.
  @inlinable
  @inline(__always)
  public static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  /// `a` to `z`.
  @inlinable
  @inline(__always)
  public static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  /// `A` to `Z` or `a` to `z`.
  @inlinable
  @inline(__always)
  public static func isLetter(_ byte: UInt8) -> Bool { isUpper(byte) || isLower(byte) }

  /// A letter or a digit.
  @inlinable
  @inline(__always)
  public static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  /// A space or a control byte: nothing a reader sees.
  @inlinable
  @inline(__always)
  public static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7F }

  /// The lower-case form of `A` to `Z`; any other byte as it is.
  @inlinable
  @inline(__always)
  public static func lowercased(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }
}
