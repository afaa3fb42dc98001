/// Invented briefs of about thirty words in French; those with an odd index were held back from tuning.
extension Briefs {
  static let french = Briefs(
    """
    Un incendie s'est déclaré dans la nuit de lundi à mardi dans un immeuble de Grenoble. Trois \
    personnes ont été hospitalisées, mais leurs jours ne sont pas en danger, selon les pompiers.

    Le gouvernement a annoncé jeudi une hausse de deux pour cent des petites retraites à partir \
    du mois de janvier. Les syndicats jugent cette mesure trop faible et appellent à une \
    manifestation.

    La Banque de France prévoit une croissance de 0,9 % cette année. C'est un peu moins que ce \
    qu'elle espérait au printemps. L'inflation, elle, devrait rester sous les deux pour cent.

    Le Sénégal a battu le Maroc un but à zéro en finale du tournoi de Dakar. Le capitaine \
    Ibrahima Ndour a marqué de la tête à la 83e minute devant 40 000 spectateurs.

    Deux alpinistes espagnols sont portés disparus depuis dimanche dans le massif du Mont-Blanc. \
    Les recherches ont repris mercredi matin, malgré la neige et un vent très fort au-dessus de \
    3 500 mètres.

    La police belge a saisi plus de 600 kilos de cocaïne dans le port d'Anvers. La drogue était \
    cachée dans des caisses d'ananas. Quatre hommes ont été placés en détention.

    Renault va supprimer 400 postes dans son usine de Douai d'ici à la fin de l'année. La \
    direction promet qu'il n'y aura pas de licenciements et que tous les départs seront \
    volontaires.

    Au Japon, un séisme de magnitude 6,4 a secoué l'île de Kyushu dans la soirée. Aucune victime \
    n'est à déplorer, mais les trains à grande vitesse ont été arrêtés par précaution.

    Le tribunal de Nantes a condamné un ancien notaire à six ans de prison pour escroquerie. Il \
    avait vendu plusieurs fois la même maison à des retraités qui lui faisaient confiance.

    Le prix du blé a reculé pour la troisième séance de suite à Paris. Les opérateurs attendent \
    le rapport américain sur les stocks, qui sera publié vendredi après la clôture.

    À Montréal, des centaines d'enseignants ont défilé pour réclamer des classes moins \
    nombreuses. Le ministre de l'Éducation se dit prêt à les recevoir, mais il exclut toute \
    dépense nouvelle.

    La comédienne Hélène Vasseur est morte à l'âge de 88 ans, a fait savoir sa famille. Elle \
    avait tourné dans une cinquantaine de films et reçu un César en 1981.

    Des chercheurs de Lausanne ont mis au point une batterie qui se recharge en moins de cinq \
    minutes. Elle pourrait équiper les bus électriques dans quatre ou cinq ans, estiment-ils.

    L'Iran a libéré un chercheur franco-allemand détenu depuis deux ans. Il est arrivé vendredi \
    à Genève, où ses parents l'attendaient. Téhéran parle d'un geste humanitaire, Berlin reste \
    prudent.

    Une panne informatique a perturbé samedi le trafic des trains entre Lille et Bruxelles. Les \
    voyageurs ont attendu jusqu'à quatre heures. La situation est revenue à la normale dans la \
    nuit.

    Le maire de Nice veut interdire les grands bateaux de croisière. Selon lui, ils polluent \
    l'air et n'apportent presque rien aux commerces de la ville. Les armateurs dénoncent une \
    décision politique.

    Au moins vingt mineurs sont morts dans l'effondrement d'une galerie dans le sud du Congo. \
    Les secours n'ont plus guère d'espoir de retrouver des survivants, a dit le gouverneur de la \
    province.

    Les ventes de livres ont baissé de trois pour cent l'an dernier en France. Seules les bandes \
    dessinées et la littérature pour enfants progressent encore, d'après le syndicat des \
    éditeurs.

    Un chien de berger a sauvé un troupeau de 200 brebis attaqué par des loups dans le Vercors. \
    L'animal, blessé à la patte, a été soigné par un vétérinaire du village.

    Le cycliste slovène Luka Zorman a remporté la quatrième étape du Tour de Romandie. Il \
    devance au sprint l'Italien Bertoni et prend la tête du classement avec six secondes \
    d'avance.

    La Suisse va rouvrir son ambassade à Damas, fermée depuis plus de dix ans. Une petite équipe \
    de diplomates doit s'y installer cet été si les conditions de sécurité le permettent.

    Google devra payer 50 millions d'euros pour ne pas avoir informé clairement ses \
    utilisateurs. L'autorité française des données lui donne aussi trois mois pour changer ses \
    formulaires.

    Un homme de 36 ans a été mis en examen pour avoir volé une dizaine de tableaux dans des \
    églises de Bretagne. Il dit avoir agi par amour de l'art.

    L'Assemblée nationale a adopté mardi soir la loi sur l'eau par 287 voix contre 241. Le texte \
    doit maintenant être examiné par le Sénat, où la droite est majoritaire.

    Le festival d'Avignon s'ouvrira cette année avec une pièce venue de Corée du Sud. Sa \
    directrice a choisi d'inviter vingt compagnies étrangères, soit deux fois plus que l'été \
    dernier.

    Airbus a livré 61 avions au mois de mars, un de moins qu'un an plus tôt. Le constructeur \
    manque toujours de moteurs et de sièges, mais il maintient ses objectifs.

    Les vignerons de Champagne s'attendent à une petite récolte. Le gel d'avril a détruit près \
    du tiers des bourgeons. La qualité devrait pourtant être bonne si le soleil revient.

    Le pape a nommé un nouvel archevêque à Abidjan. Âgé de 57 ans, il enseignait jusqu'ici le \
    droit à Rome. Il prendra ses fonctions au début du mois prochain.

    Deux trains se sont heurtés près de Bologne, en Italie. Une trentaine de passagers ont été \
    légèrement blessés. Une erreur d'aiguillage serait à l'origine de l'accident, selon la \
    presse locale.

    La chanteuse Maëlle Garnier annule tous ses concerts jusqu'à la fin du printemps pour des \
    raisons de santé. Les billets seront remboursés, indique son producteur dans un court \
    message.

    Washington et Hanoï ont signé un accord pour ouvrir davantage leurs marchés. Les droits de \
    douane sur le riz et sur les machines seront réduits de moitié pendant trois ans.

    Le nombre de chômeurs a encore augmenté au troisième trimestre. Les jeunes sont les plus \
    touchés : près d'un sur cinq cherche un emploi, indique le ministère du Travail.

    Un ours a été aperçu dans les rues d'un village des Pyrénées. Les habitants sont priés de ne \
    pas sortir leurs poubelles le soir et de garder leurs chiens chez eux.

    Le Paris FC a renvoyé son entraîneur après six défaites d'affilée. Son adjoint dirigera \
    l'équipe samedi contre Brest. Le club espère trouver un successeur avant la fin de la \
    semaine.

    Les Nations unies demandent 300 millions de dollars pour aider les réfugiés au Tchad. Sans \
    cet argent, il faudra réduire les rations de moitié dès le mois de juin.

    Une tempête a privé d'électricité 90 000 foyers dans le Finistère. Des vents de 140 \
    kilomètres à l'heure ont été relevés à Brest. Plusieurs routes sont coupées par des arbres.

    Le Louvre sera fermé lundi à cause d'une grève de ses gardiens. Ils se plaignent du bruit, \
    de la foule et du manque de personnel. La direction promet des embauches.

    La Russie a expulsé trois diplomates norvégiens qu'elle accuse d'espionnage. Oslo rejette \
    ces reproches et annonce qu'elle répondra. Les relations entre les deux voisins sont au plus \
    bas.

    Un agriculteur de la Creuse a trouvé dans son champ un vase rempli de pièces d'or. Elles \
    datent sans doute du règne de Louis XIV. Il en recevra la moitié.

    L'équipe de France féminine de handball jouera sa demi-finale vendredi à Oslo contre le \
    Danemark. Les Bleues n'ont perdu aucun match depuis le début du tournoi, mais deux joueuses \
    sont incertaines.

    En Côte d'Ivoire, les planteurs de cacao toucheront un prix plus élevé dès octobre. Le \
    gouvernement veut ainsi lutter contre la contrebande vers le Ghana et soutenir les petites \
    exploitations.

    Un passager ivre a forcé un vol entre Toulouse et Athènes à se poser à Naples. L'homme a été \
    remis à la police et devra rembourser la compagnie.
    """)
}
