// swift-tools-version: 6.2
// The targets in the order of the data: what stands lower imports only what stands above it.
import PackageDescription

/// What every Swift target is built with; strictness is not a per-target choice.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableExperimentalFeature("Lifetimes"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
]

/// A room of the house: a Swift target and the rooms it may import.
func room(_ name: String, _ imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: house)
}

/// The tests of one room; they may use whatever the room itself uses.
func tests(_ name: String, _ imports: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: imports, path: "Tests/\(name)", exclude: exclude,
    swiftSettings: house)
}

let package = Package(
  name: "dateline",
  // What the packages beside this one, such as Benchmarks, are built on.
  products: ["Scanning", "Articles", "Gazetteer", "Tagging", "Indexing", "Copying"].map {
    .library(name: $0, targets: [$0])
  },
  targets: [
    .systemLibrary(name: "CLibEdit", providers: [.apt(["libedit-dev"])]),
    .systemLibrary(name: "CDigest", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CArchive", providers: [.apt(["libarchive-dev"])]),
    .target(
      name: "CGazetteer", exclude: ["tables"],
      cSettings: [.unsafeFlags(["-std=c23", "-Wno-c23-extensions"])]),
    .systemLibrary(name: "CLanes"),
    .target(name: "CSignals", cSettings: [.unsafeFlags(["-std=c23"])]),
    // 0: facts and shapes
    room("Characters"),
    room("Scanning", ["CLanes", "Characters"]),
    room("Tables"),
    room("Statistics"),
    room("Diagnostics", ["Characters"]),
    // 1: one subject each
    room("Grammar", ["Diagnostics", "Scanning"]),
    room("Articles", ["Characters", "Scanning", "Tables"]),
    room("Gazetteer", ["CGazetteer", "Characters", "Scanning"]),
    room("Rendering", ["Tables", "Characters"]),
    room("Recording", ["CDigest", "Diagnostics"]),
    room("Editing", ["CLibEdit", "CSignals", "Characters"]),
    // 2: pages in, meaning out
    room("Tagging", ["Articles", "Characters", "Gazetteer", "Scanning", "Tables"]),
    room("Loading", ["CArchive", "Scanning"]),
    // 3, 4: the corpus and its questions
    room(
      "Indexing",
      ["Articles", "Characters", "Gazetteer", "Loading", "Scanning", "Tables", "Tagging"]),
    room("Copying", ["Articles", "Characters", "Indexing", "Scanning", "Tables"]),
    room(
      "Querying",
      [
        "Articles", "Characters", "Copying", "Diagnostics", "Gazetteer", "Grammar", "Indexing",
        "Loading", "Scanning", "Statistics", "Tables", "Tagging",
      ]),
    // 5, 6, 7: what a person meets
    room(
      "Commands",
      [
        "Articles", "Characters", "Copying", "Diagnostics", "Gazetteer", "Grammar", "Indexing",
        "Loading", "Querying", "Recording", "Rendering", "Scanning", "Statistics", "Tables",
        "Tagging",
      ]),
    room(
      "Shell",
      ["Characters", "Commands", "Diagnostics", "Editing", "Grammar", "Recording", "Rendering"]),
    .executableTarget(name: "dateline", dependencies: ["Shell"], swiftSettings: house),
    // what proves them
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: house),
    .executableTarget(
      name: "EditorFixture", dependencies: ["Editing"], path: "Tests/EditorFixture",
      swiftSettings: house),
    tests("CharactersTests", ["Characters", "TestSupport"]),
    tests("ScanningTests", ["Scanning", "TestSupport"]),
    tests("TablesTests", ["Tables"]),
    tests("StatisticsTests", ["Statistics"]),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("GrammarTests", ["Grammar", "Diagnostics", "TestSupport"]),
    tests("ArticlesTests", ["Articles", "Scanning", "Tables", "TestSupport"]),
    tests("GazetteerTests", ["Gazetteer", "Characters", "Scanning", "TestSupport"]),
    tests("RenderingTests", ["Rendering", "Characters", "Tables", "TestSupport"]),
    tests("RecordingTests", ["Recording", "TestSupport"]),
    tests("EditingTests", ["Editing", "EditorFixture", "TestSupport"]),
    tests(
      "TaggingTests", ["Tagging", "Articles", "Gazetteer", "Scanning", "Tables", "TestSupport"]),
    tests(
      "GoldTests", ["Tagging", "Articles", "Characters", "Gazetteer", "Scanning", "Tables"]),
    tests("LoadingTests", ["Loading", "Scanning", "TestSupport"]),
    tests(
      "IndexingTests",
      ["Indexing", "Articles", "Gazetteer", "Scanning", "Tables", "Tagging", "TestSupport"]),
    tests(
      "CopyingTests",
      [
        "Copying", "Articles", "Characters", "Gazetteer", "Indexing", "Scanning", "Tagging",
        "TestSupport",
      ]),
    tests(
      "QueryingTests",
      [
        "Querying", "Articles", "Characters", "Copying", "Diagnostics", "Gazetteer", "Grammar",
        "Indexing", "Loading", "Scanning", "Statistics", "Tables", "Tagging", "TestSupport",
      ]),
    tests("CommandsTests", ["Commands", "Diagnostics", "Gazetteer"]),
    tests(
      "ShellTests", ["Shell", "Commands", "Diagnostics", "Querying", "Rendering", "TestSupport"]),
    tests(
      "Transcripts", ["Shell", "Commands", "Diagnostics", "Querying", "Rendering"],
      exclude: ["sessions"]),
  ]
)
