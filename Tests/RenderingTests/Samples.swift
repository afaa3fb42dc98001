import Tables

/// Invented results that several tests write in several formats.
enum Samples {
  static let countries = Table(
    columns: [
      Column("country", layout: .machineOnly, .text(["NO", "JP", nil])),
      Column("name", title: "country", .text(["Norway", "日本", "(none)"])),
      Column("articles", .integer([5, 4, 1])),
      Column("share", .share([0.625, 0.5, 0.125])),
      Column("bar", layout: .bar, .share([0.625, 0.5, 0.125])),
    ],
    notes: ["8 articles; country = about: an article counts once in each of its countries"])

  /// A list of articles as it could come from hostile or merely worldly pages.
  static let articles = Table(
    columns: [
      Column("number", title: "", layout: .whole, .integer([1, 2, 10])),
      Column("dateline", .text(["ÅLESUND", "東京", nil])),
      Column("source", .list([["NTB", "Quill"], [], ["a;b", "c,d"]])),
      Column(
        "headline",
        .text([
          "Fjord ferry \"Solvind\" sails again", "Tea 👩‍💻 e\u{301}te\u{301} | \\ *now*",
          "Evil \u{1B}[31mred\nline\ttab \u{202E}abc",
        ])),
      Column("score", .decimal([1.5, .nan, -0.25], decimals: 2)),
    ])

  static let empty = Table(
    columns: [Column("country", .text([])), Column("articles", .integer([]))],
    notes: ["0 articles"])

  static let timing = Document([
    .init("bytes", .integer(4096)),
    .init("median_ms", .decimal(1.25, decimals: 2)),
    .init(
      "stages",
      .record(
        Document([
          .init("scan", .decimal(0.5, decimals: 2)), .init("names", .decimal(0.75, decimals: 2)),
        ]))),
    .init("files", .list([.text("a.txt"), .text("b.txt")])),
    .init("baseline", .null),
    .init("settled", .flag(true)),
    .init("remarks", .paragraphs(["First run was cold.", "Later runs agree."])),
  ])

  static let article = Document([
    .init("number", .integer(3)),
    .init("id", .text("0a1b2c3d4e5f")),
    .init("kind", .text("brief")),
    .init("headline", .text("Ferry to Bodø sails again")),
    .init("section", .text("Abroad")),
    .init("byline", .null),
    .init("language", .text("en")),
    .init(
      "dateline",
      .record(
        Document([
          .init("text", .text("BODØ, OULU (NTB)")),
          .init(
            "places",
            .list([
              .record(Document([.init("name", .text("Bodø")), .init("country", .text("NO"))])),
              .record(Document([.init("name", .text("Oulu")), .init("country", .null)])),
            ])),
          .init("date", .null),
          .init("credits", .list([.text("NTB")])),
        ]))),
    .init(
      "published",
      .record(
        Document([
          .init("earliest", .text("2031-05-04T05:00Z")),
          .init("latest", .text("2031-05-04T06:00Z")),
          .init("text", .text("3 hours ago")), .init("basis", .text("age")),
        ]))),
    .init("country.dateline", .list([.text("NO"), .text("FI")])),
    .init(
      "country.mentioned",
      .record(
        Document([
          .init("NO", .integer(2)), .init("FI", .integer(1)),
        ]))),
    .init("country.about", .list([])),
    .init(
      "quotes",
      .list([
        .record(
          Document([
            .init("text", .text("We are late, but we sail")), .init("kind", .text("full")),
            .init("speaker", .text("the harbour master")),
          ])),
        .record(
          Document([
            .init("text", .text("finally")), .init("kind", .text("fragment")),
            .init("speaker", .null),
          ])),
      ])),
    .init(
      "body",
      .paragraphs([
        "The ferry between the two towns sailed again on Sunday after a pause of eleven weeks.",
        "Tickets are free until Tuesday.",
      ])),
    .init(
      "origin",
      .record(
        Document([
          .init("path", .text("pages/north.txt")), .init("start", .integer(120)),
          .init("end", .integer(480)),
        ]))),
  ])
}
