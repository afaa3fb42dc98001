extension Cues {
  static let englishWords: [(words: String, cue: Cue)] = [
    ("the a an", .article),
    (
      """
      newspaper newspapers paper daily magazine weekly broadcaster network agency newswire outlet \
      site website station tabloid journal platform portal channel tv television radio podcast \
      programme gazette bureau
      """, .sourceKind
    ),
    (
      """
      reported reports report wrote writes revealed reveals published broke quoted quotes cited \
      cites carried aired disclosed uncovered projected
      """, .report
    ),
    (
      """
      said says say told tells tell posted posts announced announces confirmed wrote warned warns \
      added adds called noted notes found finds understands understood learned learnt argued \
      denied claimed claims explained explains insisted acknowledged recalled predicted described \
      obtained reviewed \
      replied responded tweeted speaking spoke writing
      """, .say
    ),
    ("according citing quoting per", .according),
    ("told tells tell telling speaking spoke speaks talking talked", .toward),
    ("has have had was were", .auxiliary),
    ("and", .join),
    ("on via", .upon),
    ("based headquartered", .based),
    ("in at", .inside),
    ("in at to from near of around outside into through", .whereabouts),
    (
      """
      dollar dollars dlr dlrs franc francs mark marks yen pound pounds crown crowns peso pesos \
      rand rands rupee rupees riyal riyals dinar dinars guilder guilders schilling schillings \
      ruble rubles currency
      """, .money
    ),
    ("accord accords agreement club pact treaty convention round protocol", .accord),
    ("scandal scandals affair", .money),
    (
      """
      to first earlier news also state later separately previously exclusively recently late last \
      week month year night morning evening monday tuesday wednesday thursday friday saturday \
      sunday yesterday today local regional official
      """, .filler
    ),
    ("of for from about over with at by", .breaks),
    ("in by on with to from for", .bound),
    ("by", .agent),
    (
      """
      published seen obtained reviewed viewed quoted cited carried aired broadcast printed \
      interview interviews interviewed report reports article articles editorial statement \
      statements writing column essay piece ed letter email mail message comments comment \
      remarks appearance story investigation analysis survey poll post spoke talked speaking \
      leaked podcast compiled asked contacted tally
      """, .binder
    ),
    ("on in", .within),
    ("nothing", .nothing),
    ("that", .that),
    ("which who", .relative),
    ("citing quoting", .citing),
    ("account accounts channel page post posts feed profile", .account),
    ("as", .like),
    ("report reports poll survey investigation analysis interview article story op column", .work),
  ]
}
