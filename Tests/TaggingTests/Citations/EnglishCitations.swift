extension CitationTests {
  /// A sentence before each English one, which tells the language.
  static let englishContext =
    "The bridge has been there for a hundred years and it is in the middle of the town."

  static let english: [(text: String, cited: [String])] = [
    ("Data compiled by Bloomberg show the gap is widening.", ["Bloomberg"]),
    ("The Hollywood Reporter was the first to report the split.", ["The Hollywood Reporter"]),
    ("A spokesperson, asked by CNN about the claim, was not available.", ["CNN"]),
    (
      """
      The merger talks collapsed over the weekend, The Wall Street Journal reported, citing \
      people familiar with the matter.
      """,
      ["The Wall Street Journal"]
    ),
    (
      """
      In an interview with the Financial Times published on Monday, the chairman ruled out a \
      sale of the yard.
      """,
      ["Financial Times"]
    ),
    ("The planned closure was first reported by Bloomberg.", ["Bloomberg"]),
    (
      """
      The company declined to comment on a report in the Nikkei newspaper that it would shut \
      two plants.
      """,
      ["Nikkei"]
    ),
    ("\"We will not fold,\" the mayor told CNN on Friday.", ["CNN"]),
    ("The army had prepared the raid for weeks, according to Haaretz.", ["Haaretz"]),
    (
      "Nine miners were rescued after the shaft flooded, the state news agency Xinhua said.",
      ["Xinhua"]
    ),
    ("The ministry had known of the leak since May, Der Spiegel magazine said.", ["Der Spiegel"]),
    (
      """
      Two officials, speaking to The Associated Press on condition of anonymity, said the plan \
      was ready.
      """,
      ["AP"]
    ),
    (
      """
      The New York Times and The Washington Post reported late on Tuesday that the envoy would \
      resign.
      """,
      ["The New York Times", "The Washington Post"]
    ),
    (
      "Citing three unnamed officials, Politico reported that the vote would be put off.",
      ["Politico"]
    ),
    (
      "The Guardian, which first reported the story, said it had seen the documents.",
      ["The Guardian"]
    ),
    ("Speaking on Fox News, the senator said the bill had no chance.", ["Fox News"]),
    (
      "The minister made the remarks in an interview with Germany's Bild am Sonntag newspaper.",
      ["Bild"]
    ),
    (
      "Russia's RIA news agency quoted the governor as saying that the fire was out.",
      ["RIA Novosti"]
    ),
    (
      "The general was quoted by the Interfax news agency as saying the bridge had held.",
      ["Interfax"]
    ),
    ("\"This is a disgrace,\" he wrote on Truth Social.", ["Truth Social"]),
    ("The footballer announced the birth in a post on Instagram.", ["Instagram"]),
    (
      """
      Shares in the brewer fell 4 percent after the Wall Street Journal reported that the \
      chief executive would leave.
      """,
      ["The Wall Street Journal"]
    ),
    (
      "The fund's losses, detailed in a Financial Times report, have angered pensioners.",
      ["Financial Times"]
    ),
    ("A leaked memo seen by the Sunday Times said the trains would not be ready.", ["The Times"]),
    (
      """
      An investigation by ProPublica and The Texas Tribune found that 30 wells had been sealed \
      with sand.
      """,
      ["ProPublica", "The Texas Tribune"]
    ),
    (
      "Documents obtained by The Intercept show that the base was extended twice.",
      ["The Intercept"]
    ),
    (
      """
      "We shall answer," the commander said in remarks carried by the official IRNA news \
      agency.
      """,
      ["IRNA"]
    ),
    (
      "The Asahi Shimbun said on Thursday that the ministry had hidden the figures.",
      ["Asahi Shimbun"]
    ),
    ("Axios was first to report the visit.", ["Axios"]),
    ("A spokesman for the port told AFP that four cranes were damaged.", ["AFP"]),
    ("\"The line is safe,\" the engineer said in comments to Reuters.", ["Reuters"]),
    ("Sky News understands that the directors met twice on Sunday.", ["Sky News"]),
    ("The BBC has learned that the hospital had been warned.", ["BBC"]),
    ("The striker will sign on Monday, ESPN reported, citing league sources.", ["ESPN"]),
    ("In an email to the Miami Herald, the principal denied the charge.", ["Miami Herald"]),
    (
      "The Los Angeles Times quoted a firefighter as saying that the hydrants ran dry.",
      ["Los Angeles Times"]
    ),
    ("\"I have nothing to hide,\" the banker said in an interview broadcast by CBS News.", ["CBS"]),
    (
      "The prime minister, interviewed by Spanish newspaper El País, said the pact would last.",
      ["El País"]
    ),
    (
      "The report, published by the Kyiv Independent, named three colonels.",
      ["The Kyiv Independent"]
    ),
    (
      "The Times of Israel reported that schools in the north would reopen.",
      ["The Times of Israel"]
    ),
    ("The plan was \"dead on arrival\", one diplomat told Politico Europe.", ["Politico Europe"]),
    ("Brazilian daily O Globo said the dam had been inspected in March.", ["O Globo"]),
    (
      "The Dutch newspaper De Telegraaf, quoting police sources, said three men were held.",
      ["De Telegraaf"]
    ),
    ("The Irish Times reports that the bank will cut 200 jobs.", ["The Irish Times"]),
    (
      "\"It was like a bomb,\" a witness told the Sydney Morning Herald newspaper.",
      ["The Sydney Morning Herald"]
    ),
    ("According to a report by Bloomberg News, the lender is looking for a buyer.", ["Bloomberg"]),
    ("The Press Trust of India news agency said 14 people were missing.", ["PTI"]),
    ("As The Economist noted last week, rents have doubled.", ["The Economist"]),
    (
      """
      State television reported that the strait was open, and the semi-official Tasnim news \
      agency said the same.
      """,
      ["Tasnim"]
    ),
    ("NBC News, citing two people briefed on the case, said a charge was near.", ["NBC"]),
    (
      "He told the South China Morning Post in Hong Kong that the flats were empty.",
      ["South China Morning Post"]
    ),
    ("Hebrew-language news site Ynet said the gate had been left open.", ["Yedioth Ahronoth"]),
    ("\"We are ready,\" she told Al Jazeera English.", ["Al Jazeera"]),
    (
      "The court order, a copy of which was reviewed by The Associated Press, runs to 40 pages.",
      ["AP"]
    ),
    ("The union's head said on BBC television that there would be no deal.", ["BBC"]),
    ("The Globe and Mail newspaper reported the arrest earlier.", ["The Globe and Mail"]),
    (
      "In a column in the Daily Telegraph, the former minister called the treaty a mistake.",
      ["The Daily Telegraph"]
    ),
    ("Writing in the Guardian, the bishop said the poor had been forgotten.", ["The Guardian"]),
    (
      """
      Netflix and Disney declined to comment, but a person close to the talks told Variety the \
      deal was near.
      """,
      ["Variety"]
    ),
    (
      "\"We have seen nothing like it,\" the ranger told the Anchorage Daily News.",
      ["Anchorage Daily News"]
    ),
    ("The Denver Post obtained the emails through a records request.", ["The Denver Post"]),
    ("Italian daily Corriere della Sera said the two had met twice.", ["Corriere della Sera"]),
    ("Hungarian news site Telex said the minister had quit.", ["Telex"]),
    ("\"No comment,\" the bank told Reuters in an emailed statement.", ["Reuters"]),
    ("A video posted on TikTok showed the bus on its side.", ["TikTok"]),
    ("The union posted on Facebook that talks had ended.", ["Facebook"]),
    ("Turkey's state-run Anadolu Agency said four people were held.", ["Anadolu"]),
    ("The strikes killed nine, according to the official Syrian news agency SANA.", ["SANA"]),
    ("Lebanon's Al-Manar television said a bridge was hit.", ["Al-Manar"]),
    ("Broadcaster TVN24 quoted the prosecutor as saying the case was closed.", ["TVN"]),
    (
      "In a podcast interview with The Athletic, the goalkeeper said he would leave.",
      ["The Athletic"]
    ),
    (
      "A Washington Post-ABC News poll found that 52 percent agreed.",
      ["The Washington Post", "ABC News"]
    ),
    ("The finding was published in The Lancet on Thursday.", ["The Lancet"]),
    ("The study, published in Nature, looked at 4,000 trees.", ["Nature"]),
    ("The Sunday Times of London said in an editorial that the tax was unfair.", ["The Times"]),
    ("The Washington Post laid off 40 editors on Monday.", []),
    ("A cameraman of Al Jazeera was detained at the border for two hours.", []),
    ("She worked for CNN for ten years before she joined the foundation.", []),
    ("Shares of The New York Times Company rose 2 percent.", []),
    ("The minister told reporters that he would stay.", []),
    ("The bridge was closed at noon. (Photo: AFP)", []),
    ("The New York Times is moving its printing plant to Queens.", []),
    ("A lawsuit against The Guardian was dismissed on Friday.", []),
    ("Fans queued outside the BBC in London.", []),
    ("CNN named a new chief executive on Tuesday.", []),
    ("She is a former editor of the Financial Times.", []),
    ("The Sun set over the bay as the boats came in.", []),
    ("The independent candidate said he would vote no.", []),
    ("The hill was covered with snow, officials said.", []),
    ("People said they heard shots.", []),
    ("Time ran out for the rescuers, police said.", []),
    ("The minister bought The Washington Post and read it on the train.", []),
    ("A drone hit the building that houses Reuters and AFP.", []),
    ("The mayor was born above a shop that sold the Daily Mirror.", []),
    ("Nature needs time to recover, she said.", []),
    ("The ABC islands were hit by the storm.", []),
    ("The report was sent to The Hague.", []),
    ("He founded Bloomberg in 1981.", []),
    ("Police in Telegraph Hill said the man had fled.", []),
    ("The Australian team arrived late, its coach said.", []),
    ("State broadcaster TRT Haber and private NTV showed the wreck.", []),
  ]
}
