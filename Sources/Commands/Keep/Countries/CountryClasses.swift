import Diagnostics
import Grammar
import Tagging

extension Setting {
  /// `set country.classes`: the classes of names that count as mentions of a country.
  static let countryClasses = Setting(
    name: "country.classes", help: "the names that count as mentions of a country",
    usage: "default, or some of \(classNames.joined(separator: ",")) with commas between",
    value: { $0.countries.classes == .all ? "default" : $0.countries.classes.text },
    take: { settings, words throws(Report) in
      settings.countries.classes = try classes(named: words)
    },
    candidates: { _, prefix in classCandidates(behind: prefix) })

  private static let classNames = MentionClass.allCases.map(\.rawValue)

  /// The classes that `words` list with commas between; `default` alone is all of them.
  private static func classes(named words: [Word]) throws(Report) -> MentionClasses {
    if words.count == 1, words[0].text == "default" { return .all }
    var classes: [MentionClass] = []
    for word in words {
      var start = word.span.start
      for name in word.text.split(separator: ",", omittingEmptySubsequences: false) {
        let end = start + name.utf8.count
        let span = word.isQuoted ? word.span : SourceSpan(start, end)
        classes.append(try mentionClass(named: String(name), at: span))
        start = end + 1
      }
    }
    return MentionClasses(classes)
  }

  private static func mentionClass(
    named name: String, at span: SourceSpan
  ) throws(Report) -> MentionClass {
    if let mentionClass = MentionClass(rawValue: name) { return mentionClass }
    throw Report(
      .unknownValue,
      name.isEmpty
        ? "a class of names is missing" : "there is no class of names \(Report.quoted(name))",
      at: span,
      help: Report.help(
        near: name, among: classNames, else: "classes are \(classNames.joined(separator: ", "))"))
  }

  /// The classes that the list in `prefix` can go on with, each with the list before it.
  private static func classCandidates(behind prefix: String) -> [String] {
    let listed = prefix.split(separator: ",", omittingEmptySubsequences: false).dropLast()
    let before = listed.map { $0 + "," }.joined()
    let rest = classNames.filter { !listed.contains($0[...]) }.map { before + $0 }
    return listed.isEmpty ? rest + ["default"] : rest
  }
}
