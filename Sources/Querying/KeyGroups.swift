import Articles
import Characters
import Gazetteer
import Indexing
import Tables
import Tagging

/// Numbers the different values of one key over a corpus, as articles are read.
struct KeyGroups {
  /// One value of a key.
  struct Group: Equatable {
    /// What machines and queries call it: a country's code, else the name.
    let code: String
    /// What people are shown.
    let name: String
  }

  let key: Key
  let corpus: Corpus
  let names: GroupNames
  /// The values met so far.
  private(set) var groups: [Group] = []
  private var byNumber: [Int64: Int] = [:]
  private var byName: [String: Int] = [:]
  /// For each value the last unit of several articles that has it.
  private var lastUnits: [Int] = []
  private var unitCount = 0

  init(_ key: Key, in corpus: Corpus, names: GroupNames) {
    self.key = key
    self.corpus = corpus
    self.names = names
  }

  /// Appends the groups of `articles`, which count as one, to `row`: each once, in their order.
  mutating func append(_ articles: ArraySlice<UInt32>, to row: inout [Int]) {
    unitCount += 1
    for number in articles {
      guard let location = corpus.location(of: number) else { continue }
      let start = row.count
      append(location, to: &row)
      if articles.count > 1 { dropRepetitions(from: start, in: &row) }
    }
  }

  /// Leaves out the groups from `start` on that the unit at hand has already.
  private mutating func dropRepetitions(from start: Int, in row: inout [Int]) {
    while lastUnits.count < groups.count { lastUnits.append(0) }
    var kept = start
    for index in start..<row.count where lastUnits[row[index]] != unitCount {
      lastUnits[row[index]] = unitCount
      row[kept] = row[index]
      kept += 1
    }
    row.removeSubrange(kept...)
  }

  /// Appends the groups of the article at `location` to `row`, each once, in their order.
  mutating func append(_ location: Corpus.Location, to row: inout [Int]) {
    let segment = corpus.segments[location.segment]
    let article = location.article
    switch key {
    case .country:
      for country in segment.aboutCountries[article] { row.append(group(country)) }
    case .countryDateline:
      for country in segment.datelineCountries[article] { row.append(group(country)) }
    case .countryMentioned:
      for mentioned in segment.mentionedCountries[article] { row.append(group(mentioned.country)) }
    case .source, .sourceCited, .sourcePublisher, .sourceSpeaker, .speakerClass, .institution,
      .place, .section, .byline, .file,
      .metaPlaces, .metaTopics, .metaPeople, .metaOrgs, .metaExchanges, .metaCompanies,
      .metaID, .metaSplit:
      appendLabels(location, to: &row)
    case .kind:
      row.append(group(Int64(segment.kinds[article].rawValue)) { _ in segment.kinds[article].name })
    case .language:
      let language = segment.languages[article]
      guard language != .unknown else { return }
      let number = Language.allCases.firstIndex(of: language) ?? 0
      row.append(group(Int64(number)) { _ in language.rawValue })
    case .date, .day, .week, .month, .hour:
      guard let published = segment.published[article] else { return }
      let period = period
      row.append(group(period.start(of: published.middle)) { period.label($0) })
    }
  }

  /// The number of `group`, which is added where it was not met yet.
  mutating func number(of group: Group) -> Int {
    let folded = key == .file ? group.code : Folding.fold(group.code)
    if let known = byName[folded] { return known }
    byName[folded] = groups.count
    groups.append(group)
    return groups.count - 1
  }

  private var period: Period {
    switch key {
    case .week: .week
    case .month: .month
    case .hour: .hour
    default: .day
    }
  }

  private mutating func appendLabels(_ location: Corpus.Location, to row: inout [Int]) {
    guard let field = key.labelField else { return }
    let column = corpus.segments[location.segment].labels(field)
    for label in column.rows[location.article] {
      let number = Int64(location.segment) << 32 | Int64(label)
      row.append(group(number) { _ in column.labels[Int(label)] })
    }
  }

  private mutating func group(_ country: CountryID) -> Int {
    let number = Int64(country.index)
    if let known = byNumber[number] { return known }
    return add(number, names.group(country))
  }

  /// The group of `number`; its name is asked for once.
  private mutating func group(_ number: Int64, name: (Int64) -> String) -> Int {
    if let known = byNumber[number] { return known }
    let name = name(number)
    return add(number, Group(code: name, name: name))
  }

  /// Adds the group of `number`, or finds the one that another segment's number stands for.
  private mutating func add(_ number: Int64, _ group: Group) -> Int {
    let found = self.number(of: group)
    byNumber[number] = found
    return found
  }
}

/// How groups are named.
struct GroupNames {
  let gazetteer: Gazetteer
  let language: NameLanguage

  func group(_ country: CountryID) -> KeyGroups.Group {
    KeyGroups.Group(
      code: gazetteer.code(of: country), name: gazetteer.name(of: country, in: language))
  }

  /// Whether `left` stands before `right` where nothing else decides: folded, then as written.
  static func precedes(_ left: KeyGroups.Group, _ right: KeyGroups.Group) -> Bool {
    let leftFolded = Folding.fold(left.name)
    let rightFolded = Folding.fold(right.name)
    if leftFolded != rightFolded { return leftFolded < rightFolded }
    return left.name != right.name ? left.name < right.name : left.code < right.code
  }
}

/// A stretch of the calendar in UTC.
enum Period {
  case hour, day, week, month

  /// The first moment of the period that `moment` lies in.
  func start(of moment: Int64) -> Int64 {
    let dayNumber = UniversalTime.dayNumber(of: moment)
    let day = dayNumber * UniversalTime.secondsPerDay
    switch self {
    case .hour: return day + (moment - day) / 3_600 * 3_600
    case .day: return day
    case .week: return (dayNumber - UniversalTime.weekday(ofDay: dayNumber)) * 86_400
    case .month:
      let date = UniversalTime.date(ofDay: dayNumber)
      return UniversalTime.dayNumber(year: date.year, month: date.month, day: 1) * 86_400
    }
  }

  /// What the period that begins at `start` is called; a date that queries understand.
  func label(_ start: Int64) -> String {
    switch self {
    case .hour: UniversalTime.hour(start)
    case .day: UniversalTime.day(start)
    case .week: UniversalTime.week(start)
    case .month: UniversalTime.month(start)
    }
  }
}

extension Article.Kind {
  /// The kind's name in records, tables and queries.
  var name: String {
    switch self {
    case .lead: "lead"
    case .brief: "brief"
    }
  }
}
