extension Rule {
  /// What the rules of ``AboutScore`` say, with the points they give or take.
  var aboutExplanation: String {
    switch self {
    case .aboutHeadline: points("The headline names the country", AboutWeight.headline)
    case .aboutLead: points("Headline or first paragraph name the country", AboutWeight.lead)
    case .aboutEarly:
      points("Headline or the first three paragraphs name the country", AboutWeight.early)
    case .aboutNamed: points("The country is named by its name", AboutWeight.named)
    case .aboutRepeated:
      points("The country is named again", AboutWeight.repeated)
        + " At most \(AboutWeight.mostRepeats) times."
    case .aboutOnlyPlaces: points("Only places in the country are named", AboutWeight.onlyPlaces)
    case .aboutAmongMany:
      points(
        "The text names \(AboutWeight.manyCountries) countries or more side by side",
        AboutWeight.amongMany)
    case .aboutEarlyAmongMany:
      points("It is one of those named early", AboutWeight.earlyAmongMany)
    case .aboutRareAndLate:
      points(
        "The first three paragraphs do not name it, and another country is named more than "
          + "\(AboutWeight.rareShare) times as often", AboutWeight.rareAndLate)
    case .aboutBesideHome:
      points(
        "The dateline's country is named \(AboutWeight.homeMentions) times or more beside it",
        AboutWeight.besideHome)
    case .aboutHeadlineOpen: points("The headline names no country", AboutWeight.headlineOpen)
    case .aboutNoDateline: points("There is no dateline", AboutWeight.noDateline)
    case .aboutCompanyElsewhere:
      points("A story of companies, reported from elsewhere", AboutWeight.companyElsewhere)
    case .aboutMarketElsewhere:
      points("A story of trade, reported from elsewhere", AboutWeight.marketElsewhere)
    default: aboutDatelineExplanation
    }
  }

  private var aboutDatelineExplanation: String {
    switch self {
    case .aboutDateline: points("The dateline lies in the country", AboutWeight.dateline)
    case .aboutRivalLeads:
      points("Another country stands in headline or first sentence", AboutWeight.rivalLeads)
    case .aboutAmongSeveral:
      points(
        "The text names \(AboutWeight.severalCountries) countries or more",
        AboutWeight.amongSeveral)
    case .aboutUnnamed:
      points("The text does not name the dateline's country", AboutWeight.unnamed)
    case .aboutNamedLate:
      points("The dateline's country is named once, and not at the start", AboutWeight.namedLate)
    case .aboutSeat:
      points("Only an institution that sits in the dateline's country leads", AboutWeight.seat)
    case .aboutMarketHere: points("A story of trade, reported from here", AboutWeight.marketHere)
    case .aboutCompanyHere:
      points("A story of companies, reported from here", AboutWeight.companyHere)
    case .aboutDatelineOnly: "No country has enough points, so the dateline's country is taken."
    case .aboutHome:
      "There is no dateline and no country is named; this company or body of state is of it."
    case .aboutHeadlineAlone:
      "There is no dateline and hardly more than this headline: its names count without support."
    case .aboutBackground:
      "The words say where something is based, whose money it is or the like: no points."
    default: "The country's points do not reach \(AboutWeight.bar): not about it."
    }
  }

  private func points(_ reason: String, _ weight: Int) -> String {
    "\(reason): \(weight) \(abs(weight) == 1 ? "point" : "points")."
  }
}
