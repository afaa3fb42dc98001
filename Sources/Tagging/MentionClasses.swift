package import Gazetteer

/// A class of names that can count as mentions of a country.
public enum MentionClass: String, Sendable, CaseIterable {
  /// A country's name: `Frankrijk`.
  case name
  /// Another name or an abbreviation: `VS`.
  case alias
  /// What belongs to a country: `Franse`.
  case adjective
  /// The people of a country: `Fransen`.
  case demonym
  /// A country's capital.
  case capital
  /// A city, town or island that is no capital.
  case city
  /// A part of a country: `Minnesota`, `Beierse`.
  case region
  /// What stands for a country's government or forces: `Kremlin`.
  case metonym

  /// The class of names of `kind`, or `nil` for what is no mention at all.
  ///
  /// A longer name that belongs to a country (`Noord-Holland`) is a region.
  package init?(_ kind: Hit.Kind) {
    switch kind {
    case .name: self = .name
    case .alias: self = .alias
    case .adjective: self = .adjective
    case .demonym: self = .demonym
    case .capital: self = .capital
    case .place: self = .city
    case .region, .blocker: self = .region
    case .metonym: self = .metonym
    case .outlet, .institution: return nil
    }
  }

  fileprivate var bit: UInt8 {
    switch self {
    case .name: 1
    case .alias: 2
    case .adjective: 4
    case .demonym: 8
    case .capital: 16
    case .city: 32
    case .region: 64
    case .metonym: 128
    }
  }
}

/// The classes of names that count as mentions.
public struct MentionClasses: Hashable, Sendable {
  private var bits: UInt8

  /// The classes `classes`.
  public init(_ classes: some Sequence<MentionClass>) {
    bits = classes.reduce(0) { $0 | $1.bit }
  }

  /// All of them.
  public static let all = MentionClasses(MentionClass.allCases)

  /// Whether `mentionClass` is one of them.
  public func contains(_ mentionClass: MentionClass) -> Bool { bits & mentionClass.bit != 0 }

  /// Their names in the order of ``MentionClass``, with commas between.
  public var text: String {
    MentionClass.allCases.filter(contains).map(\.rawValue).joined(separator: ",")
  }

  /// Whether names of `kind` count; what is no mention at all is left to other rules.
  func count(_ kind: Hit.Kind) -> Bool { MentionClass(kind).map(contains) ?? true }
}
