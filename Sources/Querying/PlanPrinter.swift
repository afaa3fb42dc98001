import Gazetteer
import Indexing
import Loading
import Tagging

/// Prints a plan for `--explain`.
struct PlanPrinter {
  let gazetteer: Gazetteer

  /// One operator or condition a line, what belongs to it indented by two.
  func lines(_ plan: Plan) -> [String] {
    switch plan {
    case .all(let plans): ["all of"] + indented(plans)
    case .any(let plans): ["any of"] + indented(plans)
    case .except(let plan): ["not"] + indented([plan])
    default: [line(plan)]
    }
  }

  private func indented(_ plans: [Plan]) -> [String] {
    plans.flatMap { lines($0) }.map { "  " + $0 }
  }

  private func line(_ plan: Plan) -> String {
    switch plan {
    case .words(let sequence): words(sequence)
    case .countries(let field, let countries):
      "\(field.rawValue) is \(countries.map(name).joined(separator: " or "))"
    case .labels(let field, let match): "\(field.name) \(self.match(match))"
    case .moments(let moments): time(moments)
    case .kind(let kind): "kind is \(kind)"
    case .language(let language): "language is \(language.rawValue)"
    case .id(let id): "id is \(id.text)"
    case .all, .any, .except: ""
    }
  }

  private func words(_ sequence: WordSequence) -> String {
    let place =
      switch sequence.place {
      case .text: "text has "
      case .headline: "headline has "
      case .quotes: "quote has "
      }
    let terms = sequence.terms.map(\.text)
    if let within = sequence.within {
      return place + terms.map { "“\($0)”" }.joined(separator: " and ") + " within \(within) words"
    }
    return place + "“\(terms.joined(separator: " "))”"
  }

  private func name(_ country: CountryID) -> String {
    "\(gazetteer.code(of: country)) (\(gazetteer.name(of: country, in: .english)))"
  }

  private func match(_ match: LabelMatch) -> String {
    switch match {
    case .same(let text): "is “\(text)”"
    case .words(let text): "has “\(text)”"
    case .path(let path): "is or ends in “\(path)”"
    case .exact(let text): "is exactly “\(text)”"
    case .pattern(let glob): "matches “\(glob.text)”"
    case .expression(let expression): "matches /\(expression.text)/"
    }
  }

  private func time(_ moments: ClosedRange<Int64>) -> String {
    let from = moments.lowerBound == .min ? "" : UniversalTime.text(moments.lowerBound)
    let to = moments.upperBound == .max ? "" : UniversalTime.text(moments.upperBound)
    return "published in \(from)..\(to)"
  }
}

extension LabelField {
  /// The field's name in queries.
  var name: String {
    switch self {
    case .section: "section"
    case .byline: "byline"
    case .place: "place"
    case .institution: "institution"
    case .agency: "source.agency"
    case .cited: "source.cited"
    case .publisher: "source.publisher"
    case .speaker: "source.speaker"
    case .speakerClass: "source.speaker.class"
    case .file: "file"
    case .meta(let field): "meta.\(field.rawValue)"
    }
  }
}
