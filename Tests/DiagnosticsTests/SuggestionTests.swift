import Diagnostics
import Testing

@Test(arguments: [
  ("fnd", "find"), ("gruop", "group"), ("Find", "find"), ("cuont", "count"), ("corpuss", "corpus"),
  ("collocats", "collocates"), ("cou", "count"), ("hed", "head"), ("exproted", "exported"),
])
func `the nearest name is suggested`(_ typed: String, _ expected: String) {
  let names = ["collocates", "corpus", "count", "country", "exported", "find", "group", "head"]
  #expect(Suggestion.nearest(to: typed, among: names) == expected)
  #expect(Suggestion.nearest(to: typed, among: names.reversed()) == expected)
}

@Test(arguments: ["", "x", "zzz", "fi nd me", "banana", String(repeating: "find", count: 100_000)])
func `nothing far is suggested`(_ typed: String) {
  #expect(Suggestion.nearest(to: typed, among: ["find", "group", "head"]) == nil)
}

@Test func `of equally near names the first by name is suggested`() {
  #expect(Suggestion.nearest(to: "bat", among: ["hat", "cat", "rat"]) == "cat")
}

@Test func `letters that changed places are one slip`() {
  #expect(Suggestion.nearest(to: "lsit", among: ["list"]) == "list")
  #expect(Suggestion.nearest(to: "lsti", among: ["list"]) == nil)
}
