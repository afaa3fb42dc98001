/// Invented briefs of about thirty words in English; those with an odd index were held back from tuning.
extension Briefs {
  static let english = Briefs(
    """
    A freight train carrying grain left the rails near Ballarat early on Tuesday, blocking the \
    main line to Adelaide. Nobody was hurt, but officials said repairs could take up to three \
    days.

    The Bank of England kept its key interest rate at 4.25 percent on Thursday, as most analysts \
    had expected. Two of nine members voted for a cut, minutes of the meeting showed.

    Kenya's parliament has passed a law that bans plastic bottles from all national parks. \
    Visitors who break it face a fine of up to 200 dollars, the tourism ministry said.

    At least nine people died when a ferry sank on Lake Victoria during a storm. Rescue workers \
    pulled 34 survivors from the water and were still searching for others at nightfall.

    Shares in Toyota fell 3.2% in Tokyo after the carmaker cut its profit forecast for the \
    second time this year. It blamed weak demand in China and higher steel prices.

    Police in Chicago have arrested a 19-year-old man who allegedly stole a city bus and drove \
    it home. He told officers that he had been waiting too long in the cold.

    Defending champion Lena Hartwig was knocked out of the Adelaide International by a qualifier \
    ranked 212th in the world. The German lost 6-3, 3-6, 7-6 after almost three hours on court.

    Scientists in Reykjavik say a volcano on the Reykjanes peninsula could erupt within days. \
    More than 300 small earthquakes have been recorded there since Sunday, and the nearby spa is \
    closed.

    Iraq and Turkey have agreed to reopen an oil pipeline that was shut two years ago. The first \
    barrels are expected to flow in March, a senior official in Baghdad told reporters.

    A court in Lyon has jailed two brothers for selling fake Bordeaux to restaurants across \
    Europe. They made about four million euros before a suspicious sommelier in Ghent called the \
    police.

    The mayor of Wellington wants to turn the old ferry terminal into homes for students. The \
    plan would cost around 90 million dollars and needs the approval of the council.

    Heavy rain has flooded parts of Jakarta, forcing thousands from their homes. Schools were \
    closed and flights delayed. The weather agency warned that more rain was on its way.

    Novelist Harriet Okafor has won this year's Lantern Prize for a story about three sisters in \
    Lagos. The judges called it a book that nobody who reads it will forget.

    Spain's prime minister said he would not call an early election, although his party has lost \
    its majority. He hopes to govern with the support of Basque and Catalan members.

    A dog that went missing in Alaska last October has been found 150 miles from home. Her \
    owner, a fisherman from Nome, said she was thin but otherwise in good health.

    Airlines cancelled more than 800 flights on Friday because of a strike by ground staff at \
    four German airports. The union Verdi wants eight percent more pay for its members.

    Two climbers from Poland reached the top of K2 in winter without bottled oxygen. They are \
    only the third team to do so, according to the Alpine Club of Pakistan.

    The Food and Drug Administration approved a new drug against sickle cell disease. It is made \
    by a small company in Boston and will cost about 1.8 million dollars a patient.

    Nigeria has postponed the vote on its budget until next week. Lawmakers are still arguing \
    over fuel subsidies, which take up almost a fifth of what the state spends.

    A painting that hung above a sofa in Leeds for forty years has turned out to be a genuine \
    Pieter Claesz. It was sold at auction for 610,000 pounds.

    United Nations monitors said the ceasefire along the border was holding despite several \
    violations overnight. Both sides accused each other of firing first. There were no reports \
    of casualties.

    Manchester City will be without their captain when they travel to Porto on Wednesday. He \
    injured a hamstring in training and is likely to be out for six weeks.

    Cocoa prices rose to a record in New York as dry winds hurt the harvest in Ivory Coast and \
    Ghana. Chocolate makers have warned that Easter eggs will be smaller.

    A former minister of Malaysia was sentenced to twelve years in prison for taking bribes. He \
    denies the charges and remains free on bail while his lawyers prepare an appeal.

    Electric cars made up 31 percent of all new cars sold in Norway's neighbour Sweden last \
    month. Dealers say that buyers rushed to order before a tax break ended.

    The Canadian singer Joan Tremblay has called off the rest of her tour after losing her voice \
    in Dublin. Fans can get their money back or wait for new dates.

    Researchers who followed 12,000 nurses for two decades found that those who slept less than \
    six hours were more likely to develop diabetes. Coffee made no difference, they wrote.

    Brazil will send 500 soldiers to the Amazon to stop illegal gold miners. The operation, \
    named Green River, starts on Monday and is meant to last until the end of June.

    Amazon plans to open a warehouse outside Nairobi, its first in East Africa. The company did \
    not say when it would begin to deliver, or how many people it would hire.

    An amateur archaeologist has found a hoard of 83 Roman coins in a field near Hull. The \
    British Museum believes they were buried around the year 350 by a soldier.

    The World Health Organization says measles cases doubled in Europe last year. It asked \
    governments to check that all children have had both doses of the vaccine.

    Fire crews in Athens were battling a blaze on a hillside north of the city on Saturday. \
    Strong winds made their work harder, and two villages had to be evacuated.

    Hollywood writers have voted to accept a new contract with the studios, ending a walkout \
    that lasted eleven weeks. Late-night shows could be back on air by Monday.

    South Korea's central bank warned that household debt is growing too fast. Seoul apartment \
    prices have gone up for thirty weeks in a row, it said in a report.

    A school bus driver in Ohio is being called a hero after he caught a toddler who was about \
    to fall from a window. "I just ran," he said.

    Egypt has opened a new museum at the foot of the pyramids of Giza. It took twenty years to \
    build and holds everything that was found with Tutankhamun.

    More than half of Australia's koalas could be lost by 2050 unless land clearing stops, a \
    government panel said. Fires, dogs and traffic also kill many of the animals.

    The European Commission fined Alphabet's ad business 240 million euros because it had \
    favoured its own exchange. The company said it would take the case to court in Luxembourg.

    India's Vikram lander has sent back the first pictures from the far side of the moon. \
    Engineers in Bengaluru cheered when the grainy images appeared on their screens.

    A chef from Naples set a world record by baking 1,042 pizzas in twelve hours. He gave them \
    all away to shelters and fire stations, and then went to bed.

    Three men went on trial in Vienna on Monday over the theft of a Stradivarius from a concert \
    hall. The violin, valued at five million euros, has never been recovered.

    Ryanair said it would add fourteen routes from Marrakesh this summer, while dropping most of \
    its flights to Bordeaux. It blamed what it called absurd French taxes for the decision.
    """)
}
