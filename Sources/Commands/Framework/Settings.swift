import Copying
import Diagnostics
package import Gazetteer
import Grammar
import Querying
package import Rendering
import Tables
package import Tagging

/// What `set` changes.
package struct Settings: Sendable, Equatable {
  /// The language country names are shown in.
  package var names = NameLanguage.english
  /// The format of results where a statement does not choose one.
  package var format = Format.table
  /// How many articles are listed behind a statement that selects.
  package var rows = 20
  /// Whether each statement's time is told.
  package var tellsTime = false
  /// What the person decided about countries; the corpus is derived by it.
  package var countries = CountryChoices()
  /// The share of the shorter text that makes two articles copies.
  package var copyThreshold = CopySearch.standardThreshold
  /// The share of repeated articles above which a count warns of them; 1 for never.
  package var copyWarning = 0.1

  package init() {}
}

/// One name that `set` knows, with how it is read and written.
package struct Setting: Sendable {
  /// The name as typed.
  package let name: String
  /// What it does, in one line.
  package let help: String
  /// What stands behind the name, for usage and errors.
  let usage: String
  /// Its value in words.
  let value: @Sendable (Settings) -> String
  /// Takes the words behind the name; there is at least one.
  let take: @Sendable (inout Settings, [Word]) throws(Report) -> Void
  /// Answers a question about the setting; `nil` where `words` set it.
  var answer: @Sendable (Settings, [Word]) -> Table? = { _, _ in nil }
  /// What may stand behind `before`, for completion.
  package let candidates: @Sendable (_ before: [String], _ prefix: String) -> [String]

  /// All settings, in the order `set` shows them.
  package static let all = [
    names, format, rows, timer, copyThreshold, copyWarning, countryClasses, placeDefault,
  ]
}

extension Setting {
  /// A setting of one word: one of `choices`, or what `usage` says.
  ///
  /// `take` answers `false` for a word that is no value.
  init(
    _ name: String, help: String, choices: [String] = [], usage: String? = nil,
    value: @escaping @Sendable (Settings) -> String,
    take: @escaping @Sendable (inout Settings, String) -> Bool
  ) {
    let usage = usage ?? "one of \(choices.joined(separator: ", "))"
    self.init(
      name: name, help: help, usage: usage, value: value,
      take: { settings, words throws(Report) in
        if words.count > 1 {
          throw Report(
            .usage, "\(name) takes one word, not \(words.count)", at: words[1].span, help: usage)
        }
        guard !take(&settings, words[0].text) else { return }
        throw Report(
          .unknownValue, "\(name) cannot be \"\(words[0].text)\"", at: words[0].span,
          help: Report.help(near: words[0].text, among: choices, else: usage))
      },
      candidates: { before, _ in before.isEmpty ? choices : [] })
  }

  private static let names = Setting(
    "names", help: "the language country names are shown in",
    choices: NameLanguage.allCases.map(\.rawValue),
    value: { $0.names.rawValue },
    take: { settings, text in
      guard let language = NameLanguage(rawValue: text) else { return false }
      settings.names = language
      return true
    })

  private static let format = Setting(
    "format", help: "how results are written", choices: Format.allCases.map(\.rawValue),
    value: { $0.format.rawValue },
    take: { settings, text in
      guard let format = Format(rawValue: text) else { return false }
      settings.format = format
      return true
    })

  private static let rows = Setting(
    "rows", help: "how many articles a statement that selects lists",
    usage: "a whole number, 0 or more",
    value: { String($0.rows) },
    take: { settings, text in
      guard let rows = Int(text), rows >= 0 else { return false }
      settings.rows = rows
      return true
    })

  private static let timer = Setting(
    "timer", help: "whether each statement's time is told", choices: ["on", "off"],
    value: { $0.tellsTime ? "on" : "off" },
    take: { settings, text in
      guard text == "on" || text == "off" else { return false }
      settings.tellsTime = text == "on"
      return true
    })

  private static let copyThreshold = Setting(
    "copies.threshold", help: "the share of a text that makes two articles copies",
    usage: "a share such as 10% or .1",
    value: { ShareText.percent($0.copyThreshold) },
    take: { settings, text in
      guard let share = ShareText.share(text), share > 0 else { return false }
      settings.copyThreshold = share
      return true
    })

  private static let copyWarning = Setting(
    "copies.warn", help: "the share of repeats that counts warn of; 100% never",
    usage: "a share such as 10% or .1",
    value: { ShareText.percent($0.copyWarning) },
    take: { settings, text in
      guard let share = ShareText.share(text) else { return false }
      settings.copyWarning = share
      return true
    })
}
