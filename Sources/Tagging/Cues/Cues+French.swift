extension Cues {
  static let frenchWords: [(words: String, cue: Cue)] = [
    ("le la les l un une du de d des", .article),
    (
      """
      journal quotidien agence chaîne magazine hebdomadaire site radio télévision média presse \
      hebdo mensuel bimensuel journaux tabloïd portail plateforme webzine consortium réseau
      """, .sourceKind
    ),
    (
      """
      rapporte rapportent rapportait rapporté rapportée écrit écrivent écrivait indique indiquent \
      indiqué révèle révèlent révélait révélé révélée révélés publie publié publiée publiait relate \
      relaté relaye relayé relayée dévoile dévoilé dévoilée détaille cite citent citait croit savoir avance
      """, .report
    ),
    (
      """
      dit déclare déclaré affirme affirmé annonce annoncé annoncée confié confirme confirmé \
      confirmée posté assure assuré estime estimé explique expliqué souligne souligné précise \
      précisé affirment raconte raconté racontait annonçait affirmait expliquait lancé jugé promis \
      dénoncé averti plaidé ajouté insisté réagi témoigné commenté reconnu répondu écrit regretté \
      appelle appelé écarte écarté lâché confie témoigne
      """, .say
    ),
    (
      """
      selon après citant colonnes micro antenne plateau invité invitée information informations \
      enquête dépêche révélations confrères confrère
      """, .according
    ),
    ("à auprès au aux", .toward),
    ("a ont avait avaient", .auxiliary),
    ("et", .join),
    ("sur via", .upon),
    ("basé basée basés basées siège établi établie installé installée", .based),
    ("à en au aux dans", .inside),
    ("à en de vers près depuis dans", .whereabouts),
    (
      """
      dollar dollars franc francs mark marks livre livres peso pesos rouble roubles
      """, .money
    ),
    ("accord accords traité protocole", .accord),
    (
      """
      d de déjà aussi lundi mardi mercredi jeudi vendredi samedi dimanche hier ce matin soir local \
      locale régional régionale
      """, .filler
    ),
    ("pour sur avec chez contre", .breaks),
    ("dans par au aux sur avec à", .bound),
    ("par", .agent),
    (
      """
      publié publiée publiés publiées paru parue parus parues cité citée cités citées consulté \
      consultée consultés consultées obtenu obtenus relayé relayée diffusé diffusée interrogé \
      interrogée contacté contactée sollicité sollicitée accordé accordée entretien interview tribune article déclaration déclarations \
      message lettre reportage sondage propos
      """, .binder
    ),
    ("dans sur chez", .within),
    ("rien", .nothing),
    ("que qu", .that),
    ("qui", .relative),
    ("citant", .citing),
    ("compte page chaîne message publication canal", .account),
    ("comme", .like),
  ]
}
