/// The little words of languages that could be taken for one of ours; theirs is no answer.
extension LanguageWords {
  static let rivalWords = [
    // Italian.
    """
    a agli ai al all alla alle anche ancora anni che ci come con contro così da dal dall dalla \
    degli dei del dell della delle di dopo due e ed era essere fino fra già gli ha hanno i il in \
    la le lo loro ma mila molto negli nel nell nella non o per perché più quando questa questo \
    se senza si sono stata stato su sua sui sul suo suoi tra tre un una è
    """,
    // Portuguese.
    """
    a anos ao aos após as até cerca com como da das de depois disse do dois dos duas e ela ele \
    eles em entre era esse este está eu foi há isso já mais mas me mesmo muito na nas nem no nos \
    num numa não o os ou para pela pelas pelo pelos pode por quando que quem se segundo sem ser \
    seu seus sobre sua são só também tem ter têm um uma vai você à às
    """,
    // Catalan.
    """
    a això al als amb anys aquest aquesta com de del dels des després diu dos dues el els en \
    entre es fer fins ha han hem hi ho i ja la les li molt més ni no o on pel pels per però quan \
    que què segons sense ser seu seva sobre són també tenir tot tots té un una va van és
    """,
    // Danish.
    """
    af alle at bare blev blevet bliver da de den der deres det efter eller en end er et flere \
    for fra han har havde have hele hun hvis hvor i ikke ind kan kun man mange med meget men \
    mere mod noget nogle nu når og også om op over på selv sig sige siger sin sit skal som til \
    to tre ud var ved vi vil være år
    """,
    // Swedish.
    """
    alla att av bara blev blir de dem den denna det detta där efter eller en enligt ett flera \
    från får för hade han har hon här i inte kan kommer med men mer mot mycket många måste nu \
    när och också om på sedan sig sin sina ska skulle som säger så till tre två under utan var \
    vara varit vi vid vill än är år över
    """,
    // Norwegian.
    """
    alle at av bare ble blir blitt de den deres det dette eller en enn er et etter flere for \
    fordi fra får hadde han har hele hun hvor i ikke kan mange med men mer mot mye må noen nå \
    når og også om opp over på seg sier sin sitt skal skulle som til to tre under ut var ved vi \
    vil være år
    """,
    // Afrikaans.
    """
    aan as baie by daar dat deur die drie ek en gaan gesê het hierdie hul hulle hy in is jaar \
    kan kon maar meer met moet na nie nog nuwe ná of om omdat onder ons ook oor op sal se sewe \
    so sonder sy sê te teen toe tot twee uit van vir waar was wat wees word wou
    """,
    // West Frisian.
    """
    al as binne by dan dat de der dit dizze doe dy ek en fan fjouwer foar gjin ha har harren hat \
    hawwe hie hiene hienen hy ien in is it jier jo kin kinne mar mear mei minsken moat moatte \
    neffens nei net no noch oan oant oer om omdat op se sei sich sil sizze soad soe syn te trije \
    troch tsjin tusken twa wa waard waarden wat wer wie wiene wurde wurdt wy wêr yn ús út ûnder
    """,
    // Luxembourgish.
    """
    a als am an ass aus awer bei d dat datt de dem den der do dräi duerch déi e ech elo en eng \
    engem enger fir ginn gouf géint gëtt hat haten hien hir huet hunn iech iwwer joer just kee \
    keen kënnen leit mat mee mengt mir muss méi nach net no och op sech seet si sinn sot säi \
    tëscht um vill vu vum vun wa well wou wéi wëll zu zum zwee ëm ënner
    """,
    // Romanian.
    """
    a această acest ai al ale ani anul au avea ca care cu când că către dar de despre din dintre \
    două după este fi foarte fost la lui mai nici nu o pe pentru prin sau se spune spus sunt \
    toate trei un în între și
    """,
    // Galician.
    """
    a anos ao aos as ata cando como con da das de despois do dos dous dun dunha dúas e ela en \
    entre era está eu foi hai iso mesmo moi máis na no non nos nunha o os ou para pero pode pola \
    polo por que se segundo sen ser seu seus sobre son só súa tamén ten ter teñen tras un unha \
    vai xa á é
    """,
  ]
}
