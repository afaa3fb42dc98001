import Testing

@testable import Editing

struct PromptMarkupTests {
  @Test(
    arguments: [
      ("plain> ", "plain> "),
      ("<1>name<0>> ", "{<1>}name{<0>}> "),
      // Runs side by side are joined.
      ("<1><34>a", "{<1><34>}a"),
      // A run at the end rides on the closing space, or on one that is added.
      ("<1>a> <0>", "{<1>}a>{<0>} "),
      ("<1>a<0>", "{<1>}a{<0>} "),
      ("<1> <0>", "{<1><0>} "),
    ])
  func `colour is marked where libedit keeps it`(prompt: String, marked: String) {
    #expect(PromptMarkup.marked(colours(prompt)) == colours(marked))
  }

  @Test(
    arguments: [
      ("a\nb\u{7}c", "abc"), ("a\u{1B}[2Jb", "ab"), ("a\u{1B}b", "ab"), ("a\u{1B}[1", "a"),
      ("\u{1}x\u{1}", "x"), ("", ""),
    ])
  func `what is neither visible nor colour is left out`(prompt: String, marked: String) {
    #expect(PromptMarkup.marked(prompt) == marked)
  }

  @Test func `colour does not ride on a mark that takes no column`() {
    #expect(PromptMarkup.marked("\u{1B}[1m\u{301}a") == "\u{301}\u{1}\u{1B}[1m\u{1}a")
  }

  @Test func `the visible part is what takes columns`() {
    #expect(PromptMarkup.visible(colours("<1>één<0>> ")) == "één> ")
  }

  /// `<1>` stands for a colour code, braces for the marks around a run.
  private func colours(_ text: String) -> String {
    text.replacing("<", with: "\u{1B}[").replacing(/\[(\d+)>/) { "[\($0.1)m" }
      .replacing("{", with: "\u{1}").replacing("}", with: "\u{1}")
  }
}
