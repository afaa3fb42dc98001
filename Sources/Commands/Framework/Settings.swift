import Copying
import Diagnostics
package import Gazetteer
import Grammar
import Querying
package import Rendering

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
  /// What it may be.
  package let domain: Domain
  /// Its value in words.
  package let value: @Sendable (Settings) -> String
  /// Takes a value; `false` when it is not one.
  package let take: @Sendable (inout Settings, String) -> Bool

  /// All settings, by name.
  package static let all = [names, format, rows, timer, copyThreshold, copyWarning]

  static let names = Setting(
    name: "names", help: "the language country names are shown in",
    domain: .oneOf(NameLanguage.allCases.map(\.rawValue)),
    value: { $0.names.rawValue },
    take: { settings, text in
      guard let language = NameLanguage(rawValue: text) else { return false }
      settings.names = language
      return true
    })

  static let format = Setting(
    name: "format", help: "how results are written",
    domain: .oneOf(Format.allCases.map(\.rawValue)),
    value: { $0.format.rawValue },
    take: { settings, text in
      guard let format = Format(rawValue: text) else { return false }
      settings.format = format
      return true
    })

  static let rows = Setting(
    name: "rows", help: "how many articles a statement that selects lists",
    domain: .count,
    value: { String($0.rows) },
    take: { settings, text in
      guard let rows = Int(text), rows >= 0 else { return false }
      settings.rows = rows
      return true
    })

  static let timer = Setting(
    name: "timer", help: "whether each statement's time is told",
    domain: .oneOf(["on", "off"]),
    value: { $0.tellsTime ? "on" : "off" },
    take: { settings, text in
      guard text == "on" || text == "off" else { return false }
      settings.tellsTime = text == "on"
      return true
    })

  static let copyThreshold = Setting(
    name: "copies.threshold", help: "the share of a text that makes two articles copies",
    domain: .text,
    value: { ShareText.percent($0.copyThreshold) },
    take: { settings, text in
      guard let share = ShareText.share(text), share > 0 else { return false }
      settings.copyThreshold = share
      return true
    })

  static let copyWarning = Setting(
    name: "copies.warn", help: "the share of repeats that counts warn of; 100% never",
    domain: .text,
    value: { ShareText.percent($0.copyWarning) },
    take: { settings, text in
      guard let share = ShareText.share(text) else { return false }
      settings.copyWarning = share
      return true
    })
}
