import CLibEdit

/// A function of ours that keys are bound to.
@safe private struct KeyFunction {
  let name: String
  let help: String
  /// As an editrc file spells them.
  let keys: [String]
  /// Whether the user's editrc may bind the keys to something else.
  var isFirm = true
  // Safe: a function without captures, which never goes away.
  let action: editline_key_function
}

extension LineEditor {
  /// Binds our keys around the user's editrc: what the user may change before it, what the editor
  /// relies on after it.
  func bindKeys() {
    let functions = Self.functions
    for function in functions {
      // Safe: the actions are functions without captures.
      unsafe line.addFunction(function.name, help: function.help, function.action)
    }
    for (function, keys) in Self.comforts { bind(keys, to: function) }
    for function in functions where !function.isFirm { bind(function.keys, to: function.name) }
    line.readUserSettings()
    if line.isVi { bindForVi() }
    for function in functions where function.isFirm { bind(function.keys, to: function.name) }
    bind([Self.spelling(Key.accept)], to: "ed-newline")
  }

  /// Choosing vi's keys forgot all others: what is no control key comes back.
  private func bindForVi() {
    for (function, keys) in Self.comforts {
      bind(keys.filter { $0.hasPrefix("\\e") }, to: function)
    }
    line.bindCommand("k", to: "line-previous")
    line.bindCommand("j", to: "line-next")
    // Would leave for another program, with the terminal in ours.
    line.bindCommand("v", to: "ed-unassigned")
  }

  /// Binds `keys`, and for vi in its command mode as well.
  ///
  /// In vi's other mode Escape is a key of its own and may not begin a sequence: it goes to the
  /// command mode, where the rest of the sequence is bound, as libedit does it with arrows.
  private func bind(_ keys: [String], to function: String) {
    for key in keys {
      guard line.isVi else {
        line.bind(key, to: function)
        continue
      }
      if !key.hasPrefix("\\e") {
        line.bind(key, to: function)
        line.bindCommand(key, to: function)
      } else if key.hasPrefix("\\e[") || key.hasPrefix("\\eO") {
        line.bindCommand(String(key.dropFirst(2)), to: function)
      }
    }
  }

  private static func spelling(_ sequence: String) -> String {
    sequence.replacing("\u{1C}", with: "^\\")
  }

  /// What libedit has but binds to no key, or not to the keys people press.
  private static var comforts: [(function: String, keys: [String])] {
    [
      ("ed-move-to-beg", ["\\e[H", "\\eOH", "\\e[1~", "\\e[7~"]),
      ("ed-move-to-end", ["\\e[F", "\\eOF", "\\e[4~", "\\e[8~"]),
      ("ed-delete-next-char", ["\\e[3~"]),
      ("em-next-word", ["\\e[1;5C", "\\e[1;3C", "\\e[5C", "\\eOc", "\\e\\e[C"]),
      ("ed-prev-word", ["\\e[1;5D", "\\e[1;3D", "\\e[5D", "\\eOd", "\\e\\e[D"]),
      ("ed-delete-prev-word", ["^W"]),
      ("em-delete-next-word", ["\\e[3;5~", "\\e[3;3~"]),
      ("vi-kill-line-prev", ["^U"]),
      ("ed-unassigned", unusedKeys),
    ]
  }

  /// Keys nothing is done for: without a binding their last characters would end up in the line.
  private static var unusedKeys: [String] {
    ["\\e[2~", "\\e[5~", "\\e[6~", "\\eOP", "\\eOQ", "\\eOR", "\\eOS"]
      + (11...34).map { "\\e[\($0)~" }
      + ["\\e[1;2", "\\e[1;6"].flatMap { start in
        ["A", "B", "C", "D", "F", "H"].map { start + $0 }
      }
  }

  private static var functions: [KeyFunction] {
    // Safe: libedit hands each action the editor it was bound in, while its owner is calling it.
    unsafe [
      KeyFunction(
        name: "line-submit", help: "End the line, or open a row if it needs more",
        keys: ["^J", "^M"]
      ) { editor, _ in unsafe LineEditor.call(editor) { $0.submit() } },
      KeyFunction(
        name: "line-break", help: "Open a row at the cursor", keys: ["\\e^J", "\\e^M"],
        isFirm: false
      ) { editor, _ in unsafe LineEditor.call(editor) { $0.breakLine() } },
      KeyFunction(
        name: "line-complete", help: "Complete the word before the cursor", keys: ["^I"]
      ) { editor, _ in unsafe LineEditor.call(editor) { $0.completeWord() } },
      // Safe: as above, for all of the table.
      KeyFunction(
        name: "line-previous", help: "A row up, or the line before that begins the same",
        keys: ["\\e[A", "\\eOA", "^P"]
      ) { editor, _ in unsafe LineEditor.call(editor) { $0.goToPrevious() } },
      KeyFunction(
        name: "line-next", help: "A row down, or the line after that begins the same",
        keys: ["\\e[B", "\\eOB", "^N"]
      ) { editor, _ in unsafe LineEditor.call(editor) { $0.goToNext() } },
      // Safe: as above, for all of the table.
      KeyFunction(
        name: "line-search", help: "Search earlier lines while typing", keys: ["^R"]
      ) { editor, _ in unsafe LineEditor.call(editor) { $0.beginSearch() } },
      KeyFunction(
        name: "line-end", help: "Delete a character, or leave if there is none", keys: ["^D"]
      ) { editor, _ in unsafe LineEditor.call(editor) { $0.deleteOrLeave() } },
      KeyFunction(
        name: "line-paste", help: "Take in pasted text", keys: ["\\e[200~"]
      ) { editor, _ in unsafe LineEditor.call(editor) { $0.paste() } },
      // Safe: as above, for all of the table.
      KeyFunction(
        name: "line-interrupt", help: "Give the line up", keys: ["^C"]
      ) { editor, _ in unsafe LineEditor.call(editor) { $0.interrupt() } },
      KeyFunction(
        name: "line-suspend", help: "Stop the program", keys: ["^Z"]
      ) { editor, _ in unsafe LineEditor.call(editor) { $0.settle { .suspend(back: $0) } } },
      KeyFunction(
        name: "line-redraw", help: "Draw the line again", keys: [spelling(Key.redraw)]
      ) { _, _ in UInt8(EditLine.Outcome.redraw.rawValue) },
    ]
  }

  private static func call(
    _ editor: OpaquePointer?, _ action: (LineEditor) -> EditLine.Outcome
  ) -> UInt8 {
    // Safe: see `of`.
    UInt8(unsafe action(LineEditor.of(editor)).rawValue)
  }
}
