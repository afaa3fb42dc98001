import Characters
package import Scanning

extension NameFinder {
  /// The other agencies that print the code or name of a credit: `ANA` is that of two.
  ///
  /// Looked up anew, for evidence.
  package func rivals(
    of known: AgencyID, credited credit: ByteRange, in page: Span<UInt8>
  ) -> [(agency: AgencyID, row: TableRow)] {
    var key: [UInt8] = []
    Folding.fold(page, credit.offsets, into: &key)
    let name = String(decoding: key, as: UTF8.self)
    var reader = RowReader(.agencies, width: 4)
    var rivals: [(agency: AgencyID, row: TableRow)] = []
    var (identity, count) = ("", 0)
    while reader.advance() {
      let next = reader.text(1) + "\t" + reader.text(2)
      if next != identity { (identity, count) = (next, count + 1) }
      let agency = AgencyID(count - 1)
      let isNamed = [0, 2, 3].contains { Folding.fold(reader.text($0)) == name }
      guard isNamed, agency != known, !rivals.contains(where: { $0.agency == agency }) else {
        continue
      }
      rivals.append((agency, reader.row(.agencies)))
    }
    return rivals
  }
}
