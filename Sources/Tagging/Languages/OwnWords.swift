/// The little words of the languages that articles are told to be in, by ``NameLanguage/allCases``.
extension LanguageWords {
  static let ownWords = [
    // English.
    """
    a about after against also an and are as at be because been before being between both but by \
    could did do during first for from had has have he her him his i if in into is it its last \
    more my no not of on one only or other out over said she since some still such than that the \
    their them there these they this those to two under until up was we were what when which \
    while who will with would year you your
    """,
    // Dutch.
    """
    aan al alleen als andere bij bijna daar dan dat de deze die dit door drie dus een eerder \
    eerste en er gaan gaat geen haar had hebben heeft hem het hij hun ik in is jaar je kan kon \
    krijgt kunnen maar meer meldt mensen met minder moet moeten mogen na naar niet nog nu of om \
    omdat onder ons onze ook op over per rond ruim sinds te tegen terug tijdens toch toen tot \
    tussen twee u uit uur van vanaf veel volgens voor vooral waar waren was wat we weer wel werd \
    werden wie worden wordt zal ze zegt zei zich zij zijn zo zou
    """,
    // German.
    """
    ab aber alle als am an auch auf aus bei beim bis dann das dass dem den der des die diese \
    dieser dieses doch drei durch ein eine einem einen einer eines er es für gegen haben hat \
    hatte hatten ich ihm ihn ihr ihre ihren im in ist jahr jahre jahren kann kein keine können \
    laut ließ man mehr mit muss müssen nach nicht noch nur oder ohne rund sagte schon sei sein \
    seine seinen seiner seit sich sie sind so soll sollen um und unter vom von vor war waren was \
    weil wenn werden wie wieder will wir wird wo wurde wurden während zu zum zur zwei zwischen \
    über
    """,
    // French.
    """
    a ans après au aussi aux avait avant avec avoir bien c ce ces cet cette ci comme contre d \
    dans de depuis des deux dit doit dont du elle elles en encore entre est et fait fin il ils j \
    je jusqu l la le les leur leurs lors lui m mais moins même n ne nous on ont ou où par pas \
    peu peut plus pour qu quatre que qui s sa sans se selon sera ses son sont sous sur tous tout \
    toute trois très un une va vous y à était été être
    """,
    // Spanish.
    """
    a al ante antes aunque años cada como con contra cuando de del desde después dijo donde dos \
    durante el en entre era es esa ese eso esta estaban este está están fue fueron ha había hace \
    han hasta hay la las le lo los mientras mil muy más ni no nos o otra otro otros para pero \
    por porque que quien se según ser será si sin sobre son su sus sí también tiene todo tras \
    tres un una uno unos y ya
    """,
  ]
}
