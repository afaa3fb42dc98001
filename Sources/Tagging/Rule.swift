/// The rules that give derived values; `why` prints their sentences.
public enum Rule: String, Sendable, CaseIterable {
  case datelinePlace
  case datelineRegion
  case datelineName
  case datelineUnknownPlace
  case datelineFormerState
  case mentionName
  case mentionPeople
  case mentionCapital
  case mentionInstitution
  case mentionRegion
  case mentionPlace
  case mentionSupported
  case mentionUnsupported
  case mentionFormerState
  case mentionBlocked
  case mentionInOutlet
  case mentionClassOff
  case mentionRival
  case mentionInsideLonger
  case placeRival
  case creditRival
  case citedNotSaid
  case languageFewerWords
  case placeBySetting
  case placeByOwnTable
  case mentionOrganisation
  case mentionSeat
  case mentionElsewhere
  case mentionLanguage
  case mentionClub
  case mentionSurname
  case institutionNamed
  case aboutHeadline
  case aboutLead
  case aboutEarly
  case aboutNamed
  case aboutRepeated
  case aboutOnlyPlaces
  case aboutAmongMany
  case aboutEarlyAmongMany
  case aboutRareAndLate
  case aboutBesideHome
  case aboutHeadlineOpen
  case aboutNoDateline
  case aboutCompanyElsewhere
  case aboutMarketElsewhere
  case aboutDateline
  case aboutRivalLeads
  case aboutAmongSeveral
  case aboutUnnamed
  case aboutNamedLate
  case aboutSeat
  case aboutMarketHere
  case aboutCompanyHere
  case aboutDatelineOnly
  case aboutHome
  case aboutHeadlineAlone
  case aboutBackground
  case aboutBelowBar
  case creditAgency
  case creditUnknown
  case creditDesk
  case citedAfterVerb
  case citedAfterPreposition
  case citedBeforeVerb
  case citedByKind
  case citedInTalk
  case citedOnPlatform
  case citedBesideAnother
  case citedTooAmbiguous
  case citedOwnCredit
  case publisherTitle
  case publisherLine
  case publisherCopyright
  case speakerAfterQuote
  case speakerBeforeQuote
  case speakerAccording
  case speakerSentenceBefore
  case speakerPronoun
  case speakerTelling
  case languageWords
  case languageTooLittle

  /// One sentence that explains the rule to a reader of `why`.
  public var explanation: String {
    switch self {
    case .datelinePlace: "The dateline's place lies in the country, by the table of places."
    case .datelineRegion: "The region, state or country behind the dateline's place decides."
    case .datelineName: "The dateline's place is itself a country, a capital or a region."
    case .datelineUnknownPlace: "No table knows the dateline's place."
    case .datelineFormerState:
      "In the year of the article the place lay in a state that is no more."
    case .mentionFormerState:
      "In the year of the article what the text names was part of a state that is no more."
    case .mentionName: "The text names the country."
    case .mentionPeople: "The text names the country's people, or says what belongs to it."
    case .mentionCapital: "The text names the country's capital."
    case .mentionInstitution: "The text names what stands for the country's government or forces."
    case .mentionRegion: "The text names a part of the country."
    case .mentionPlace: "The text names a place in the country."
    case .mentionSupported:
      "The word has other meanings, but the dateline, another mention or the word before it supports the country."
    case .mentionUnsupported: "The word has other meanings, and nothing supports the country."
    case .mentionBlocked: "A longer name stands here, which is not the country."
    case .mentionInOutlet: "The words are the name of a news outlet or agency, not a place."
    case .mentionOrganisation: "The words name an institution of several countries."
    case .mentionSeat: "The town stands for an institution that the text names and that sits there."
    case .institutionNamed: "The text names the institution, by the table of institutions."
    default: choiceExplanation
    }
  }

  private var choiceExplanation: String {
    switch self {
    case .mentionElsewhere: "The state or country behind the town says that it lies there."
    case .mentionLanguage: "The word names a language, not a country."
    case .mentionClub: "The town is part of a club's name."
    case .mentionSurname: "Behind a first name the word is a surname."
    case .mentionClassOff: "Class switched off: `set country.classes` leaves such names out."
    case .mentionRival: "The same words can also mean this."
    case .mentionInsideLonger: "The name stands inside a longer one, which is meant."
    case .placeRival: "Another country has a place of this name, too."
    case .creditRival: "Another agency prints the same code."
    case .citedNotSaid: "The text names it, but nothing says that it is cited."
    case .languageFewerWords: "The language has the next most little words, but fewer."
    case .placeBySetting: "`set place.default` says which country the name means."
    case .placeByOwnTable: "Your own table of places says which country the name means."
    default: sourceExplanation
    }
  }

  private var sourceExplanation: String {
    switch self {
    case .creditAgency: "The dateline credits the agency, by the table of agencies."
    case .creditUnknown: "The dateline credits a name that no table knows; it is kept as it stands."
    case .creditDesk: "Small letters behind an agency's credit name its desk, not another agency."
    case .citedAfterVerb: "A verb of reporting stands before the name."
    case .citedAfterPreposition: "A word such as 'according to' stands before the name."
    case .citedBeforeVerb: "A verb of reporting stands behind the name."
    case .citedByKind: "A word such as 'newspaper' or 'agency' stands before the name, with a cue."
    case .citedInTalk: "Somebody in the sentence says something to the name."
    case .citedOnPlatform: "Somebody in the sentence says something on the platform."
    case .citedBesideAnother: "The name is listed beside one that is cited."
    case .citedTooAmbiguous: "The name has other meanings, and too little says that it is cited."
    case .citedOwnCredit: "The article is the agency's own, which does not cite itself."
    case .languageWords: "The little words of the language are the most frequent in the text."
    case .languageTooLittle: "The text has too few little words of one language to tell."
    default: speakerExplanation
    }
  }

  private var speakerExplanation: String {
    switch self {
    case .speakerAfterQuote: "Behind the quotation stands who says it, with a verb of saying."
    case .speakerBeforeQuote: "Before the quotation stands who says it, with a verb of saying."
    case .speakerAccording: "A word such as 'according to' stands before whose words these are."
    case .speakerSentenceBefore: "The quotation stands alone; the sentence before says who speaks."
    case .speakerPronoun: "A pronoun stands for the one person of this sentence or the one before."
    case .speakerTelling: "A verb of saying has the name as its subject, without a quotation."
    case .publisherTitle: "The headline ends in the outlet's name, behind a bar or a dash."
    case .publisherLine: "A line above the headline is the outlet's name and nothing else."
    case .publisherCopyright: "A copyright line names the outlet."
    default: aboutExplanation
    }
  }
}
