import Glibc

/// A program on a terminal of its own, with someone at the keys.
package final class PseudoTerminal {
  /// What went wrong, with the screen as it was.
  package enum Failure: Error, CustomStringConvertible {
    case system(String, Int32)
    case timedOut(waitingFor: String, screen: String)

    package var description: String {
      switch self {
      case .system(let call, let code): "\(call) failed with errno \(code)"
      case .timedOut(let wanted, let screen): "no \(wanted) on the screen:\n\(screen)\n"
      }
    }
  }

  /// How the program ended.
  package enum Exit: Equatable {
    case code(Int32)
    case signal(Int32)
  }

  package private(set) var screen: TerminalScreen
  private let master: Int32
  private var isConnected = true
  private let process: pid_t
  private var exit: Exit?

  private static let patience = 10.0

  /// Starts `program`, with nothing in its environment but what is given here.
  package init(
    _ program: String, _ arguments: [String] = [],
    environment: [String: String], columns: Int = 60, rows: Int = 16
  ) throws {
    screen = TerminalScreen(columns: columns, rows: rows)
    // Safe: `open` reads the path during the call.
    master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0 else { throw Failure.system("open", errno) }
    try Self.setSize(of: master, columns: columns, rows: rows)
    process = try Self.start(program, arguments, environment, on: try Self.unlock(master))
  }

  deinit {
    if exit == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if isConnected { close(master) }
  }
}

// MARK: - At the keys

extension PseudoTerminal {
  /// Types `keys`; control characters are keys too.
  package func type(_ keys: String) throws { try type(bytes: Array(keys.utf8)) }

  /// Types `bytes` as they are.
  package func type(bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      // In pieces, and with the program's answers taken between them, so that neither side fills up.
      let piece = Array(rest.prefix(256))
      // Safe: `write` reads at most `count` bytes of the array during the call.
      let count = unsafe write(master, piece, piece.count)
      guard count > 0 else { throw Failure.system("write", errno) }
      rest.removeFirst(count)
      _ = takeOutput(within: 0)
    }
  }

  /// Sends the program `signal`.
  package func send(signal: Int32) { kill(process, signal) }

  /// Closes the window; the screen stays as it was.
  package func hangUp() {
    close(master)
    isConnected = false
  }

  /// Makes the window another size.
  package func resize(columns: Int, rows: Int) throws {
    _ = takeOutput(within: 0)
    screen.resize(columns: columns, rows: rows)
    try Self.setSize(of: master, columns: columns, rows: rows)
  }
}

// MARK: - In front of the screen

extension PseudoTerminal {
  /// Waits until `condition` holds for the screen.
  package func wait(
    for wanted: String, until condition: (TerminalScreen) -> Bool
  ) throws {
    let deadline = Self.now + Self.patience
    while !condition(screen) {
      guard Self.now < deadline, takeOutput(within: deadline - Self.now) else {
        throw Failure.timedOut(waitingFor: wanted, screen: screen.text)
      }
    }
  }

  /// Waits until the row of the cursor reads `line`, the cursor behind it or in the given column.
  package func wait(forLine line: String, column: Int? = nil) throws {
    try wait(for: "line \"\(line)\"") { screen in
      screen.currentLine == line && (column == nil || screen.cursor.column == column)
    }
  }

  /// Waits until some row reads `line`.
  package func wait(forRow line: String) throws {
    try wait(for: "row \"\(line)\"") { $0.lines.contains(line) }
  }

  /// Waits for the program to end.
  package func waitForExit() throws -> Exit {
    let deadline = Self.now + Self.patience
    while exit == nil {
      guard Self.now < deadline else {
        throw Failure.timedOut(waitingFor: "end of the program", screen: screen.text)
      }
      _ = takeOutput(within: 0.02)
      var status: Int32 = 0
      // Safe: `waitpid` writes one number.
      if unsafe waitpid(process, &status, WNOHANG) == process {
        exit = status & 0x7F == 0 ? .code(status >> 8 & 0xFF) : .signal(status & 0x7F)
      }
    }
    while takeOutput(within: 0) {}
    return exit ?? .code(-1)
  }

  /// The modes of the terminal now: input, output, control and local flags.
  package var terminalFlags: [UInt32] {
    var modes = termios()
    // Safe: fills the value it is given; on Linux the master tells the modes of the slave.
    guard unsafe tcgetattr(master, &modes) == 0 else { return [] }
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }

  /// Gives the screen what the program wrote; false when nothing came in time or ever will.
  private func takeOutput(within seconds: Double) -> Bool {
    guard isConnected else {
      usleep(1000)
      return false
    }
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    // Safe: `poll` reads and writes the one value it is given.
    guard unsafe poll(&waiting, 1, Int32(seconds * 1000)) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 4096)
    // Safe: `read` writes at most `chunk.count` bytes into `chunk`.
    let count = unsafe read(master, &chunk, chunk.count)
    guard count > 0 else { return false }
    screen.feed(chunk[..<count])
    return true
  }

  private static var now: Double {
    let parts = (ContinuousClock.now - start).components
    return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
  }

  private static let start = ContinuousClock.now
}

// MARK: - Starting the program

extension PseudoTerminal {
  /// Lets the other end of `master` be opened; returns its path.
  private static func unlock(_ master: Int32) throws -> String {
    // TIOCSPTLCK and TIOCGPTN: macros that Swift does not import.
    let (setLock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
    var locked: Int32 = 0
    var number: UInt32 = 0
    // Safe: the kernel reads or writes the one number it is given.
    guard unsafe ioctl(master, setLock, &locked) == 0,
      unsafe ioctl(master, getNumber, &number) == 0
    else { throw Failure.system("ioctl", errno) }
    return "/dev/pts/\(number)"
  }

  private static func setSize(of master: Int32, columns: Int, rows: Int) throws {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    // Safe: the kernel reads the one value it is given.
    guard unsafe ioctl(master, UInt(TIOCSWINSZ), &size) == 0 else {
      throw Failure.system("ioctl", errno)
    }
  }

  /// Runs `program` as the leader of a session whose terminal is `terminal`.
  private static func start(
    _ program: String, _ arguments: [String], _ environment: [String: String], on terminal: String
  ) throws -> pid_t {
    // Safe: the calls below fill or read these values while they run.
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    var none = sigset_t()
    var all = sigset_t()
    var process: pid_t = 0
    // Safe: each call fills or reads the values given to it while it runs; the texts are copied.
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
    unsafe posix_spawnattr_init(&attributes)
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    let newSession: Int32 = 0x80
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | newSession))
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let result = unsafe withTexts([program] + arguments) { words in
      unsafe withTexts(variables) { variables in
        unsafe posix_spawn(&process, program, &actions, &attributes, words, variables)
      }
    }
    unsafe posix_spawn_file_actions_destroy(&actions)
    unsafe posix_spawnattr_destroy(&attributes)
    guard result == 0 else { throw Failure.system("posix_spawn", result) }
    return process
  }

  /// Calls `body` with `texts` as C's list of texts, which lives as long as the call.
  private static func withTexts<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    // Safe: `strdup` copies each text; all are freed after `body`.
    let copies = unsafe texts.map { unsafe strdup($0) }
    defer { for index in unsafe copies.indices { unsafe free(copies[index]) } }
    return unsafe body(copies + [nil])
  }
}
