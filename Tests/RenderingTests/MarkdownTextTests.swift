import Rendering
import Tables
import Testing

@Suite struct MarkdownTextTests {
  private func shown(_ output: Output) -> String {
    output.rendered(as: .markdown, on: Canvas(width: 20, usesColor: true))
  }

  @Test func `a table has pipes, aligned numbers and its notes under it`() {
    #expect(
      shown(.table(Samples.countries)) == """
        | country | articles | share |  |
        | --- | ---: | ---: | --- |
        | Norway | 5 | 62% | ██████████ |
        | 日本 | 4 | 50% | ████████ |
        | (none) | 1 | 12% | ██ |

        8 articles; country = about: an article counts once in each of its countries

        """)
  }

  @Test func `text from articles cannot become markup`() {
    #expect(
      shown(.table(Samples.articles)) == ##"""
        |  | dateline | source | headline | score |
        | ---: | --- | --- | --- | ---: |
        | 1 | ÅLESUND | NTB, Quill | Fjord ferry "Solvind" sails again | 1.50 |
        | 2 | 東京 |  | Tea 👩‍💻 été \| \\ \*now\* |  |
        | 10 |  | a;b, c,d | Evil ␛\[31mred␊line␉tab ⟨U+202E⟩abc | -0.25 |

        """##)
  }

  @Test func `a document is a heading, a list and its text`() {
    let document = Document([
      .init("number", .integer(2)), .init("title", .text("1. <b>News</b>")), .init("note", .null),
      .init("tags", .list([.text("a_b"), .text("c")])),
      .init("body", .paragraphs(["# not a heading", "- nor a list", "10) nor this", "[a](b)"])),
    ])
    #expect(
      shown(.documents([document, Document([.init("a", .integer(1))])])) == ##"""
        ## 1\. \<b\>News\</b\>

        - **number:** 2
        - **tags:** a\_b, c

        \# not a heading

        \- nor a list

        10\) nor this

        \[a\](b)

        ## 1

        """##)
  }

  @Test func `an empty table keeps its titles`() {
    #expect(
      shown(.table(Samples.empty))
        == "| country | articles |\n| --- | ---: |\n\n0 articles\n")
    #expect(shown(.documents([])) == "")
  }
}
