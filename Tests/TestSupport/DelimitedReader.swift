/// Readers of CSV and TSV, written from the formats' definitions and not from our writers.
package enum DelimitedReader {
  /// The records of RFC 4180 text whose lines end with a line feed.
  package static func csv(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    var scalars = text.unicodeScalars.makeIterator()
    var pending = scalars.next()
    while let scalar = pending {
      pending = scalars.next()
      switch scalar {
      case "\"" where isQuoted && pending == "\"":
        field.unicodeScalars.append("\"")
        pending = scalars.next()
      case "\"":
        isQuoted.toggle()
      case "," where !isQuoted, "\n" where !isQuoted:
        record.append(field)
        field = ""
        if scalar == "\n" {
          records.append(record)
          record = []
        }
      default:
        field.unicodeScalars.append(scalar)
      }
    }
    return records
  }

  /// The records of tab-separated text with `\t`, `\n`, `\r` and `\\` escaped.
  package static func tsv(_ text: String) -> [[String]] {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    lines.removeLast()
    return lines.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { unescaped($0) }
    }
  }

  private static func unescaped(_ field: Substring.UnicodeScalarView) -> String {
    var text = ""
    var isEscaped = false
    for scalar in field {
      switch scalar {
      case "t" where isEscaped: text.unicodeScalars.append("\t")
      case "n" where isEscaped: text.unicodeScalars.append("\n")
      case "r" where isEscaped: text.unicodeScalars.append("\r")
      case "\\" where !isEscaped:
        isEscaped = true
        continue
      default: text.unicodeScalars.append(scalar)
      }
      isEscaped = false
    }
    return text
  }
}
