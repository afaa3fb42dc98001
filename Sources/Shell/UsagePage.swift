import Commands

/// What `dateline --help` prints; no line is wider than 80 columns.
enum UsagePage {
  /// The page.
  static var text: String {
    var lines = [
      "usage: dateline [OPTION…] [PATH…]",
      "",
      "Loads news pages and opens a prompt to search, group, compare and time them.",
      "With -c, -f or input that is no terminal it answers and leaves.",
      "",
      "options",
    ]
    let rows = CommandLineOption.all.map { ($0.usage, $0.help) }
    let width = rows.map(\.0.count).max() ?? 0
    lines += rows.map { name, help in
      "  " + name + String(repeating: " ", count: width - name.count + 2) + help
    }
    lines += [
      "",
      "examples",
      "  dateline samples/pages",
      "  dateline --as-of 2026-05-04T20:00Z samples/pages -c 'group by country'",
      "  dateline -f morning.dateline",
      "",
      "exit codes",
      "  0 done · 1 a command failed · 2 syntax or usage · 3 an expectation or replay",
      "  did not hold · 4 unclean input under --strict · 5 refused · 130 interrupted",
      "",
      "files and variables",
      "  $XDG_CONFIG_HOME/dateline/rc.dateline  read first at the prompt (DATELINE_RC)",
      "  $XDG_STATE_HOME/dateline/history       the prompt's history (DATELINE_HISTORY)",
      "  NO_COLOR                                switches colour off",
    ]
    return lines.joined(separator: "\n") + "\n"
  }
}
