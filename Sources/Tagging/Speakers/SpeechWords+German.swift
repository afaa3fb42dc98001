extension SpeechWords {
  static let german = SpeechWords(
    Habits(nounsHaveCapitals: true, nounsAreCompounds: true),
    [
      (
        """
        sagt sagte sagen sagten erklärt erklärte erklären erklärten betont betonte betonen betonten \
        schreibt schrieb berichtet berichtete warnt warnte warnen warnten meint meinte meinen \
        meinten ergänzt ergänzte fordert forderte fordern forderten behauptet behauptete bestätigt \
        bestätigte kritisiert kritisierte verspricht versprach droht drohte klagt klagte antwortet \
        antwortete fragt fragte erzählt erzählte versichert versicherte beteuert beteuerte \
        resümiert resümierte ruft rief urteilt urteilte befand findet fand hofft hoffte
        """, .say
      ),
      (
        "nennt nannte nennen nannten spricht sprach sprechen sprachen bezeichnet bezeichnete", .call
      ),
      (
        "fügt fügte teilt teilte kündigt kündigte räumt räumte gibt gab führt führte stellt stellte",
        .separable
      ),
      ("hinzu mit an ein aus zu bekannt fest klar", .particle),
      (
        "gesagt erklärt betont gewarnt geschrieben bestätigt gefordert genannt berichtet",
        .participle
      ),
      ("hat haben hatte hatten", .auxiliary),
      ("laut", .according),
      ("so", .tail),
      (
        """
        der die das dem den des ein eine einer einem einen sein seine ihr ihre unser mehrere einige \
        zwei drei vier fünf dutzende diese dieser
        """, .determiner
      ),
      ("ein eine einer einem einen mehrere einige zwei drei vier fünf dutzende", .indefinite),
      ("er sie", .pronoun),
      (
        """
        minister ministerin präsident präsidentin regierung sprecher sprecherin polizei \
        bürgermeister bürgermeisterin oberbürgermeister vorsitzender vorsitzende vorsitzenden chef \
        chefin direktor direktorin ministerium gericht richter richterin anwalt anwältin professor \
        professorin forscher forscherin experte experten expertin analyst gewerkschaft unternehmen \
        verband verein kommission kommissar kommissarin kanzler kanzlerin bundeskanzler senator \
        gouverneur könig königin papst bischof general armee botschafter diplomat leiter leiterin \
        trainer spieler kapitän autor autorin ärztin arzt klinik schule rektor universität \
        institut anwohner anwohnerin zeuge zeugin zeugen augenzeugen mutter vater sohn tochter \
        bruder schwester witwe familie besitzer landwirt bauern bauer geschäftsführer \
        geschäftsführerin feuerwehr behörde behörden stadt partei opposition staatsanwaltschaft \
        ministerpräsident ministerpräsidentin innenminister außenminister finanzminister \
        verkehrsminister verkehrsministerin umweltministerin umweltminister landrat landrätin
        """, .role
      ),
      (
        """
        quelle quellen insider insidern kreise kreisen sprecher sprecherin augenzeugen zeugen \
        experten beamter beamte diplomaten behörden behördenvertreter anwohner mitarbeiter polizist
        """, .anonymous
      ),
      (
        """
        polizei regierung ministerium gericht gewerkschaft unternehmen verband verein kommission \
        armee klinik schule universität institut familie feuerwehr behörde behörden stadt partei \
        opposition staatsanwaltschaft
        """, .body
      ),
      ("von vom der des für beim aus", .link),
      ("von van de der den zu al bin el", .namePart),
      (
        """
        in im am an auf nach vor über mit bei aus um durch gegen seit zum zur beim zu bis unter \
        als dass wenn weil ob was wer wo dann nun hier da montag dienstag mittwoch donnerstag \
        freitag samstag sonntag gestern heute morgen später zuvor auch noch nicht schon wieder \
        selbst ist war sind waren wird werden wurde wurden hat haben hatte hatten kann können \
        konnte soll sollen sollte muss müssen will wollen wollte darf sich ihm ihr ihnen uns mir \
        ich wir niemand jeder alle man es und oder aber denn doch während gegenüber laut angaben ende anfang hinzu mit fest klar
        """, .stop
      ),
      ("und aber denn doch oder während sondern wie", .join),
      (
        """
        zeitung tageszeitung wochenzeitung nachrichtenagentur agentur sender fernsehsender magazin \
        nachrichtenmagazin portal blatt medien medienberichten bericht berichten medienbericht \
        schild plakat brief studie umfrage gesetz plan mitteilung angaben statistik vertrag fahrplan vorhersage
        """, .outlet
      ),
      ("auch später zuvor montag dienstag mittwoch donnerstag freitag samstag sonntag", .adverb),
      (
        """
        sagte sagt sagen sagten erklärte teilte
        """, .tell
      ),
      (
        """
        dass
        """, .that
      ),
      (
        """
        das dies
        """, .this
      ),
      (
        """
        angaben worten aussage aussagen einschätzung darstellung
        """, .leadNoun
      ),
      (
        """
        nach
        """, .leadOpener
      ),
      (
        """
        von
        """, .leadFiller
      ),
      (
        """
        zufolge
        """, .behind
      ),
      (
        """
        in auf bei gegenüber via über
        """, .toward
      ),
      (
        """
        sich
        """, .reflexive
      ),
      (
        """
        mitgeteilt
        """, .participle
      ),
      (
        """
        agentur urteil titel slogan motto überschrift vertragstext \
        berechnung berechnungen schätzung schätzungen gutachten statut verfassung \
        haushaltsplan pressemitteilung anklage anklageschrift dpa afp apa kna faz taz bild
        """, .outlet
      ),
      (
        """
        politiker politikerin regierungssprecher regierungssprecherin polizeisprecher \
        polizeisprecherin ministeriumssprecher staatssekretär staatssekretärin abgeordneter \
        abgeordnete minister-präsident bundeskanzlerin außenministerin innenministerin \
        justizminister justizministerin gesundheitsminister gesundheitsministerin \
        verteidigungsminister verteidigungsministerin präsidentin vizepräsident bischöfin \
        pfarrer pfarrerin pastor pastorin landwirtin winzer fischer betreiber betreiberin \
        veranstalter wirt wirtin händler unternehmer unternehmerin gründer gründerin manager \
        managerin vorstandschef vorstandschefin aufsichtsrat gewerkschafter \
        gewerkschaftschef oppositionsführer oppositionsführerin parteichef parteichefin \
        fraktionschef fraktionschefin generalsekretär generalsekretärin torwart stürmer \
        mittelfeldspieler bergrettung küstenwache einsatzleiter ermittler rettungskräfte \
        wissenschaftler wissenschaftlerin historiker historikerin biologe biologin kurator \
        kuratorin museumsdirektor museumsdirektorin intendant intendantin lehrer lehrerin \
        schüler student studentin passagier nachbar nachbarin augenzeuge augenzeugin zeugin \
        bundeswehr militär kreml konzern bank bahn einzelhandelsverband bundesverband \
        bauernverband kanzlerin beamter beamte beamten diplomat
        """, .role
      ),
      (
        """
        beamter beamte beamten beteiligte beteiligten teilnehmer beobachter nachbar \
        nachbarin anwohnerin augenzeuge diplomat insider regierungsvertreter \
        regierungskreise regierungskreisen sicherheitskreise sicherheitskreisen \
        konzernkreise konzernkreisen parteikreise parteikreisen verhandlungskreise \
        branchenkreise
        """, .anonymous
      ),
      (
        """
        bergrettung küstenwache bundeswehr militär kreml konzern bank bahn \
        einzelhandelsverband bundesverband bauernverband
        """, .body
      ),
      (
        """
        fordert forderte hofft hoffte verspricht versprach droht drohte bestreitet bestritt \
        findet fand
        """, .act
      ),
      ("am per", .toward),
      ("scherzte lachte seufzte räumte ergänzt spottete", .say),
      ("agentur", .source),
      ("meldet meldete meldeten melden", .say),
      (
        """
        organisation organisationen diplomatin verteidiger verteidigerin regierungschef \
        regierungschefin vertreter vertreterin vertretern mitarbeiter mitarbeiterin helfer \
        helferin retter anwälte stiftung kommandeur rebellen miliz aktivist aktivistin \
        aktivisten bewohner bewohnerin reisende fahrer fahrerin pilot pilotin opfer täter \
        kläger klägerin richterin schiedsrichter kirche gemeinde landkreis
        """, .role
      ),
      (
        """
        organisation stiftung miliz kirche gemeinde landkreis wetterdienst ministeriums gerichts \
        verbands vereins unternehmens instituts konzerns landkreises
        """, .body
      ),
      (
        """
        wetterdienst ministeriums gerichts verbands vereins unternehmens instituts konzerns \
        landkreises kritiker kritikerin kritikern kollege kollegin besucher besucherin anhänger
        """, .role
      ),
      ("mitteilte mitteilten mitteilt hinzufügte ankündigte feststellte einräumte", .say),
      ("mitteilte mitteilten mitteilt", .tell),
      (
        """
        diplomatin vertreter vertreterin vertretern helfer helfern bewohner bewohnern \
        aktivisten kritiker kritikern
        """, .anonymous
      ),
    ])
}
