extension Gazetteer {
  /// The bytes of a table's file, header line included: what a digest of the tables is made of.
  package func bytes(of file: TableRow.File) -> [UInt8] {
    let table = EmbeddedTable(file)
    let bytes = table.bytes
    return bytes.indices.map { bytes[$0] }
  }
}
