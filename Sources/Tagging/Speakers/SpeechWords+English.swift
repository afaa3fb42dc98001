extension SpeechWords {
  static let english = SpeechWords(
    Habits(subjectMayComeFirst: true, functionsGoBare: true),
    [
      (
        """
        said says say tells told wrote writes added adds stated states announced announces warned \
        warns insisted insists claimed claims argued argues explained explains replied replies \
        acknowledged acknowledges admitted admits confirmed confirms denied denies declared \
        declares noted notes recalled recalls asked asks promised promises threatened complained \
        concluded posted tweeted stressed stresses shouted testified responded remarked
        """, .say
      ),
      ("called calls described describes branded labelled labeled dubbed deemed", .call),
      ("said told warned called described added announced confirmed denied claimed", .participle),
      ("has have had", .auxiliary),
      ("according", .according),
      (
        "the a an his her its their our this these some several two three four five dozens",
        .determiner
      ),
      ("a an some several two three four five dozens", .indefinite),
      ("he she", .pronoun),
      (
        """
        minister ministers president premier government spokesman spokeswoman spokesperson police \
        mayor councillor chairman chairwoman chair chief director ministry council officer judge \
        court lawyer lawyers professor researcher researchers scientist scientists expert experts \
        analyst analysts economist economists union company firm organisation organization group \
        agency association commission commissioner secretary senator governor king queen prince \
        princess pope bishop general colonel army commander ambassador envoy diplomat diplomats \
        leader leaders candidate coach player captain writer author director singer artist doctor \
        doctors hospital school university institute resident residents witness witnesses victim \
        mother father son daughter brother sister widow family owner farmer farmers executive \
        operator operators growers prosecutor prosecutors detective sheriff firefighter fishermen \
        meteorologist forecaster sailor skipper manager boss official officials lawmaker lawmakers \
        authorities department office bank party opposition committee board
        """, .role
      ),
      (
        """
        source sources official officials insiders people witnesses diplomats analysts experts \
        authorities residents critics spokesman spokeswoman spokesperson observers economists \
        scientists researchers investigators traders
        """, .anonymous
      ),
      (
        """
        police government ministry council court union company firm organisation organization \
        group agency association commission army hospital school university institute family \
        authorities department office bank party opposition committee board
        """, .body
      ),
      ("of for from at", .link),
      ("van de der den von bin al el la le du", .namePart),
      (
        """
        in on to during after before over with by about into until since within outside under as \
        that which who when where while then now there here if because so but and or \
        monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow later \
        earlier also still not already again himself herself themselves is was are were be been \
        has have had will would can could should may might must does did do it him them us me you \
        it i we they nobody everyone many no reporters through via among despite without up out off down more than just only briefly
        """, .stop
      ),
      ("and but while as because or so yet", .join),
      (
        """
        newspaper paper daily magazine weekly broadcaster newswire outlet site website station \
        tabloid journal media report reports statement study data figures plan law rules documents \
        sign banner letter records survey poll filing
        """, .outlet
      ),
      (
        """
        also later earlier then once repeatedly publicly monday tuesday wednesday thursday friday \
        saturday sunday yesterday today previously
        """, .adverb
      ),
      (
        """
        said says told tells
        """, .tell
      ),
      (
        """
        that
        """, .that
      ),
      (
        """
        to
        """, .leadFiller
      ),
      (
        """
        saying adding insisting warning arguing noting
        """, .saying
      ),
      (
        """
        agreement contract constitution treaty note slogan headline title poster charter \
        estimate estimates forecast document lawsuit indictment complaint ruling transcript
        """, .outlet
      ),
      (
        """
        diplomat aide adviser advisor lawmaker legislator engineer pilot nurse teacher \
        student students curator historian biologist economist superintendent inspector \
        constable ranger trader broker investor chancellor speaker attorney \
        general-secretary vice-president deputy military army navy utility coastguard \
        regulator watchdog airline agency maker embassy kremlin taoiseach surgeon passenger \
        passengers neighbour neighbor shopkeeper fisherman archbishop rabbi imam priest \
        vicar treasurer trustee founder co-founder campaigner campaigners activist activists
        """, .role
      ),
      (
        """
        diplomat aide aides adviser advisor insider bystander bystanders passenger \
        passengers employee employees lawmaker activist survivor survivors neighbour \
        neighbours
        """, .anonymous
      ),
      (
        """
        military navy utility coastguard regulator watchdog airline maker embassy
        """, .body
      ),
      (
        """
        denies denied promises promised threatened asks asked recalled acknowledged \
        acknowledges
        """, .act
      ),
      ("agency", .source),
      ("joked jokes ruled rules wrote quipped sighed", .say),
      (
        """
        workers soldiers candidates governments regulators negotiators rescuers medics \
        prosecutors clerics tribesmen villagers rebels families campaign foundation church \
        embassy court
        """, .role
      ),
      ("workers medics rescuers villagers negotiators", .anonymous),
      ("both", .determiner),
      ("foundation church court governments", .body),
    ])
}
