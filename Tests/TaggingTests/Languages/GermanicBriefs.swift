/// Invented briefs in Germanic languages that are not answered.
extension Briefs {
  static let danish = Briefs(
    """
    En brand har natten til tirsdag ødelagt en gård ved Viborg. Ingen mennesker kom til skade, \
    men omkring hundrede grise døde i flammerne, oplyser politiet i Midtjylland.

    Regeringen vil bruge to milliarder kroner på at gøre togene hurtigere. Det skal blandt andet \
    ske ved at bygge nye spor mellem Odense og Fredericia, siger ministeren.

    Den danske cykelrytter blev nummer tre på etapen og er nu kun fire sekunder efter lederen. \
    Han tror selv på, at han kan vinde løbet på søndag.

    Flere og flere unge flytter fra de små byer til København og Aarhus. Det viser nye tal fra \
    Danmarks Statistik, som også fortæller, at huslejen er steget meget.

    Politiet har anholdt en mand, der ikke ville betale for sin mad på en restaurant i Aalborg. \
    Han sagde, at suppen var for kold, og at tjeneren havde været uhøflig.

    Der er fundet en vikingeskat på en mark på Fyn. Det er en gammel mand med metaldetektor, som \
    har fundet den, og han får nu en stor dusør.

    Kraftig blæst har lukket Storebæltsbroen for lastbiler. Vejdirektoratet regner med, at broen \
    åbner igen i aften, når vinden har lagt sig. Færgerne sejler heller ikke.

    Forfatteren Inger Mølgaard er død, 79 år gammel. Hun skrev mere end tyve bøger for børn, og \
    mange af dem blev også lavet til film i Sverige.

    Skolerne skal have flere timer i matematik. Det er partierne blevet enige om efter lange \
    forhandlinger. Lærerne er glade, men de mener, at der mangler penge til bøger.

    Grønland vil ikke have flere krydstogtskibe, end der kommer i dag. Byerne er for små, og \
    naturen tager skade, siger borgmesteren i Ilulissat til radioen.
    """)

  static let swedish = Briefs(
    """
    En brand förstörde natten till fredagen en skola i Umeå. Ingen människa skadades, men \
    eleverna måste nu ha undervisning i en idrottshall, säger kommunens rektor.

    Regeringen vill sänka skatten för pensionärer nästa år. Förslaget kostar fyra miljarder \
    kronor och ska betalas med högre avgifter på flygresor, enligt finansministern.

    Det svenska laget vann mot Finland med tre mål mot två. Matchen avgjordes först i \
    förlängningen, när backen Nils Åkerlund sköt från blå linjen och träffade krysset.

    Polisen har gripit två män som är misstänkta för att ha stulit kopparkabel från järnvägen. \
    Tågen mellan Gävle och Sundsvall stod stilla i nästan åtta timmar.

    Forskare i Lund har hittat ett ämne som kan göra batterier både lättare och billigare. Det \
    tar dock flera år innan det kan användas i bilar, säger de.

    Många äldre har svårt att köpa biljett när automaterna tas bort. Nu ska bolaget sätta ut \
    personal på de största stationerna, men bara på vardagar och inte på kvällen.

    En björn har setts mitt inne i byn Jokkmokk. Invånarna uppmanas att hålla sina hundar inne \
    och att inte lämna mat på gården, skriver tidningen.

    Elpriset blir högre i vinter än förra året, tror myndigheten. Det beror på att två reaktorer \
    står stilla och att det har regnat ovanligt lite i norr.

    Sångerskan Ebba Lilja har fått ett stort pris för sin nya skiva. Hon säger att hon ska ge \
    hälften av pengarna till barn som vill lära sig spela.

    Snön har gjort vägarna hala i hela Dalarna. Flera bussar har kört av vägen men ingen är \
    allvarligt skadad. Trafikverket ber alla som kan att stanna hemma.
    """)

  static let norwegian = Briefs(
    """
    En brann har ødelagt en gammel trebygning i sentrum av Ålesund. Ingen personer ble skadd, \
    men flere måtte forlate hjemmene sine midt på natta, opplyser politiet.

    Regjeringen vil gi mer penger til sykehusene i nord. Det skal bli kortere ventetid for \
    pasientene, men fagforeningene mener at det ikke er nok til å ansette flere.

    Den norske skiløperen vant rennet i Holmenkollen foran to svensker. Hun sa etterpå at hun \
    aldri hadde vært så sliten, og at hun nå gledet seg til ferie.

    Politiet har pågrepet en mann som stjal en buss i Bergen og kjørte den til Voss. Han ville \
    bare hjem til kjæresten sin, forklarte han i avhør.

    Flere ferjer er innstilt på grunn av det dårlige været på Vestlandet. Det er meldt vind av \
    storm styrke, og folk bør holde seg innendørs i kveld.

    Forskere i Tromsø har funnet en fisk som ingen har sett før. Den lever på tusen meters dyp \
    og lyser svakt når den blir redd, sier de.

    Strømprisen blir lavere enn i fjor, tror analytikerne. Det skyldes at det har regnet mye i \
    høst, og at magasinene derfor er nesten fulle før vinteren kommer.

    Forfatteren Tor Helland har fått prisen for årets beste bok. Den handler om en gutt som \
    reiser alene fra Finnmark til Oslo for å finne faren sin.

    Kommunen vil stenge tre skoler fordi det er for få barn i bygda. Foreldrene er sinte og har \
    samlet over to tusen underskrifter mot forslaget, skriver avisen.

    Oljefondet tapte penger i årets første kvartal. Det var særlig aksjene i de store \
    teknologiselskapene som falt, sa sjefen på en pressekonferanse i Oslo torsdag.
    """)

  static let afrikaans = Briefs(
    """
    'n Brand het in die nag twee huise in Stellenbosch vernietig. Niemand is beseer nie, maar \
    die gesinne het al hul besittings verloor, het die brandweer gesê.

    Die regering wil volgende jaar meer geld aan skole gee. Die minister het Donderdag in die \
    parlement gesê dat duisende klaskamers herstel moet word voordat dit te laat is.

    Die Bokke het Saterdag in Pretoria met 27 teen 20 gewen. Die kaptein sê hy is trots op sy \
    span, want hulle het tot die einde toe baklei.

    Die polisie het drie mans gearresteer wat koperkabels gesteel het. Hulle sal Maandag in die \
    hof verskyn. Die treine kon vir ses ure lank nie ry nie.

    Daar is nie genoeg water in die damme van die Kaap nie. Inwoners word gevra om hul tuine nie \
    nat te maak nie en korter te stort.

    'n Boer van Upington het 'n pampoen van 310 kilogram gekweek. Hy sê dit is omdat hy elke \
    aand vir die plant sing en dit baie water gee.

    Die skrywer Anna Malan is op 82 in haar huis in Bloemfontein oorlede. Sy het meer as twintig \
    boeke geskryf en was baie geliefd onder kinders.

    Die prys van petrol gaan volgende week met sestig sent styg. Dit is die vierde keer vanjaar, \
    en taxibestuurders sê dat hulle dit nie meer kan bekostig nie.

    Namibië en Botswana gaan saam 'n nuwe brug oor die rivier bou. Die werk sal drie jaar duur \
    en sowat twee miljard rand kos, berig die koerant.

    Eskom waarskuw dat daar vanaand weer beurtkrag sal wees. Twee kragstasies is stukkend, en \
    dit is nie duidelik wanneer hulle weer sal kan werk nie.
    """)

  static let frisian = Briefs(
    """
    By in brân yn in pleats by Dokkum binne fannacht tsientallen kij omkommen. De boer en syn \
    frou koene op 'e tiid út it hûs komme, seit de brânwacht.

    De gemeente wol twa skoallen yn de doarpen slute, om't der net genôch bern mear binne. Alden \
    fine dat neat en hawwe al fjouwerhûndert hantekens ophelle.

    De provinsje jout folgjend jier mear jild oan it Frysk yn it ûnderwiis. Dat hat de \
    deputearre woansdei sein. Hy hopet dat alle bern it sa leare kinne.

    It waar wurdt de kommende dagen folle kâlder. Yn it wykein kin it sels frieze, en miskien \
    kinne der dan wol redens út 'e kast, sizze de waarmannen.

    Twa manlju út Drachten binne oppakt omdat se fytsen stellen hiene. Se hienen der mear as \
    tritich yn in skuorre stean, die bliken doe't de plysje kaam.

    De skriuwster Baukje Hoekstra hat de priis krigen foar har roman oer in skipper. Neffens de \
    sjuery is it in boek dat elkenien yn Fryslân lêze moat.

    De fearboat nei it Amelân fart hjoed net troch de hurde wyn. Reizgers moatte wachtsje oant \
    moarn, of se kinne harren jild werom krije by de rederij.

    Op de mar by Snits is in sylskip omslein. De fjouwer opfarrenden waarden troch in oar skip \
    út it wetter helle. Se wiene kâld, mar net ferwûne.

    It ferkear op de dyk nei Harns stie moandei oerenlang stil. In frachtwein hie syn lading \
    ferlern: mear as tûzen flessen bier leinen oer de hiele wei.

    Ûndersikers hawwe yn de terp fan Hegebeintum in gouden spjelde fûn. It is wol fjirtjin \
    ieuwen âld, tinke se, en it komt yn it museum te stean.
    """)

  static let luxembourgish = Briefs(
    """
    An der Nuecht op en Dënschdeg huet et zu Esch an engem Haus gebrannt. Keen ass verletzt \
    ginn, mee d'Famill konnt net méi an hir Wunneng zeréckgoen.

    D'Regierung wëll d'nächst Joer méi Geld fir den Zuch ausginn. De Minister sot am Parlament, \
    datt d'Leit nëmme mat gudde Verbindungen op den Auto verzichten.

    D'Police huet zwee Männer festgeholl, déi an engem Geschäft an der Stad geklaut hunn. Si \
    haten och e Messer derbäi. Eng Persoun gouf liicht verletzt.

    Muer bleift et dréchen an d'Sonn schéngt. Um Weekend gëtt et awer vill méi kal, an et kann \
    och schneien, seet de Wiederdéngscht vum Findel.

    De Lëtzebuerger Coureur ass op der zweeter Etapp Véierte ginn. Hie war frou mat senge Been a \
    mengt, datt hien an de Bierger nach besser ka fueren.

    Vill jonk Leit fannen keng Wunneng, déi se bezuele kënnen. Si zéien dofir iwwer d'Grenz a \
    fueren all Dag mat dem Zuch op d'Aarbecht an d'Stad.

    D'Schrëftstellerin Josée Weis ass am Alter vu 77 Joer gestuerwen. Si huet méi wéi zwanzeg \
    Bicher geschriwwen, déi och op Däitsch erauskomm sinn.

    D'Gewerkschafte sinn net averstan mat dem Plang vun der Regierung. Si wëllen, datt \
    d'Geschäfter sonndes zou bleiwen, a ruffen d'Leit op, mat op d'Strooss ze goen.

    De Musée ass elo rëm op. Dräi Joer laang gouf do geschafft, an d'Käschte waren um Enn duebel \
    sou héich, wéi een am Ufank geduecht hat.

    Op der Autobunn ass de Moien e Camion ëmgefall. De Chauffer gouf an d'Spidol bruecht. De \
    Verkéier stoung méi wéi véier Stonnen, well d'Strooss gespaart war.
    """)
}
