/// Invented items, each with its dateline marked, in the styles of the agencies.
enum DatelineItems {
  static let all =
    dutch + belgian + english + german + french + spanish + odd + DatelineStyles.all

  private static let dutch = [
    "⟦line:⟦place:ARNHEM⟧ (⟦credit:ANP⟧)⟧ - Het waterschap verhoogt de dijk.",
    "⟦line:⟦place:LISSABON⟧ (⟦credit:ANP⟧/⟦credit:RTR⟧)⟧ - De regering koopt veerboten.",
    "⟦line:⟦place:'S-HERTOGENBOSCH⟧ (⟦credit:ANP⟧/⟦credit:BLOOMBERG⟧/⟦credit:AFP⟧)⟧ - Een fabriek sluit.",
    "⟦line:⟦place:’s-Hertogenbosch⟧ (⟦credit:ANP⟧)⟧ - Een fabriek sluit.",
    "⟦line:⟦place:'s-GRAVENHAGE⟧ (⟦credit:ANP⟧)⟧ - Een museum opent.",
    "⟦line:⟦place:BRUSSEL⟧/⟦place:PARIJS⟧ (⟦credit:ANP⟧/⟦credit:DPA⟧)⟧ - De treinen rijden.",
    "⟦line:⟦place:N'DJAMENA⟧ (⟦credit:ANP⟧/⟦credit:AFP⟧)⟧ - Het regent.",
    "⟦line:⟦place:N’DJAMENA⟧ (⟦credit:AFP⟧)⟧ - Het regent.",
    "⟦line:⟦place:ALPHEN AAN DEN RIJN⟧ (⟦credit:ANP⟧)⟧ - De brug blijft open.",
    "⟦line:⟦place:MEXICO-STAD⟧ (⟦credit:ANP⟧)⟧ – De metro staakt.",
    "⟦line:⟦place:DEN HAAG⟧ (⟦credit:ANP⟧)⟧ De minister zwijgt.",
    "⟦line:⟦place:San Telmo⟧ (⟦credit:ANP⟧)⟧ - De haven groeit.",
    "⟦line:⟦place:ZWOLLE⟧ (⟦credit:QQN⟧)⟧ - Een onbekend bureau meldt sneeuw.",
    "⟦line:⟦place:ZWOLLE⟧ (⟦credit:ANP⟧/⟦credit:QQN⟧)⟧ - Twee bureaus melden sneeuw.",
    "⟦line:⟦place:UTRECHT⟧ (⟦credit:ANP⟧ - ⟦credit:RTR⟧)⟧ - De markt opent.",
    "⟦line:⟦place:UTRECHT⟧ (⟦credit:ANP⟧ en ⟦credit:AFP⟧)⟧ - De markt opent.",
    "⟦line:⟦place:UTRECHT⟧ (⟦credit:ANP⟧, ⟦credit:AFP⟧)⟧ - De markt opent.",
    "⟦line:⟦place:BRUSSEL⟧⟧ - De ministers vergaderen.",
    "⟦line:⟦place:ÅLESUND⟧ (⟦credit:NTB⟧)⟧ - De vissers staken.",
  ]

  private static let belgian = [
    "⟦line:⟦place:GENT⟧ ⟦date:03/02⟧ (⟦credit:BELGA⟧)⟧ = De stad plant bomen.",
    "⟦line:⟦place:LUIK⟧ ⟦date:11/06⟧ (⟦credit:BELGA⟧)⟧ = De kaai wordt hersteld.",
    "⟦line:⟦place:NAMUR⟧ ⟦date:19/09⟧ (⟦credit:BELGA⟧)⟧ = Le gouvernement se réunit.",
  ]

  private static let english = [
    "⟦line:⟦place:OSLO⟧ (⟦credit:AP⟧)⟧ — A ferry ran aground.",
    "⟦line:⟦place:FARGO⟧, ⟦region:N.D.⟧ (⟦credit:AP⟧)⟧ — Farmers met.",
    "⟦line:⟦place:KNOXTOWN⟧, ⟦region:Tenn.⟧ (⟦credit:AP⟧)⟧ _ Growers met.",
    "⟦line:⟦place:NAIROBI⟧, ⟦region:Kenya⟧ (⟦credit:AP⟧)⟧ — Rain fell.",
    "⟦line:⟦place:LAGOS⟧, ⟦date:May 4⟧ (⟦credit:Reuters⟧)⟧ - Traders met.",
    "⟦line:⟦place:SANTIAGO⟧/⟦place:LIMA⟧, ⟦date:Aug 9⟧ (⟦credit:Reuters⟧)⟧ - Mines reopened.",
    "⟦line:⟦place:BASLE⟧, ⟦date:March 3⟧⟧ - Bankers met.",
    "⟦line:⟦place:BASLE⟧, ⟦date:March 3⟧⟧- Bankers met.",
    "⟦line:⟦place:Basle⟧, ⟦date:March 3⟧⟧ - Bankers met.",
    "⟦line:⟦place:AKRON⟧, ⟦region:Ohio⟧, ⟦date:March 3⟧⟧ - Makers met.",
    "⟦line:⟦place:AKRON⟧, ⟦region:Oh.⟧ ⟦date:March 3⟧⟧ - Makers met.",
    "****⟦line:⟦place:BASLE⟧, ⟦date:March 3⟧⟧ - Bankers met.",
    "⟦line:⟦place:ELMFORD⟧, ⟦region:Ohio⟧ - ⟦date:March 3⟧⟧ - Makers met.",
    "⟦line:⟦place:ELMFORD⟧, ⟦region:Pa.⟧, - ⟦date:March 3⟧⟧ - Makers met.",
    "⟦line:⟦place:Elmford⟧, ⟦region:N.Y.⟧, ⟦date:March 3⟧⟧ - Makers met.",
    "⟦line:⟦place:ELMFORD⟧, ⟦region:Ohio⟧,. ⟦date:March 3⟧⟧ - Makers met.",
    "⟦line:⟦place:Kingston⟧, ⟦date:march 3⟧⟧ - Growers met.",
    "⟦line:⟦place:BASLE⟧, ⟦date:March 3⟧, ⟦credit:Reuter⟧⟧ - Bankers met.",
    "⟦line:⟦place:HARBIN⟧, ⟦date:Jan. 6⟧ (⟦credit:Xinhua⟧)⟧ -- Ice melts.",
    "⟦line:⟦place:SOCHI⟧, ⟦date:June 2⟧. /⟦credit:TASS⟧/⟧. Ships sail.",
    "⟦line:⟦place:Pune⟧ [⟦region:India⟧], ⟦date:July 8⟧ (⟦credit:ANI⟧)⟧: Trains run.",
    "⟦line:⟦place:COLUMBUS⟧ (⟦region:Ohio⟧) (⟦credit:AP⟧)⟧ — Rain fell.",
    "⟦line:⟦place:TROMSØ⟧, ⟦date:Aug 3, 2031⟧ (⟦credit:AFP⟧)⟧ - Trams stop.",
    "⟦line:⟦place:PARIS⟧ and ⟦place:LONDON⟧ (⟦credit:AP⟧)⟧ — Trains run.",
    "⟦line:⟦place:WASHINGTON⟧, ⟦region:D.C.⟧, ⟦date:May 1⟧ (⟦credit:UPI⟧)⟧ - Rain fell.",
    "⟦line:(⟦credit:Reuters⟧)⟧ - Traders met on Monday.",
  ]

  private static let german = [
    "⟦line:⟦place:Kiel⟧ (⟦credit:dpa⟧)⟧ - Der Landtag berät.",
    "⟦line:⟦place:Hamburg⟧ (⟦credit:dpa⟧/⟦credit:lno⟧)⟧ - Der Hafen wächst.",
    "⟦line:⟦place:FRANKFURT⟧ (⟦credit:dpa-AFX⟧)⟧ - Die Börse schließt.",
    "⟦line:⟦place:Kassel⟧ (⟦credit:epd⟧)⟧. Die Kirche sammelt.",
    "⟦line:⟦place:Wien⟧ (⟦credit:APA⟧)⟧ - Die Oper öffnet.",
    "⟦line:⟦place:Bern⟧, ⟦date:12. Nov⟧ (⟦credit:Reuters⟧)⟧ - Der Rat tagt.",
    "⟦line:⟦place:Frankfurt am Main⟧ (⟦credit:dpa⟧)⟧ - Die Messe beginnt.",
    "⟦line:⟦place:Köln⟧ und ⟦place:Bonn⟧ (⟦credit:dpa⟧)⟧ - Der Rhein steigt.",
  ]

  private static let french = [
    "⟦line:⟦place:Nantes⟧, ⟦date:5 juin 2026⟧ (⟦credit:AFP⟧)⟧ - Le port ferme.",
    "⟦line:⟦place:GENÈVE⟧, ⟦date:7 oct⟧ (⟦credit:Reuters⟧)⟧ - Le lac monte.",
    "⟦line:⟦place:Lausanne⟧ (⟦credit:ats⟧)⟧ - Le train part.",
    "⟦line:⟦place:Lyon⟧ et ⟦place:Nice⟧, ⟦date:1er mai⟧ (⟦credit:AFP⟧)⟧ - Les bus partent.",
    "⟦line:⟦place:Villeneuve d'Ascq⟧ (⟦credit:AFP⟧)⟧ - Le musée ouvre.",
    "⟦line:⟦place:Nations unies⟧ (⟦region:Etats-Unis⟧), ⟦date:2 oct 2031⟧ (⟦credit:AFP⟧)⟧ - Le conseil siège.",
    "⟦line:⟦place:Berne⟧/⟦place:Paris⟧ (⟦credit:Keystone-ATS⟧)⟧ - Les trains roulent.",
    "⟦line:⟦place:OTTAWA⟧ (⟦credit:La Presse Canadienne⟧)⟧ - Le canal gèle.",
    "⟦line:⟦place:MONTRÉAL⟧ (⟦credit:PC⟧)⟧ - Il neige.",
  ]

  private static let spanish = [
    "⟦line:⟦place:Quito⟧, ⟦date:8 abr⟧ (⟦credit:EFE⟧)⟧.- El puente abre.",
    "⟦line:⟦place:MADRID⟧, ⟦date:14 Oct.⟧ (⟦credit:EUROPA PRESS⟧)⟧ - El tren sale.",
    "⟦line:⟦place:Bogotá⟧, ⟦date:2 nov 2026⟧ (⟦credit:AFP⟧)⟧ - La feria empieza.",
    "⟦line:⟦place:Lima⟧ y ⟦place:Cusco⟧, ⟦date:3 de mayo⟧ (⟦credit:EFE⟧)⟧.- La lluvia sigue.",
    "⟦line:⟦place:La Habana⟧, ⟦date:4 may⟧ (⟦credit:Prensa Latina⟧)⟧ La feria abre.",
    "⟦line:⟦place:Buenos Aires⟧ (⟦credit:NA⟧)⟧ - La cosecha crece.",
    "⟦line:⟦place:Naciones Unidas⟧, ⟦date:2 oct⟧ (⟦credit:EFE⟧)⟧.- El consejo vota.",
  ]

  private static let odd = [
    "⟦line:⟦place:Mar del Plata⟧ (⟦credit:EFE⟧)⟧.- El puerto abre.",
    "⟦line:⟦place:SEPT-ÎLES⟧ (⟦credit:AFP⟧)⟧ - Le port ouvre.",
    "  ⟦line:⟦place:OSLO⟧ (⟦credit:AP⟧)⟧ - \"Wij blijven\", zegt de schipper.",
    "⟦line:⟦place:OSLO⟧ ,  ⟦date:March 3⟧⟧ - A spaced comma is forgiven.",
    "⟦line:⟦place:OSLO⟧ (⟦credit:AP⟧)⟧ - iPhones en andere spullen zijn gestolen.",
    "⟦line:⟦place:OSLO⟧ (⟦credit:AP⟧)⟧ - 12 boten zijn gezonken.",
    "⟦line:⟦place:ZUTPHEN⟧, ⟦region:the Netherlands⟧, ⟦date:June 5⟧⟧ - Makers met.",
  ]
}

/// Lines that look like datelines in one way and are none.
enum DatelineTraps {
  static let all = lines + DatelineStyleTraps.all

  private static let lines = [
    "PRICES - None given today.",
    "FRANC AGAINST CROWN - MARCH 3 - The list.",
    "SEP3 -- -- 412",
    "BARLEY - No change was seen on Monday.",
    "TIN 18/05 - 4",
    "MARCH 9 - 20 hours of work.",
    "Jun --- --- --- Jul 12.50",
    "OSTMOUTH TIN (CROWNS PER TON) - The list.",
    "KABINET WIL UITLEG VAN AUTORITEIT (AP)",
    "De Autoriteit Persoonsgegevens (AP) - die toezicht houdt - eist opheldering van de gemeente.",
    "De Autoriteit Persoonsgegevens (AP) eist opheldering van de gemeente over de camera's.",
    "HET is nog niet zeker, zegt de burgemeester, dat de brug opengaat.",
    "NAVO - de alliantie - komt bijeen in het voorjaar, zeggen de ministers.",
    "NAVO - De alliantie komt bijeen in het voorjaar, zeggen de ministers.",
    "Dinsdag, 4 mei - De dag begon met regen en eindigde met zon.",
    "TUESDAY, May 4 - The day began with rain and ended in sunshine.",
    "Tuesday May 4 - The day began with rain and ended in sunshine.",
    "l'Équipe (AFP) - La course est partie ce matin sous la pluie.",
    "Rotterdam, 4 mei - toen de markt nog open was - ging het mis.",
    "Jan (53) - De timmerman werkt al jaren in de haven.",
    "Pieter (map) - De tekening hangt in de gang van het museum.",
    "Ze zei (AP) - En dat was dat, volgens de burgemeester.",
    "VVD/CDA - De partijen willen een debat over de brug.",
    "TOTAL (MLN) - 5,200 and 6,300 in the year before.",
    "UPDATE: De brug is weer open, meldt de gemeente.",
    "A. Een eerste punt - De rest volgt later.",
    "(zie ook pagina 4) - De tabel staat achterin.",
    "- De lijst begint hier.",
    "",
  ]
}
