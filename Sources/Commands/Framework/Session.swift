package import Diagnostics
package import Gazetteer
package import Grammar
package import Indexing
package import Querying
package import Recording

/// Everything a person has built up: the corpus, the selection, names, settings and the log.
///
/// A value: a statement works on a copy that replaces the old one only when it succeeds.
package struct Session: Sendable {
  /// What is loaded.
  package var corpus = Corpus.empty { didSet { foundFamilies = FoundFamilies() } }
  /// The copies found in the corpus so far.
  var foundFamilies = FoundFamilies()
  /// What the next statement works on.
  package var selection = Selection.empty
  /// The name the selection was kept or recalled under, if any.
  package var selectionName: String?
  /// The selections kept by name.
  package var names: [String: Selection] = [:]
  /// The variables by name.
  package var variables: [String: String] = [:]
  /// What `set` changes.
  package var settings = Settings()
  /// The places of the person's own table, as its file has them; a saved script writes them out.
  package internal(set) var ownTable: [OwnPlaces.Place] = []
  /// The files that were read, in the order of their first loading.
  package var inputs: [InputRecord] = []
  /// What was loaded, file by file; what `corpus` shows.
  package var loads: [LoadReport] = []
  /// What happened so far.
  package var log = SessionLog()
  /// The last result, for `expect`.
  package var lastResult = LastResult()
  /// What to tell the person beside the result; the evaluator shows and clears it.
  package var notices: [Notice] = []
  /// The world around the session.
  package var environment: Environment
  /// The commands the session understands, for `help` and did-you-mean.
  package let registry: Registry
  /// What `undo` goes back to, latest last.
  private var past: [(selection: Selection, name: String?)] = []

  /// Something to tell beside a result.
  package enum Notice: Sendable, Equatable {
    /// A line that says what happened.
    case line(String)
    /// Something that deserves a look.
    case warning(Report)
  }

  /// What is known of the statement before the current one.
  package struct LastResult: Sendable {
    /// The digest of its result, or `nil` when it gave none.
    package var digest: String?
    /// How long it took, in nanoseconds.
    package var duration: UInt64 = 0
    package init() {}
  }

  package init(registry: Registry, environment: Environment) {
    self.registry = registry
    self.environment = environment
  }
}

extension Session {
  /// How many steps `undo` can go back.
  package static let undoLimit = 100

  /// Makes `selection` the current one; `undo` goes back to the one before.
  package mutating func select(_ selection: Selection, name: String? = nil) {
    past.append((self.selection, selectionName))
    if past.count > Self.undoLimit { past.removeFirst() }
    self.selection = selection
    selectionName = name
  }

  /// Goes back to the selection before the current one.
  package mutating func undo() -> Bool {
    guard let last = past.popLast() else { return false }
    (selection, selectionName) = last
    return true
  }

  /// Adds pages; what was selected or kept stays valid, and everything is selected.
  package mutating func add(_ builder: consuming SegmentBuilder) {
    let hadNothing = corpus.articleCount == 0
    corpus = corpus.appending(builder)
    select(.all(of: corpus))
    if hadNothing { past = [] }
  }

  /// Remembers a file that was read beside the pages; of several states of one file the last.
  package mutating func note(_ input: InputRecord) {
    inputs.removeAll { $0.path == input.path && $0.asOf == input.asOf }
    inputs.append(input)
  }

  /// Takes pages out; what was selected or kept goes on under the new numbers.
  package mutating func remove(pages: Set<Int>) {
    let removal = corpus.removing(pages: pages, .standard)
    corpus = removal.corpus
    selection = selection.after(removal)
    names = names.mapValues { $0.after(removal) }
    past = past.map { ($0.selection.after(removal), $0.name) }
  }

  /// Forgets all articles, and what was selected or kept of them.
  package mutating func forgetArticles() {
    corpus = .empty
    (selection, selectionName) = (.empty, nil)
    names = [:]
    past = []
    loads = []
    inputs = []
  }

  /// The selection kept under `name`.
  package func kept(_ name: Word) throws(Report) -> Selection {
    if let selection = names[name.text] { return selection }
    let verbs = registry.specs.map(\.name)
    throw Report(
      .unknownName, "there is no verb or selection called \"\(name.text)\"", at: name.span,
      help: Report.help(
        near: name.text, among: verbs + names.keys.sorted(),
        else: "`NAME = find …` keeps a selection; `help` lists the verbs"))
  }

  /// Throws when nothing is loaded: what needs articles says so instead of showing an empty table.
  package func needArticles(at span: SourceSpan) throws(Report) {
    guard corpus.articleCount == 0 else { return }
    throw Report(
      .nothingLoaded, "nothing is loaded", at: span, help: "load a page or a folder: `load PATH`")
  }
}
