package import Scanning

/// A name that stands in a text, as the tables know it.
package struct Hit: Hashable, Sendable {
  /// What kind of name it is.
  package enum Kind: UInt8, Sendable, CaseIterable {
    /// A country's name: `Frankrijk`.
    case name
    /// Another name or an abbreviation of a country: `VS`, `Engeland`.
    case alias
    /// What belongs to a country: `Franse`.
    case adjective
    /// The people of a country: `Fransen`.
    case demonym
    /// A country's capital.
    case capital
    /// What stands for a country's government: `Élysée`, `Kremlin`.
    case metonym
    /// A part of a country: `Minnesota`, `Beierse`.
    case region
    /// A city, town or island.
    case place
    /// Words that are not what a part of them is: `Latijns-Amerika`, `Air France`; some belong to a
    /// country all the same: `Noord-Holland`.
    case blocker
    /// An institution of several countries: `EU`, `Internationaal Strafhof`.
    case institution
    /// A newspaper, broadcaster or agency: a place inside its name is not meant.
    case outlet
  }

  /// Whether a name counts by itself.
  package enum Policy: UInt8, Sendable {
    /// It does.
    case keep
    /// Only with support: the dateline or another mention of the same country.
    case context
  }

  /// Its bytes.
  package var range: ByteRange
  /// What kind of name it is.
  package var kind: Kind
  /// The country it belongs to, if any.
  package var country: CountryID?
  /// Another country that the same words can mean, if any: `Georgia` the state beside the country.
  package var rival: CountryID?
  /// Whether it counts by itself.
  package var policy: Policy
  /// The row that knows it; none of the tables' where only a person's own table does.
  package var row: TableRow
  /// The index of its place in a person's own table, where that decided.
  package var own: UInt16?
}
