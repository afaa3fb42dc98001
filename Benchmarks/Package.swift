// swift-tools-version: 6.2
// What is measured, apart from what is shipped: a package of its own on the library products.
import PackageDescription

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableExperimentalFeature("Lifetimes"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "dateline", path: "..")],
  targets: [
    .target(name: "CInstructionCounter"),
    .target(name: "WirePages", swiftSettings: house),
    .executableTarget(
      name: "ParseBench",
      dependencies: [
        "CInstructionCounter", "WirePages",
        .product(name: "Articles", package: "dateline"),
        .product(name: "Copying", package: "dateline"),
        .product(name: "Gazetteer", package: "dateline"),
        .product(name: "Indexing", package: "dateline"),
        .product(name: "Scanning", package: "dateline"),
        .product(name: "Tagging", package: "dateline"),
      ], swiftSettings: house),
  ]
)
