import Commands
import Testing

/// What holds for every command, proven over the registry at once.
struct RegistryTests {
  static let specs = Registry.standard.specs

  @Test func `names are unique, lower case and one word`() {
    let names = Self.specs.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.allSatisfy { ("a"..."z").contains($0) } })
  }

  @Test(arguments: specs.indices)
  func `a synopsis is one line without a full stop`(index: Int) {
    let synopsis = Self.specs[index].synopsis
    #expect(!synopsis.isEmpty && !synopsis.contains("\n") && !synopsis.hasSuffix("."))
    #expect(synopsis.first?.isLowercase == true)
  }

  @Test(arguments: specs.indices)
  func `help fits 80 columns`(index: Int) {
    let help = Self.specs[index].help
    #expect(help.allSatisfy { $0.count <= 80 }, "\(help.filter { $0.count > 80 })")
  }

  @Test(arguments: specs.indices)
  func `every argument and option says what it means`(index: Int) {
    let spec = Self.specs[index]
    for argument in spec.arguments where argument.domain != .keyword {
      #expect(!argument.help.isEmpty, "\(spec.name) \(argument.label)")
    }
    #expect(spec.options.allSatisfy { !$0.help.isEmpty })
    #expect(Set(spec.options.map(\.name)).count == spec.options.count)
  }

  @Test(arguments: specs.indices)
  func `every command has an example`(index: Int) {
    #expect(!Self.specs[index].examples.isEmpty)
  }

  @Test func `no example is content with anything`() {
    for example in Self.specs.flatMap(\.examples) {
      if case .mentions(let words) = example.effect { #expect(!words.isEmpty, "\(example.line)") }
    }
  }

  @Test func `only the last argument may take any number of words`() {
    for spec in Self.specs {
      let greedy = spec.arguments.dropLast().filter { $0.arity == .some || $0.arity == .any }
      #expect(greedy.isEmpty, "\(spec.name)")
    }
  }
}
