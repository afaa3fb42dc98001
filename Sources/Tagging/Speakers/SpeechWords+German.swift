extension SpeechWords {
  static let german = SpeechWords(
    Habits(nounsHaveCapitals: true), leads: ["laut "], verbs: ["sagte ", "sagt ", "erklärte "],
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
        zwei drei diese dieser
        """, .determiner
      ),
      ("ein eine einer einem einen mehrere einige", .indefinite),
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
      ("und aber denn doch oder während sondern", .join),
      (
        """
        zeitung tageszeitung wochenzeitung nachrichtenagentur agentur sender fernsehsender magazin \
        nachrichtenmagazin portal blatt medien medienberichten bericht berichten medienbericht \
        schild plakat brief studie umfrage gesetz plan mitteilung angaben statistik vertrag fahrplan vorhersage
        """, .outlet
      ),
      ("auch später zuvor montag dienstag mittwoch donnerstag freitag samstag sonntag", .adverb),
    ])
}
