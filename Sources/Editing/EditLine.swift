import CLibEdit

/// An open libedit editor: its line, its prompt, its keys.
///
/// Text is counted in Unicode scalars, libedit's own unit.
@safe struct EditLine: ~Copyable {
  /// What a key function tells libedit to do next.
  enum Outcome: Int32 {
    case nothing = 0
    /// Go on with what was pushed, with nothing drawn before.
    case pushed = 3
    case endOfInput = 2
    case redraw = 4
    case moveCursor = 5
    case beep = 6
  }

  // Safe: opened by `init`, closed once by `deinit`.
  private let pointer: OpaquePointer

  /// Opens the editor on standard input and output; nil when they cannot be edited on: no terminal,
  /// one that cannot move its cursor, no UTF-8 anywhere.
  init?(program: String) {
    guard Terminal.isInteractive(.input), Terminal.isInteractive(.output), editline_use_unicode()
    else { return nil }
    // Safe: libedit copies the name.
    guard let opened = unsafe editline_open(program) else { return nil }
    guard unsafe editline_has_capability(opened, "ce"), unsafe editline_has_capability(opened, "up")
    else {
      unsafe el_end(opened)
      return nil
    }
    // Safe: open from here until `deinit`.
    unsafe pointer = opened
  }

  deinit {
    // With editing off first, so that closing leaves what was typed ahead to the next program.
    // Safe: the one call that closes it; nobody else holds the pointer.
    unsafe editline_set_editing(pointer, 0)
    unsafe el_end(pointer)
  }

  /// Reads one line, newline included; nil when there was none.
  func read() -> String? {
    var count: Int32 = 0
    // Safe: libedit gives `count` characters that live until the next call; copied here.
    guard let text = unsafe el_wgets(pointer, &count), count > 0 else { return nil }
    return unsafe String(scalars: UnsafeBufferPointer(start: text, count: Int(count)))
  }
}

// MARK: - The line

extension EditLine {
  /// What is in the line, and where the cursor stands in it.
  var content: (text: [Unicode.Scalar], cursor: Int) {
    // Safe: the three pointers are into one buffer that lives until the next call; copied here.
    guard let line = unsafe el_wline(pointer)?.pointee, let start = unsafe line.buffer else {
      return ([], 0)
    }
    let characters = unsafe UnsafeBufferPointer(start: start, count: line.lastchar - start)
    return unsafe (characters.map(Unicode.Scalar.init(wide:)), line.cursor - start)
  }

  /// Moves the cursor by `distance`, back if negative; stops at the ends.
  func moveCursor(by distance: Int) {
    // Safe: as every call here, on an editor that is open until `deinit`.
    _ = unsafe el_cursor(pointer, Int32(clamping: distance))
  }

  /// Puts `text` in at the cursor and moves behind it; false when there is no room.
  func insert(_ text: String) -> Bool {
    if text.isEmpty { return true }
    let wide = WideText(text)
    // Safe: libedit copies the characters up to the zero that ends them.
    return unsafe el_winsertstr(pointer, wide.start) == 0
  }

  /// Takes out `count` characters before the cursor.
  func deleteBackwards(_ count: Int) {
    // Safe: libedit deletes no more than there is.
    unsafe el_deletestr(pointer, Int32(clamping: count))
  }

  /// Makes `text` the whole line, with the cursor behind it.
  func replaceAll(with text: String) -> Bool {
    let content = content
    moveCursor(by: content.text.count - content.cursor)
    deleteBackwards(content.text.count)
    return insert(text)
  }

  /// Reads the next key from inside a key function; nil when there is none any more.
  func nextKey() -> Unicode.Scalar? {
    var character: wchar_t = 0
    // Safe: libedit writes one character.
    return unsafe el_wgetc(pointer, &character) == 1 ? Unicode.Scalar(wide: character) : nil
  }

  /// Makes libedit read `keys` before anything typed.
  func push(_ keys: String) {
    let wide = WideText(keys)
    // Safe: libedit copies the characters.
    unsafe el_wpush(pointer, wide.start)
  }

  /// The columns libedit gives `scalar`.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    max(Int(editline_columns(wchar_t(bitPattern: scalar.value))), 0)
  }
}

// MARK: - The terminal

extension EditLine {
  /// Draws prompt and line again where the cursor stands.
  func redraw() {
    // Safe: on an editor that is open until `deinit`.
    unsafe editline_redraw(pointer)
  }

  /// Takes over the terminal's present size.
  func resize() {
    // Safe: on an editor that is open until `deinit`.
    unsafe el_resize(pointer)
  }

  /// Sets the terminal up for single keys, or back for whole lines.
  func setRaw(_ raw: Bool) {
    // Safe: on an editor that is open until `deinit`.
    unsafe editline_prepare_terminal(pointer, raw ? 1 : 0)
  }

  /// Writes `text` where the cursor stands, without libedit knowing.
  func write(_ text: String) {
    var text = text
    // Safe: the bytes live until the call returns.
    text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe editline_write(characters.baseAddress, characters.count)
      }
    }
  }
}

// MARK: - Setting up

extension EditLine {
  /// Connects the callbacks to `owner`, which holds this editor and so outlives it.
  func connect(
    to owner: LineEditor, prompt: editline_prompt_function, rightPrompt: editline_prompt_function,
    reader: el_rfunc_t
  ) {
    // Safe: libedit calls back only from calls `owner` makes while it exists.
    unsafe editline_set_client(pointer, Unmanaged.passUnretained(owner).toOpaque())
    let mark = Int32(bitPattern: PromptMarkup.mark.value)
    unsafe editline_set_prompts(pointer, prompt, rightPrompt, mark)
    unsafe editline_set_reader(pointer, reader)
    unsafe editline_set_editor(pointer, "emacs")
    // Earlier lines are ours to keep: libedit's list would spoil long ones and drop what was changed.
    // Safe: as above.
    unsafe editline_set_no_history(pointer)
  }

  /// Names a function that keys can be bound to.
  ///
  /// libedit never frees the name: once per function.
  func addFunction(_ name: String, help: String, _ function: editline_key_function) {
    // Safe: libedit copies both texts.
    _ = unsafe editline_add_function(pointer, name, help, function)
  }

  /// Binds `key`, spelt as in an editrc file, to a function.
  func bind(_ key: String, to function: String) {
    // Safe: libedit copies both texts.
    _ = unsafe editline_bind(pointer, key, function)
  }

  /// Binds `key` where vi takes commands.
  func bindCommand(_ key: String, to function: String) {
    // Safe: libedit copies both texts.
    _ = unsafe editline_bind_command(pointer, key, function)
  }

  /// Follows the user's editrc file; no file is no error.
  func readUserSettings() { _ = unsafe el_source(pointer, nil) }

  /// Whether the user chose vi's keys.
  var isVi: Bool {
    // Safe: on an editor that is open until `deinit`.
    unsafe editline_is_vi(pointer)
  }

  /// Whether the user left editing on.
  var isEditing: Bool {
    // Safe: on an editor that is open until `deinit`.
    unsafe editline_is_editing(pointer)
  }
}
