/// Statements written out so that reading them gives an equal statement, in any session: verbs and
/// variables are already in full, quotes stand only where they must.
extension Statement {
  /// The statement on one line.
  package var canonical: String {
    let isNamed = name != nil
    var written = stages.indices.map { index in
      stages[index].canonical(
        isFirst: index == 0 && !isNamed,
        isLast: index == stages.count - 1 && redirect == nil)
    }.joined(separator: " | ")
    if let name { written = "\(name.text) = \(written)" }
    if let redirect { written += " \(redirect.canonical)" }
    return written
  }
}

extension Redirect {
  fileprivate var canonical: String { (appends ? ">> " : "> ") + path.canonical }
}

extension Stage {
  /// The stage on one line.
  ///
  /// In the first stage a `=` behind the verb would make a name of it; only in the last one does a
  /// statement need no brackets, if it has no redirect of its own.
  fileprivate func canonical(isFirst: Bool, isLast: Bool) -> String {
    var parts = [verb.text]
    for index in arguments.indices {
      switch arguments[index] {
      case .word(let word) where isFirst && index == 0 && word.text == "=":
        parts.append("\"=\"")
      case .statement(let statement)
      where !isLast || index < arguments.count - 1 || statement.redirect != nil:
        parts.append("(\(statement.canonical))")
      case let argument: parts.append(argument.canonical)
      }
    }
    return parts.joined(separator: " ")
  }
}

extension Argument {
  fileprivate var canonical: String {
    switch self {
    case .word(let word): word.canonical
    case .option(let name, let value):
      value.map { "--\(name.text) \($0.canonical)" } ?? "--\(name.text)"
    case .query(let query): query.canonical
    case .statement(let statement): statement.canonical
    }
  }
}

extension Word {
  /// The word as it is written: bare where that means the same, else in quotes.
  package var canonical: String {
    let written = isBare && !(isQuoted && couldBeKeyword) ? text : Text.quoted(text)
    return endsWithComma ? written + "," : written
  }

  private var isBare: Bool {
    guard let first = text.unicodeScalars.first, text.utf8.last != Ascii.comma else { return false }
    let isMarked =
      first == "'" || first == "#" || text.utf8.starts(with: "--".utf8)
      || Lexer.typographicDoubleQuotes.contains(first)
      || Lexer.typographicSingleQuotes.contains(first)
    let begins = text.utf8.starts(with: ">=".utf8) ? 1 : 0
    return !isMarked && text.unicodeScalars.dropFirst(begins).allSatisfy(Text.isBare)
  }

  /// Whether a verb might read the word as a keyword if it stood without quotes.
  private var couldBeKeyword: Bool {
    text.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || "=<>!-".unicodeScalars.contains($0)
    }
  }
}
