extension Cues {
  static let dutchWords: [(words: String, cue: Cue)] = [
    ("de het een", .article),
    (
      """
      krant kranten dagblad nieuwssite website site persbureau nieuwsbureau zender omroep \
      nieuwszender tv-zender televisiezender weekblad tijdschrift blad zakenkrant zakenblad \
      nieuwsdienst radiozender nieuwswebsite ochtendkrant avondkrant magazine medium \
      nieuwsplatform staatsmedium staatspersbureau staatsomroep staatszender staatstelevisie \
      radio vakblad onderzoeksplatform onderzoekscollectief actualiteitenprogramma programma \
      talkshow podcast regiokrant streekkrant sportkrant boulevardkrant zondagskrant avondblad \
      ochtendblad maandblad opinieblad weekkrant techsite sportzender nieuwsprogramma \
      radioprogramma platform
      """, .sourceKind
    ),
    (
      """
      schrijft schreef schrijven schreven meldt meldde melden meldden bericht berichtte berichten \
      berichtten onthult onthulde onthullen onthulden publiceert publiceerde rapporteert \
      rapporteerde gemeld geschreven onthuld gepubliceerd berekend berekende ontdekt achterhaald \
      bevestigd bekendgemaakt citeert citeerde citeren geciteerd ingezien uitgezonden
      """, .report
    ),
    (
      """
      zegt zei zeggen zeiden vertelt vertelde vertellen vertelden verklaart verklaarde laat liet \
      bevestigt bevestigde bevestigen bevestigden weet plaatste plaatst deelde twittert twitterde \
      stelt stelde waarschuwt waarschuwde laten noemt noemde benadrukt benadrukte dreigde dreigt \
      reageert reageerde vindt vond spreekt sprak erkent erkende ontkent ontkende hoopt hoopte \
      kondigde postte riep pleit pleitte gezegd verteld verklaard geschreven
      """, .say
    ),
    ("volgens aldus citeert citerend", .according),
    ("tegen tegenover aan", .toward),
    ("heeft hebben had hadden", .auxiliary),
    ("en", .join),
    ("op via", .upon),
    ("gevestigd gevestigde gebaseerd gebaseerde hoofdkantoor hoofdzetel zetel", .based),
    ("in te", .inside),
    ("in te uit naar bij vanuit rond nabij tot door", .whereabouts),
    ("dollar dollars frank franken mark pond peso kroon kronen roebel roepie lira", .money),
    ("akkoord klimaatakkoord verdrag", .accord),
    ("schandaal affaire", .money),
    (
      """
      eerder eerst ook zelf britse amerikaanse duitse franse spaanse belgische maandag dinsdag \
      woensdag donderdag vrijdag zaterdag zondag gisteren vandaag later vanochtend vanmiddag \
      vanavond nu dan nog steeds lokale regionale invloedrijke linkse rechtse conservatieve \
      onafhankelijke
      """, .filler
    ),
    ("van voor door over uit naar met", .breaks),
    ("in door van met aan tegen bij", .bound),
    ("door", .agent),
    (
      """
      gepubliceerd verschenen geplaatst ingezien geciteerd aangehaald uitgezonden overgenomen \
      interview interviews gesprek vraaggesprek artikel bericht berichten berichtgeving reportage \
      onderzoek uitzending column opiniestuk verklaring reactie analyse informatie handen bezit \
      onthulling onthullingen podcast brief peiling enquête stuk opinieartikel verhaal bronnen publicatie publicaties
      """, .binder
    ),
    ("in bij op", .within),
    ("niets niks", .nothing),
    ("dat dit zo", .this),
    ("dat", .that),
    ("die dat", .relative),
    ("citerend verwijzing", .citing),
    ("account kanaal pagina bericht post", .account),
    ("zoals", .like),
    ("bericht berichten interview onderzoek enquête peiling reportage column artikel", .work),
  ]
}
