import Glibc
import TestSupport
import Testing

/// The editor on a terminal, as a person meets it.
@Suite(.serialized) struct PromptTests {
  @Test(arguments: ["C.UTF-8", "C", "POSIX"])
  func `accents and wide characters are typed in any locale`(locale: String) throws {
    let terminal = try Fixture.start(locale: locale)
    try terminal.type("zürich é 日本")
    try terminal.wait(forLine: "type> zürich é 日本", column: 19)
    try terminal.type("\r")
    try terminal.wait(forRow: "read <zürich é 日本>")
  }
}
