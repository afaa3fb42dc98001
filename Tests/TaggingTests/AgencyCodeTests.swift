import Characters
import Gazetteer
import Scanning
import Testing

@testable import Articles

/// The codes that the reader of datelines knows, and `agencies.tsv`: two lists, one truth.
@Suite struct AgencyCodeTests {
  /// Codes of the table that no text is credited to.
  private static let pictures: Set<String> = [
    "EPA", "GETTY", "Getty Images", "IMAGO", "NURPHOTO", "NurPhoto", "SIPA", "ZUMA",
  ]
  /// A dotted capital that no small letter folds back to; credits print `IHA`.
  private static let unfoldable: Set<String> = ["İHA"]

  private static let credited = Set(AgencyCodes.table.rows.map(\.phrase))

  @Test func `every code that credits may hold is one of the table`() {
    for code in Self.credited {
      #expect(Gazetteer.standard.agency(named: code) != nil, "\(code)")
    }
  }

  @Test func `every code of the table may stand in a credit, those of pictures apart`() {
    let exceptions = Self.pictures.union(Self.unfoldable)
    for row in Self.rows where !exceptions.contains(row[0]) {
      #expect(Self.credited.contains(row[0].lowercased()), "agencies.tsv: \(row[0])")
    }
    #expect(exceptions.isSubset(of: Self.rows.map { $0[0] }))
  }

  /// The rows of the table, read as `why` shows them.
  private static var rows: [[String]] {
    (UInt32(2)...).lazy
      .map { Gazetteer.standard.text(of: TableRow(file: .agencies, line: $0)) }
      .prefix { !$0.isEmpty }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }
}
