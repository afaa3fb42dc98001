import Gazetteer
import Scanning

/// The words of trade of each language, and the legal forms of companies.
struct TradeTable: Sendable {
  /// What a word is.
  enum Kind {
    case none
    /// A word of markets, results or goods.
    case word
    /// The legal form of a company, written with a capital as it is.
    case companyForm
  }

  private let words: WordTable

  private init(_ words: String) { self.words = WordTable([(words, 1), (Self.forms, 2)]) }

  /// Lets the words pass `filter`.
  func add(to filter: inout WordFilter) {
    words.forEachWord { word, _ in
      filter.addAnyCase(.trade, prefix: Array(word).span.prefix(at: 0, count: word.count))
    }
  }

  /// What the word in `page[range]` is.
  func `class`(of range: Range<Int>, in page: Span<UInt8>) -> Kind {
    let classes = words.classes(of: range, in: page)
    guard classes & 2 != 0 else { return classes == 0 ? .none : .word }
    if page[range.lowerBound] &- 0x41 < 26 { return .companyForm }
    return classes & 1 == 0 ? .none : .word
  }

  /// The words of `language`; of all five where it is unknown.
  static func of(_ language: NameLanguage?) -> TradeTable {
    switch language {
    case .dutch: dutch
    case .english: english
    case .german: german
    case .french: french
    case .spanish: spanish
    case nil: all
    }
  }

  private static let dutch = TradeTable(dutchWords)
  private static let english = TradeTable(englishWords)
  private static let german = TradeTable(germanWords)
  private static let french = TradeTable(frenchWords)
  private static let spanish = TradeTable(spanishWords)
  private static let all = TradeTable(
    [dutchWords, englishWords, germanWords, frenchWords, spanishWords].joined(separator: " "))

  private static let forms = "inc corp co cos ltd plc ag gmbh nv bv spa sa pty ab kk oy"
}

extension TradeTable {
  private static let dutchWords = """
    aandeel aandelen aandeelhouders aex analisten banken bedrijf bedrijven beleggers beurs belasting \
    begroting boete dividend dollar dollars economie euro export fusie grondstoffen handelaren \
    handel importeurs index inflatie invoer uitvoer jaarcijfers kwartaal koers koersen krediet \
    lening leningen markt markten miljard miljoen obligatie obligaties olieprijs omzet oogst \
    overname prijs prijzen procent producent producenten productie rente schuld schulden staal \
    ton vat verlies winst
    """

  private static let englishWords = """
    account acquire dow ftse nasdaq acquired acquisition agriculture analyst analysts bank bankers banking banks \
    barrel barrels bid billion bln bond bonds bpd broker brokers budget cocoa coffee commodities \
    commodity companies company contract copper credit credits crop crude cts currency dealer \
    dealers debt deficit div dividend dividends dlrs dollar earnings economic economy eurobond \
    eurobonds exchange export exports farm finance financial firm firms francs fund futures gold \
    grain growth import imports index industrial industry inflation interest investment investors \
    loan loans loss losses manufacturer market marketing markets marks merger mln net oil order \
    orders output payment payments payout pct percent plant price prices producer producers \
    production profit profits qtr quarter rate rates refinery refining revenue revenues sales \
    securities share shareholders shares shr stake stg stock stocks subsidiary sugar surplus \
    takeover tax tender tonnes tons trade trader traders trading turnover unit venture wheat yen \
    yield
    """

  private static let germanWords = """
    aktie aktien aktionäre dax mdax aktienmarkt analysten anleger anleihe anleihen banken börse dividende \
    dollar euro ernte export exporte fusion gewinn handel händler haushalt index inflation importe \
    konjunktur konzern kredit kredite kurs kurse leitindex markt märkte milliarden millionen \
    preis preise produktion prozent quartal rohöl schulden steuer tonnen übernahme umsatz \
    unternehmen verlust wirtschaft zins zinsen
    """

  private static let frenchWords = """
    action actions actionnaires cac analystes baisse banques baril barils bénéfice bénéfices bourse \
    budget chiffre commerce contrat cours crédit croissance dette dividende dollar économie \
    emprunt entreprise entreprises euros exportations fusion hausse importations indice inflation \
    investisseurs marché marchés milliards millions obligations offre pétrole perte pertes prix \
    production rachat récolte taux tonnes trimestre ventes
    """

  private static let spanishWords = """
    acción acciones accionistas ibex analistas bancos barril barriles beneficio beneficios bolsa bonos \
    comercio compra contrato cosecha crédito crecimiento deuda dividendo dólar dólares economía \
    empresa empresas euros exportaciones fusión ganancias importaciones índice inflación inversores \
    mercado mercados millones pérdida pérdidas petróleo precio precios producción tasas toneladas \
    trimestre ventas
    """
}
