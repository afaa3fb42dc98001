extension SpeechWords {
  static let dutch = SpeechWords(
    Habits(adjectivesEndInE: true, nounsAreCompounds: true, functionsGoBare: true),
    [
      (
        """
        zegt zei zeggen zeiden stelt stelde stellen meldt meldde melden meldden verklaart verklaarde \
        verklaren verklaarden vertelt vertelde vertellen vertelden schrijft schreef schrijven \
        bericht berichtte benadrukt benadrukte benadrukken benadrukten beweert beweerde beweren \
        beweerden vindt vond vinden vonden denkt dacht verwacht verwachtte vreest vreesde hoopt \
        hoopte waarschuwt waarschuwde waarschuwen waarschuwden herhaalt herhaalde bevestigt \
        bevestigde bevestigen bevestigden ontkent ontkende erkent erkende reageert reageerde eist \
        eiste belooft beloofde dreigt dreigde klaagt klaagde roept riep concludeert concludeerde \
        citeert citeerde post postte twittert twitterde constateert constateerde oordeelt oordeelde \
        antwoordt antwoordde vraagt vroeg weet besluit besloot verzucht verzuchtte meent meende \
        lacht lachte grapt grapte zucht zuchtte
        """, .say
      ),
      ("noemt noemde noemen noemden spreekt sprak spreken spraken omschrijft omschreef", .call),
      (
        """
        voegt voegde licht lichtte legt legde geeft gaf kondigt kondigde spreekt sprak dringt drong \
        maakt maakte deelt deelde vult vulde laat liet laten lieten
        """, .separable
      ),
      ("toe uit aan op tegen bekend mee weten", .particle),
      (
        """
        gezegd gesteld gemeld verklaard verteld geschreven benadrukt beweerd gewaarschuwd bevestigd \
        ontkend erkend laten toegevoegd toegelicht uitgelegd toegegeven aangekondigd
        """, .participle
      ),
      ("heeft hebben had hadden", .auxiliary),
      ("volgens", .according),
      ("aldus zo", .tail),
      (
        """
        de het een zijn haar hun hare deze die dit onze twee drie vier vijf zes enkele meerdere \
        verschillende sommige tientallen
        """, .determiner
      ),
      ("een sommige enkele meerdere verschillende twee drie vier vijf zes tientallen", .indefinite),
      ("hij zij ze", .pronoun),
      (
        """
        minister ministers president premier kabinet regering woordvoerder woordvoerster politie \
        burgemeester wethouder wethouders voorzitter directeur directrice directie ministerie \
        gemeente provincie waterschap dijkgraaf officier rechter rechtbank advocaat hoogleraar \
        onderzoeker onderzoekers wetenschapper wetenschappers deskundige deskundigen expert experts \
        analist analisten econoom economen vakbond vakbonden bond bedrijf onderneming organisatie \
        stichting vereniging commissie commissaris staatssecretaris kamerlid senator gouverneur \
        koning koningin prins prinses paus bisschop generaal kolonel legerleider leger commandant \
        ambassadeur gezant diplomaat leider partijleider fractievoorzitter fractieleider kandidaat \
        trainer coach bondscoach speler speelster aanvoerder schrijver schrijfster regisseur \
        zanger zangeres kunstenaar arts artsen ziekenhuis school rector universiteit instituut \
        bewoner bewoners inwoner inwoners buurman buurvrouw ooggetuige ooggetuigen getuige getuigen \
        slachtoffer moeder vader zoon dochter broer zus weduwe familie eigenaar boer boeren \
        ondernemer topman topvrouw bestuurder bestuur bestuursvoorzitter brandweer meteoroloog \
        weerman aanklager openbaar justitie inspectie collega schipper machinist kapitein baas \
        oud-president oud-minister vicepresident bondskanselier kanselier secretaris-generaal \
        jury rederij haven bank beurs autoriteiten overheid oppositie coalitie
        """, .role
      ),
      (
        """
        bron bronnen functionaris functionarissen ingewijden insiders betrokkenen woordvoerder \
        woordvoerster ooggetuige ooggetuigen getuigen kenners critici deskundigen experts analisten \
        autoriteiten diplomaten inwoners bewoners onderzoekers wetenschappers agent
        """, .anonymous
      ),
      (
        """
        politie ministerie gemeente provincie waterschap rechtbank vakbond vakbonden bond \
        bedrijf onderneming organisatie stichting vereniging commissie leger ziekenhuis school \
        universiteit instituut familie bestuur brandweer justitie inspectie jury rederij haven \
        bank beurs autoriteiten overheid oppositie coalitie kabinet regering
        """, .body
      ),
      ("van voor bij", .link),
      ("van de der den ter ten te von bin al el la le du", .namePart),
      (
        """
        in op tegen tijdens na voor over met vanuit aan om door naar uit tot sinds binnen buiten \
        vanaf onder tegenover achter bij als dat die wat wie waar toen nu er hier daar dan \
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag morgen vanochtend \
        vanmiddag vanavond later eerder ook nog niet wel al weer zelf desgevraagd donderdagochtend \
        is was zijn waren wordt werd worden werden heeft hebben had hadden kan kunnen kon zou zouden \
        zal zullen moet moeten moest wil willen wilde mag mogen gaat gaan ging krijgt krijgen komt \
        komen blijft blijven eraan hieraan daarmee hem haar hen ons mij me u zich niets alles geen \
        weten toe uit zo juist stellig woedend opgelucht na afloop wegens vanwege volgens aldus \
        niemand iedereen velen men ik we wij je jullie het iets begin eind half om maar want omdat terwijl of en eraan erbij hieraan staat ligt loopt
        """, .stop
      ),
      ("en maar want terwijl doch of dus", .join),
      (
        """
        krant dagblad nieuwssite website site persbureau nieuwsbureau zender omroep nieuwszender \
        weekblad tijdschrift blad zakenkrant nieuwsdienst magazine staatspersbureau staatsomroep \
        staatstelevisie media medium rapport onderzoek verklaring bericht verdrag wet plan cijfers \
        bord spandoek tekst brief peiling studie regels verwachting planning dienstregeling traditie afspraak
        """, .outlet
      ),
      (
        "ook later eerder opnieuw dinsdag maandag woensdag donderdag vrijdag zaterdag zondag",
        .adverb
      ),
      (
        """
        zegt zei zeggen zeiden meldt meldde melden meldden stelt stelde verklaart verklaarde \
        vertelt vertelde vertelden benadrukt benadrukte
        """, .tell
      ),
      (
        """
        dat
        """, .that
      ),
      (
        """
        dat dit zo
        """, .this
      ),
      (
        """
        in op tegen tegenover aan bij via
        """, .toward
      ),
      (
        """
        zich
        """, .reflexive
      ),
      (
        """
        oordeel conclusie advies antwoord boodschap motto titel opschrift slogan leus vraag \
        reden bedoeling gedachte idee schatting schattingen raming cao grondwet statuten \
        reglement protocol draaiboek persbericht website twitterbericht getuigenverklaring \
        berekening prognose weerbericht staatsmedia
        """, .outlet
      ),
      (
        """
        ambtenaar ambtenaren deelnemer reiziger passagier passagiers omwonende omwonenden \
        buurtbewoner buurtbewoners voorbijganger politicus parlementariër rijksdienst \
        rijkswaterstaat kustwacht reddingsdienst ambulancedienst veiligheidsregio \
        veiligheidsdienst verzekeraar toezichthouder vakbondsleider vakbondsbestuurder \
        tweede-kamerlid oud-minister minister-president premier conservator curator biograaf \
        historicus bioloog viroloog dierenarts veearts leraar lerares docent student \
        studenten leerling bakker winkelier kweker teler visser vissers piloot astronaut \
        rechercheur agenten militair militairen soldaat rebellenleider opstandelingen \
        aartsbisschop dominee imam rabbijn bestuurslid penningmeester projectleider \
        organisator veerman molenaar boswachter
        """, .role
      ),
      (
        """
        ambtenaar ambtenaren diplomaat omstander omstanders medewerker medewerkers \
        regeringsfunctionaris overheidsfunctionaris regeringsbron kamerlid arts \
        klokkenluider deelnemers waarnemers buurtbewoner omwonenden omwonende militair
        """, .anonymous
      ),
      (
        """
        rijkswaterstaat kustwacht reddingsdienst veiligheidsregio veiligheidsdienst \
        verzekeraar toezichthouder ministeries
        """, .body
      ),
      (
        """
        ontkent ontkende ontkennen besluit besloot eist eiste belooft beloofde dreigt \
        dreigde vreest vreesde hoopt hoopte verwacht verwachtte denkt dacht vindt vond \
        erkent erkende weet vraagt vroeg
        """, .act
      ),
      ("via per over", .toward),
      ("agentschap", .source),
    ])
}
