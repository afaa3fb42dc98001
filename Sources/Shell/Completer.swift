import Commands
import Diagnostics
import Editing
import Gazetteer
import Grammar
import Querying

/// What Tab offers: the argument's domain, asked of the session.
struct Completer {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// The candidates at byte `cursor` of `line`.
  func completions(for line: String, cursor: Int) -> LineEditor.Completions {
    let context = CursorContext(line: line, cursor: cursor, lexicon: session.registry.lexicon)
    let found = candidates(at: context).filter { matches($0, context.prefix) }
    return LineEditor.Completions(
      replaces: context.span.start..<context.span.end,
      candidates: found.map { written($0, at: context) })
  }

  /// Names complete whatever their case: `country:ir` finds Iran.
  private func matches(_ candidate: String, _ prefix: String) -> Bool {
    candidate.lowercased().hasPrefix(prefix.lowercased())
  }

  /// A candidate as it must stand in the line: in quotes where it would not be one word else.
  private func written(_ candidate: String, at context: CursorContext) -> String {
    switch context.place {
    case .queryValue: candidate.quotedForQuery
    case .argument, .redirectPath, .optionValue:
      candidate.allSatisfy(\.isPlainInWord) && candidate.last != "," && context.openQuote == nil
        ? candidate : "'\(candidate)\(candidate.hasSuffix("/") ? "" : "'")"
    case .verb, .optionName, .queryWord, .nowhere: candidate
    }
  }

  private func candidates(at context: CursorContext) -> [String] {
    let verb = context.verb ?? ""
    switch context.place {
    case .verb: return session.registry.specs.map(\.name) + session.names.keys.sorted()
    case .argument(let index, let before):
      return argument(index, of: verb, behind: before, prefix: context.prefix)
    case .optionName:
      return context.verbs.reversed().flatMap { spec($0)?.options.map { "--\($0.name)" } ?? [] }
    case .optionValue(let option): return value(of: option, of: verb, prefix: context.prefix)
    case .queryWord: return FieldSuggestions.fieldNames.map { "\($0):" }
    case .queryValue(let field):
      return FieldSuggestions.values(
        of: field, startingWith: context.prefix, in: session.corpus,
        names: session.settings.names)
    case .redirectPath: return PathCompletion.candidates(for: context.prefix)
    case .nowhere: return []
    }
  }

  private func spec(_ verb: String) -> CommandSpec? {
    session.registry.command(named: verb)?.spec
  }

  /// The last argument takes all words that are left.
  private func argument(
    _ index: Int, of verb: String, behind before: [String], prefix: String
  ) -> [String] {
    guard let arguments = spec(verb)?.arguments, let last = arguments.last else { return [] }
    let argument = index < arguments.count ? arguments[index] : last
    if argument.domain == .keyword { return [argument.label] }
    if argument.domain == .settingValue {
      let setting = Setting.all.first { $0.name == before.first }
      return setting?.candidates(Array(before.dropFirst()), prefix) ?? []
    }
    return candidates(in: argument.domain, prefix: prefix)
  }

  private func value(of option: String, of verb: String, prefix: String) -> [String] {
    guard let option = spec(verb)?.options.first(where: { $0.name == option }) else { return [] }
    return candidates(in: option.domain, prefix: prefix)
  }

  private func candidates(in domain: Domain, prefix: String) -> [String] {
    switch domain {
    case .path, .newPath: PathCompletion.candidates(for: prefix)
    case .key: Key.allNames
    case .selection: session.names.keys.sorted()
    case .field: Why.fields
    case .oneOf(let choices): choices
    case .topic: session.registry.specs.map(\.name) + ["keys", "query"]
    case .article: session.selection.first(100).numbers.map(String.init)
    case .keyword, .settingValue, .count, .time, .name, .text, .number, .query, .statement: []
    }
  }
}

extension Character {
  /// Whether the character can stand in a word without quotes.
  fileprivate var isPlainInWord: Bool { isLetter || isNumber || "-._/~+:@%,".contains(self) }
}

extension String {
  /// The value as a query needs it: quoted when it holds more than letters, digits and hyphens.
  fileprivate var quotedForQuery: String {
    allSatisfy { $0.isLetter || $0.isNumber || "-'._".contains($0) } ? self : "\"\(self)\""
  }
}
