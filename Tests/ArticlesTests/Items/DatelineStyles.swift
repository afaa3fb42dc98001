/// Further invented datelines of the agencies' styles, each with its parts marked.
enum DatelineStyles {
  static let all = dutch + english + german + french + spanish

  private static let dutch = [
    "⟦line:⟦place:ASSEN⟧ (⟦credit:ANP⟧)⟧ – De baan is droog.",
    "⟦line:⟦place:'T HARDE⟧ (⟦credit:ANP⟧)⟧ - De heide brandt.",
    "⟦line:⟦place:'s-HEERENBERG⟧ (⟦credit:ANP⟧)⟧ - De markt opent.",
    "⟦line:⟦place:NOORDWIJK AAN ZEE⟧ (⟦credit:ANP⟧)⟧ - Het strand is leeg.",
    "⟦line:⟦place:NIEUW-BUINEN⟧ (⟦credit:ANP⟧/⟦credit:BELGA⟧)⟧ - De school sluit.",
    "⟦line:⟦place:DEN HAAG⟧/⟦place:BRUSSEL⟧ (⟦credit:ANP⟧)⟧ - De ministers praten.",
    "⟦line:⟦place:MOSKOU⟧/⟦place:KIEV⟧/⟦place:MINSK⟧ (⟦credit:ANP⟧/⟦credit:TASS⟧/⟦credit:IFX⟧)⟧ - Het sneeuwt.",
    "⟦line:⟦place:ASSEN⟧ en ⟦place:EMMEN⟧ (⟦credit:ANP⟧)⟧ - De treinen staan stil.",
    "⟦line:⟦place:SEOEL⟧ (⟦credit:ANP⟧/⟦credit:YONHAP⟧)⟧ - \"Het is koud\", zegt de koopman.",
    "⟦line:⟦place:PARAMARIBO⟧ (⟦credit:ANP⟧)⟧ - 's Avonds is het druk op de markt.",
    "⟦line:⟦place:UTRECHT⟧ (⟦credit:ANP⟧ / ⟦credit:RTR⟧)⟧ - De markt opent.",
    "⟦line:⟦place:BRUGGE⟧ ⟦date:14/01⟧ (⟦credit:BELGA⟧)⟧ = De reien zijn bevroren.",
    "⟦line:⟦place:CHARLEROI⟧ ⟦date:1/12⟧ (⟦credit:BELGA⟧)⟧ = L'usine ferme.",
    "⟦line:⟦place:Antwerpen⟧ (⟦credit:Belga⟧)⟧ - De haven groeit.",
    "⟦line:⟦place:GRONINGEN⟧ (⟦credit:ANP⟧)⟧ -De aarde beeft.",
    "⟦line:(⟦credit:ANP⟧)⟧ - De trein rijdt niet.",
    "⟦line:⟦place:ASSEN⟧, ⟦date:dinsdag⟧⟧ - De rechtbank heeft uitspraak gedaan.",
    "⟦line:⟦place:ASSEN⟧, ⟦date:dinsdag 12 mei⟧⟧ - De rechtbank heeft uitspraak gedaan.",
    "⟦line:⟦place:Zandwijk⟧, ⟦date:12 mei⟧⟧. - De brug is dicht.",
    "⟦line:⟦place:Brussel⟧, ⟦date:14 jan⟧ (⟦credit:Belga⟧)⟧ De regering valt.",
    "⟦line:⟦place:MEPPEL⟧⟧ - De gemeente wil een nieuwe brug bouwen.",
    "⟦line:⟦place:ASSEN⟧/⟦place:MEPPEL⟧⟧ – De bus rijdt morgen een andere route.",
  ]

  private static let english = [
    "⟦line:⟦place:PORTLAND⟧, ⟦region:Maine⟧ (⟦credit:AP⟧)⟧ — Fog rolled in.",
    "⟦line:⟦place:ST. JOHN'S⟧, ⟦region:Newfoundland⟧ (⟦credit:CP⟧)⟧ — Fog rolled in.",
    "⟦line:⟦place:COEUR D'ALENE⟧, ⟦region:Idaho⟧ (⟦credit:AP⟧)⟧ — Snow fell.",
    "⟦line:⟦place:WINSTON-SALEM⟧, ⟦region:N.C.⟧ (⟦credit:AP⟧)⟧ — Rain fell.",
    "⟦line:⟦place:LONDON⟧/⟦place:DUBLIN⟧, ⟦date:Feb 11⟧ (⟦credit:Reuters⟧)⟧ - Trains stopped.",
    "⟦line:⟦place:ACCRA⟧, ⟦date:Sept. 9⟧ (⟦credit:GNA⟧)⟧ -- Cocoa rose.",
    "⟦line:⟦place:BEIJING⟧, ⟦date:Dec. 31⟧ (⟦credit:Xinhua⟧)⟧ -- Trams run.",
    "⟦line:⟦place:PERM⟧, ⟦date:October 12⟧. /⟦credit:TASS⟧/⟧. Boats sail.",
    "⟦line:⟦place:New Delhi⟧ [⟦region:India⟧], ⟦date:March 2⟧ (⟦credit:ANI⟧)⟧: Buses run.",
    "⟦line:⟦place:Suva⟧, ⟦date:Aug 3, 2031⟧ (⟦credit:AFP⟧)⟧ - Ferries stop.",
    "⟦line:⟦place:LAGOS⟧, ⟦date:4 May⟧ (⟦credit:NAN⟧)⟧ - Traders met.",
    "⟦line:⟦place:TORONTO⟧, ⟦date:June 1, 1987⟧⟧ - Bankers met.",
    "⟦line:⟦place:SYDNEY⟧ (⟦credit:AAP⟧/⟦credit:Reuters⟧)⟧ - Ships waited.",
    "⟦line:⟦place:Ramallah⟧ (⟦credit:WAFA⟧)⟧ - Olives ripen.",
    "⟦line:⟦place:KUALA LUMPUR⟧, ⟦date:July 8⟧ (⟦credit:Bernama⟧)⟧ -- Rubber rose.",
    "⟦line:⟦place:LONDON⟧, ⟦date:Tuesday⟧ (⟦credit:Reuters⟧)⟧ - Trains stopped.",
    "⟦line:⟦place:KANDAHAR⟧, ⟦region:Afghanistan⟧⟧ – A market opened on Tuesday.",
    "⟦line:⟦place:LITTLEHAVEN⟧, ⟦region:Ore.⟧⟧ — Ferries stopped on Tuesday.",
    "⟦line:⟦place:THE HAGUE⟧, ⟦region:Netherlands⟧⟧ — The court met on Tuesday.",
    "⟦line:⟦place:CHICO⟧, ⟦region:Calif.⟧ - ⟦date:May 4⟧⟧ - Growers met.",
    "⟦line:⟦place:OSLO⟧,. ⟦date:May 4⟧⟧ - Traders met.",
    "**⟦line:⟦place:OSLO⟧ (⟦credit:AP⟧)⟧ - Traders met.",
    "⟦line:⟦place:CHICAGO⟧ (⟦credit:Thomson Reuters⟧)⟧ - Wheat fell.",
  ]

  private static let german = [
    "⟦line:⟦place:Erfurt⟧ (⟦credit:dpa⟧/⟦credit:th⟧)⟧ - Der Wald brennt.",
    "⟦line:⟦place:Berlin⟧ (⟦credit:dpa⟧)⟧ — Der Rat tagt.",
    "⟦line:⟦place:Halle⟧ (⟦region:Saale⟧) (⟦credit:dpa⟧)⟧ - Der Fluss steigt.",
    "⟦line:⟦place:Rothenburg ob der Tauber⟧ (⟦credit:dpa⟧)⟧ - Die Mauer hält.",
    "⟦line:⟦place:Stuttgart⟧/⟦place:Ulm⟧ (⟦credit:dpa⟧/⟦credit:lsw⟧)⟧ - Die Bahn fährt.",
    "⟦line:⟦place:Hannover⟧ (⟦credit:epd⟧)⟧. Die Glocken läuten.",
    "⟦line:⟦place:Bonn⟧ (⟦credit:KNA⟧)⟧ - Der Dom ist offen.",
    "⟦line:⟦place:Zürich⟧ (⟦credit:awp⟧)⟧ - Die Bank wächst.",
    "⟦line:⟦place:Genf⟧ (⟦credit:Keystone-SDA⟧)⟧ - Der See steigt.",
    "⟦line:⟦place:Graz⟧ (⟦credit:APA⟧)⟧ – Die Oper öffnet.",
    "⟦line:⟦place:Bern⟧, ⟦date:3. März⟧ (⟦credit:Reuters⟧)⟧ - Der Rat tagt.",
    "⟦line:⟦place:MÜNCHEN⟧ (⟦credit:dpa-AFX⟧)⟧ - Die Börse schließt.",
    "⟦line:⟦place:Köln⟧ (⟦credit:ots⟧)⟧ - Die Messe beginnt.",
  ]

  private static let french = [
    "⟦line:⟦place:Paris⟧, ⟦date:12 janv. 2026⟧ (⟦credit:AFP⟧)⟧ - Le métro roule.",
    "⟦line:⟦place:Saint-Étienne⟧ (⟦credit:AFP⟧)⟧ - La mine ferme.",
    "⟦line:⟦place:Fort-de-France⟧, ⟦date:2 févr⟧ (⟦credit:AFP⟧)⟧ - Le volcan dort.",
    "⟦line:⟦place:L'Isle-Adam⟧ (⟦credit:AFP⟧)⟧ - La plage ouvre.",
    "⟦line:⟦place:Châlons-en-Champagne⟧ (⟦credit:AFP⟧)⟧ - La vigne gèle.",
    "⟦line:⟦place:Berne⟧ (⟦credit:ats⟧/⟦credit:awp⟧)⟧ - Le conseil siège.",
    "⟦line:⟦place:RABAT⟧ (⟦credit:MAP⟧)⟧ - Le marché ouvre.",
    "⟦line:⟦place:ALGER⟧ (⟦credit:APS⟧)⟧ - Le tramway roule.",
    "⟦line:⟦place:Tunis⟧ (⟦credit:TAP⟧)⟧ - Les oliviers souffrent.",
    "⟦line:⟦place:BRUXELLES⟧ ⟦date:28/02⟧ (⟦credit:BELGA⟧)⟧ = Le tram roule.",
    "⟦line:⟦place:Lille⟧ et ⟦place:Lens⟧ (⟦credit:AFP⟧)⟧ - Les trains roulent.",
    "⟦line:⟦place:Genève⟧, ⟦date:1er août⟧ (⟦credit:Reuters⟧)⟧ - Le lac monte.",
  ]

  private static let spanish = [
    "⟦line:⟦place:La Paz⟧, ⟦date:6 ago⟧ (⟦credit:ABI⟧)⟧.- El lago sube.",
    "⟦line:⟦place:San José⟧, ⟦date:15 sep⟧ (⟦credit:EFE⟧)⟧.- El volcán duerme.",
    "⟦line:⟦place:Buenos Aires⟧, ⟦date:1 dic 2026⟧ (⟦credit:AFP⟧)⟧ - El tren sale.",
    "⟦line:⟦place:SEVILLA⟧, ⟦date:3 Ene.⟧ (⟦credit:EUROPA PRESS⟧)⟧ - La feria empieza.",
    "⟦line:⟦place:La Habana⟧, ⟦date:9 oct⟧ (⟦credit:Prensa Latina⟧)⟧ - El puerto abre.",
    "⟦line:⟦place:Montevideo⟧ (⟦credit:EFE⟧)⟧.- El río baja.",
    "⟦line:⟦place:Santa Cruz de la Sierra⟧ (⟦credit:ABI⟧)⟧ - La lluvia sigue.",
    "⟦line:⟦place:México⟧, ⟦date:16 de septiembre⟧ (⟦credit:NOTIMEX⟧)⟧.- El metro para.",
    "⟦line:⟦place:Lima⟧ (⟦credit:Andina⟧)⟧. ¿Abre el puente? Nadie lo sabe.",
    "⟦line:⟦place:Caracas⟧, ⟦date:2 nov⟧ (⟦credit:Reuters⟧)⟧ - El puente abre.",
  ]
}

/// Further lines that look like datelines in one way and are none.
enum DatelineStyleTraps {
  static let all = [
    "GRADINGS - None given today.", "MAR8 -- -- 412", "TOTALS (TONS) - 3,100 and 4,200.",
    "LEAD SPOT - 412.50", "WHEAT/CORN - No change was seen.", "EEN man is gewond geraakt in Assen.",
    "DE brug - de oude - is dicht, zegt de gemeente.", "RECORD - Nooit was het zo warm als nu.",
    "KOP IN KAPITALEN - EN NOG MEER KAPITALEN", "STORM - VEERBOTEN BLIJVEN AAN WAL",
    "NS en ProRail - De bedrijven overleggen.", "KLM/TUI - De bedrijven overleggen over de prijs.",
    "De Brug (roman) - Een boek over water.", "Anna (12) - De leerling leest graag.",
    "Utrecht (stad) - De stad groeit.", "FC Utrecht - Ajax 2-1", "PEC Zwolle - FC Emmen (2-0)",
    "CONCEPT (versie 2) - De nota volgt later.", "WIE: De gemeente. WAT: De brug.",
    "Parijs - Nice is de mooiste rit, zegt hij.", "Londen is vol, Parijs (nog) niet.",
    "VS - China: de handel groeit weer.", "(c) De Krant - Alle rechten voorbehouden.",
    "MEI 4 - Een dag om te gedenken.", "Montag (dpa) - Der Tag beginnt.",
    "BREAKING - De brug is dicht, meldt de gemeente.", "LIVE - Volg de storm van uur tot uur.",
    "VIDEO - Zo hoog kwam het water in Assen.", "A - Een eerste punt.", "II - Het vervolg begint.",
    "LONDEN - CHAOS IN DE STAD NA DE STORM", "PARIJS - Nice", "BRUSSEL - LUIK 98 km",
    "ROME - Napels 2-1",
    "ZANDWIJK, dinsdag - De brug is dicht, meldt de gemeente.",
    "Assen, dinsdag - De brug is dicht, meldt de gemeente.",
    "Brussel (Belga) De regering valt, meldt de krant.",
    "WINST - De winkel verkocht meer fietsen dan ooit.",
    "LITTLEHAVEN - Ferries stopped on Tuesday, the harbour said.",
    "FERRIES, Boats — The harbour sold both on Tuesday.",
    "Hij zei (ANP) - Dat was het.", "IN BEELD - De storm in vijf foto's.",
  ]
}
