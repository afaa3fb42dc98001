extension SpeechWords {
  static let french = SpeechWords(
    Habits(adjectivesFollow: true),
    [
      (
        """
        dit disent disait déclare déclarent affirme affirment annonce annoncent explique expliquent \
        estime estiment ajoute ajoutent assure assurent souligne soulignent précise précisent indique \
        indiquent raconte racontent écrit écrivent prévient avertit confie reconnaît admet répond \
        promet insiste conclut regrette poursuit lance juge rappelle confirme dénonce martèle
        """, .say
      ),
      ("qualifie qualifié qualifiait parle parlé parlait évoque évoqué décrit", .call),
      (
        """
        dit déclaré affirmé annoncé expliqué estimé ajouté assuré souligné précisé indiqué raconté \
        écrit prévenu averti confié reconnu admis répondu promis insisté conclu regretté poursuivi \
        lancé jugé rappelé confirmé dénoncé martelé parlé qualifié évoqué
        """, .participle
      ),
      ("a ont avait avaient", .auxiliary),
      ("selon", .according),
      (
        "le la les l un une des son sa ses leur leurs notre ce cette deux trois quatre cinq plusieurs",
        .determiner
      ),
      ("un une des plusieurs deux trois quatre cinq", .indefinite),
      ("il elle", .pronoun),
      (
        """
        ministre ministres président présidente premier première gouvernement porte-parole police \
        maire adjoint adjointe conseiller directeur directrice ministère juge tribunal avocat avocate \
        professeur chercheur chercheuse chercheurs expert experts analyste analystes économiste \
        syndicat entreprise groupe association commission commissaire secrétaire sénateur sénatrice \
        député députée gouverneur roi reine prince princesse pape évêque général colonel armée \
        ambassadeur ambassadrice émissaire diplomate chef cheffe dirigeant candidat candidate \
        entraîneur joueur capitaine écrivain auteur réalisateur chanteur chanteuse médecin hôpital \
        école université institut habitant habitante habitants témoin témoins mère père fils fille \
        frère sœur veuve famille propriétaire agriculteur agriculteurs patron patronne procureur \
        procureure pompiers préfet préfète préfecture mairie responsable responsables autorités \
        parti opposition élu élue éleveur pêcheur
        """, .role
      ),
      (
        """
        source sources responsable responsables témoin témoins experts analystes autorités \
        diplomates habitants porte-parole observateurs proches enquêteurs
        """, .anonymous
      ),
      (
        """
        police gouvernement ministère tribunal syndicat entreprise groupe association commission \
        armée hôpital école université institut famille pompiers préfecture mairie autorités \
        parti opposition
        """, .body
      ),
      ("de du des d à au aux", .link),
      ("de du le la van von ben al el", .namePart),
      (
        """
        en dans sur avec par pour après avant pendant vers chez sous depuis lors que qui quand où \
        lundi mardi mercredi jeudi vendredi samedi dimanche hier demain puis ensuite aussi encore \
        pas déjà est était sont étaient sera été a ont avait avaient peut peuvent doit doivent va \
        vont veut se s y ne lui nous vous me mais et ou car donc si comme tandis devant contre \
        je on nous personne tous cela auprès face plus très ce matin soir
        """, .stop
      ),
      ("et mais car ou tandis donc", .join),
      (
        """
        journal quotidien agence chaîne magazine hebdomadaire site radio télévision média médias \
        panneau affiche pancarte lettre presse rapport étude communiqué sondage loi plan texte chiffres données accord
        """, .outlet
      ),
      ("aussi également lundi mardi mercredi jeudi vendredi samedi dimanche hier ensuite", .adverb),
      (
        """
        déclaré affirmé indiqué assuré
        """, .tell
      ),
      (
        """
        souvient indigne inquiète félicite réjouit désole étonne insurge interroge résume \
        soupire sourit nuance nuancé commente commenté observe observé relève relevé tranche \
        plaide plaidé témoigne témoigné prévenu rétorque rétorqué justifie justifié
        """, .say
      ),
      (
        """
        nuancé commenté observé relevé plaidé témoigné rétorqué justifié
        """, .participle
      ),
      (
        """
        que qu
        """, .that
      ),
      (
        """
        après
        """, .leadNoun
      ),
      (
        """
        d
        """, .leadOpener
      ),
      (
        """
        à au aux sur dans en auprès
        """, .toward
      ),
      (
        """
        se s
        """, .reflexive
      ),
      (
        """
        cité citée cités interrogé interrogée interrogés joint jointe contacté contactée \
        requis
        """, .stop
      ),
      (
        """
        slogan titre devise pancarte jugement arrêt ordonnance document documents estimation \
        estimations calcul calculs prévisions information informations afp reuters belga monde \
        figaro parisien libération bfmtv bfm rtl rfi lci cnews mediapart
        """, .outlet
      ),
      (
        """
        fonctionnaire diplomate diplomates haut institutrice instituteur enseignant \
        enseignante enseignants recteur rectrice porte-parolat négociateur négociatrice \
        ouvrier ouvrière salarié salariée salariés retraité retraitée passager passagère \
        passagers voisin voisine voisins commerçant commerçante boulanger boulangère \
        restaurateur viticulteur viticultrice pêcheurs marin capitaine gendarme gendarmes \
        gendarmerie douane parquet procureur-adjoint avocats juges historien historienne \
        biologiste médecin infirmière infirmier chirurgien pédiatre secouriste secouristes \
        organisateur organisatrice fondateur fondatrice dirigeants dirigeante eurodéputé \
        eurodéputée conseillère adjoints bâtonnier vice-président vice-présidente kremlin \
        fédération collectif ong institution banque compagnie constructeur opérateur
        """, .role
      ),
      (
        """
        fonctionnaire diplomate passagers voisin voisine voisins négociateur conseiller \
        enquêteur salarié salariés secouriste participant participants
        """, .anonymous
      ),
      (
        """
        gendarmerie douane parquet kremlin fédération collectif ong banque compagnie \
        constructeur opérateur
        """, .body
      ),
      ("promet promettent dément démenti nie promis", .act),
      ("par", .toward),
      (
        """
        corrige corrigé plaisante plaisanté relativise relativisé ironise ironisé lâche \
        lâché glisse glissé reprend explique complète rassure
        """, .say
      ),
      ("corrigé plaisanté relativisé ironisé lâché glissé", .participle),
      ("agence", .source),
    ])
}
