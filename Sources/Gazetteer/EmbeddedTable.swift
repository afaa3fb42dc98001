import CGazetteer
import Glibc

/// The bytes of one table, compiled into the program.
///
/// `@unchecked Sendable`: the bytes are constants of the program, nobody writes to them.
@safe
struct EmbeddedTable: @unchecked Sendable {
  private let start: UnsafePointer<UInt8>
  private let count: Int

  /// The table that `file` names.
  init(_ file: TableRow.File) {
    // Safe: start and count describe one constant array of the program.
    let table = unsafe gazetteer_table(file.embedded)
    unsafe start = table.start
    count = unsafe table.count
  }

  /// The table's text.
  var bytes: Span<UInt8> {
    @_lifetime(borrow self)
    borrowing get {
      // Safe: `count` bytes from `start` are a constant array of the program and never freed.
      unsafe Span(_unsafeStart: start, count: count)
    }
  }

  /// Where the line that holds `offset` ends: its line feed, or the table's end.
  func lineEnd(from offset: Int) -> Int {
    guard offset < count else { return count }
    // Safe: the bytes searched are those of the table behind `offset`, see `bytes`.
    guard let found = unsafe memchr(start + offset, 0x0A, count - offset) else { return count }
    return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(start)
  }
}

extension TableRow.File {
  fileprivate var embedded: gazetteer_file {
    switch self {
    case .countries: GAZETTEER_COUNTRIES
    case .countryForms: GAZETTEER_COUNTRY_FORMS
    case .blockers: GAZETTEER_BLOCKERS
    case .regions: GAZETTEER_REGIONS
    case .places: GAZETTEER_PLACES
    case .datelineDefaults: GAZETTEER_DATELINE_DEFAULTS
    case .datelineQualifiers: GAZETTEER_DATELINE_QUALIFIERS
    case .agencies: GAZETTEER_AGENCIES
    case .outlets: GAZETTEER_OUTLETS
    case .historical: GAZETTEER_HISTORICAL
    case .memberships: GAZETTEER_MEMBERSHIPS
    case .institutions: GAZETTEER_INSTITUTIONS
    case .organisations: GAZETTEER_ORGANISATIONS
    }
  }
}
