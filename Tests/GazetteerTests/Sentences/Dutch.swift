import Gazetteer

extension Sentence {
  /// What Dutch sentences mention.
  static let dutch: [Sentence] = [
    Sentence(
      .dutch,
      "De Tweede Kamer stemt donderdag over de begroting van Defensie. De premier verdedigt de plannen.",
      mentions: "NL", place: "DEN HAAG", isIn: "NL"),
    Sentence(
      .dutch,
      "De Belgische regering wil de pensioenleeftijd verhogen. Vlaamse partijen reageren verdeeld.",
      mentions: "BE", place: "BRUSSEL", isIn: "BE"),
    Sentence(
      .dutch,
      "Bij Russische luchtaanvallen op de Oekraïense havenstad Odesa zijn zeker vier doden gevallen, meldt Kyiv.",
      mentions: "RU,UA", place: "KIEV", isIn: "UA"),
    Sentence(
      .dutch,
      "Het Israëlische leger heeft doelen in de Gazastrook en Zuid-Libanon bestookt. Volgens Hamas vielen er tientallen doden. Hezbollah reageerde niet.",
      mentions: "IL,PS,LB", place: "TEL AVIV", isIn: "IL"),
    Sentence(
      .dutch,
      "Saoedi-Arabië heeft opnieuw gesproken met de Houthi's in Jemen.",
      mentions: "SA,YE", place: "RIYAD", isIn: "SA"),
    Sentence(
      .dutch,
      "Chinese autoriteiten waarschuwen Taiwan. De Verenigde Staten reageren terughoudend.",
      mentions: "CN,TW,US", place: "PEKING", isIn: "CN"),
    Sentence(
      .dutch,
      "Britten kunnen volgend jaar minder vlees kopen, zegt Downing Street.",
      mentions: "GB", place: "LONDEN", isIn: "GB"),
    Sentence(
      .dutch,
      "Mexicaanse kartels staan op een lijst van het Witte Huis.",
      mentions: "US,MX", place: "NEW YORK", isIn: "US"),
    Sentence(
      .dutch,
      "Zuid-Korea zegt dat Noord-Koreanen een ballistische raket hebben afgevuurd.",
      mentions: "KR,KP", place: "SEOUL", isIn: "KR"),
    Sentence(
      .dutch,
      "De Bondsdag stemt over grenscontroles met Polen. Poolse ministers zijn boos.",
      mentions: "DE,PL", place: "BERLIJN", isIn: "DE"),
    Sentence(
      .dutch,
      "Catalaanse separatisten eisen een nieuw referendum in Spanje.",
      mentions: "ES", place: "MADRID", isIn: "ES"),
    Sentence(
      .dutch,
      "Op Lampedusa zijn opnieuw honderden migranten uit Libië aangekomen, meldt de Italiaanse kustwacht.",
      mentions: "IT,LY", place: "ROME", isIn: "IT"),
    Sentence(
      .dutch,
      "Turken en Syriërs slaags geraakt in Ankara.",
      mentions: "TR,SY", place: "ISTANBUL", isIn: "TR"),
    Sentence(
      .dutch,
      "De Surinaamse president bezoekt Nederland.",
      mentions: "SR,NL", place: "PARAMARIBO", isIn: "SR"),
    Sentence(
      .dutch,
      "Op Curaçao is een verdachte aangehouden.",
      mentions: "CW", place: "WILLEMSTAD", isIn: "CW"),
    Sentence(
      .dutch,
      "Bij een ongeluk op de A2 in Noord-Brabant is een man overleden.",
      mentions: "NL", place: "EINDHOVEN", isIn: "NL"),
    Sentence(
      .dutch,
      "De politie in Overijssel zoekt getuigen.",
      mentions: "NL", place: "ZWOLLE", isIn: "NL"),
    Sentence(
      .dutch,
      "De NPO presenteert donderdag de nieuwe programmering.",
      mentions: "", place: "HILVERSUM", isIn: "NL"),
    Sentence(.dutch, "Een fietser is gewond geraakt.", mentions: "", place: "EDE", isIn: "NL"),
    Sentence(
      .dutch,
      "De rechtbank doet volgende week uitspraak.",
      mentions: "", place: "'S-HERTOGENBOSCH", isIn: "NL"),
    Sentence(
      .dutch,
      "Bij een droneaanval van Rusland is een flat getroffen.",
      mentions: "RU", place: "CHARKIV", isIn: "UA"),
    Sentence(
      .dutch,
      "Venezolaanse militairen zijn in staat van paraatheid. Amerikanen moeten het land verlaten.",
      mentions: "VE,US", place: "CARACAS", isIn: "VE"),
    Sentence(
      .dutch,
      "Australische reddingswerkers zoeken naar een vermiste surfer.",
      mentions: "AU", place: "SYDNEY", isIn: "AU"),
    Sentence(
      .dutch,
      "De Japanse economie is gegroeid.",
      mentions: "JP", place: "TOKIO", isIn: "JP"),
    Sentence(
      .dutch,
      "Zwitserse banken waarschuwen klanten.",
      mentions: "CH", place: "GENÈVE", isIn: "CH"),
    Sentence(
      .dutch,
      "De paus heeft in het Vaticaan een Italiaanse delegatie ontvangen.",
      mentions: "VA,IT", place: "VATICAANSTAD", isIn: "VA"),
    Sentence(
      .dutch,
      "De Jordaanse koning en de Egyptische president spreken elkaar in Amman en Caïro.",
      mentions: "JO,EG"),
    Sentence(.dutch, "In de Jordaan in Amsterdam is een café gesloten.", mentions: "NL"),
    Sentence(
      .dutch,
      "Latijns-Amerikaanse leiders willen meer samenwerken met de Europese Unie.",
      mentions: ""),
    Sentence(.dutch, "Frans Veldhuis reageerde niet op de vragen.", mentions: ""),
    Sentence(
      .dutch,
      "De Fransen gaan zondag naar de stembus. Parijs is extra beveiligd.",
      mentions: "FR"),
    Sentence(.dutch, "De Frans-Duitse samenwerking staat onder druk.", mentions: "FR,DE"),
    Sentence(
      .dutch,
      "Let op: de weg is afgesloten. Letten op de snelheid blijft belangrijk.",
      mentions: ""),
    Sentence(.dutch, "Letse, Litouwse en Estse troepen oefenen samen.", mentions: "LV,LT,EE"),
    Sentence(
      .dutch,
      "Rebellen hebben Goma in Oost-Congo ingenomen. Rwanda ontkent betrokkenheid. Congolese burgers vluchten.",
      mentions: "CD,RW"),
    Sentence(.dutch, "Zuid-Afrikaanse boeren en Zimbabwanen protesteren.", mentions: "ZA,ZW"),
    Sentence(
      .dutch,
      "Soedanese vluchtelingen trekken naar Tsjaad en Zuid-Soedan.",
      mentions: "SD,SS,TD"),
    Sentence(.dutch, "De Iraanse Revolutionaire Garde ontkent de berichten.", mentions: "IR"),
    Sentence(.dutch, "Indonesische en Maleisische vissers ruziën over grenzen.", mentions: "ID,MY"),
    Sentence(
      .dutch,
      "Thaise en Cambodjaanse militairen hebben op elkaar geschoten.",
      mentions: "TH,KH"),
    Sentence(
      .dutch,
      "Filipijnse kustwacht botst met schip in de Zuid-Chinese Zee.",
      mentions: "PH"),
    Sentence(
      .dutch,
      "Pakistan en India beschuldigen elkaar. Indiase vliegtuigen mogen niet landen.",
      mentions: "PK,IN"),
    Sentence(
      .dutch,
      "De Taliban in Afghanistan zeggen dat Pakistaanse drones zijn neergehaald.",
      mentions: "AF,PK"),
    Sentence(
      .dutch,
      "Groenland is niet te koop, zegt de Deense premier tegen de Amerikaanse president.",
      mentions: "GL,DK,US"),
    Sentence(.dutch, "Canadese bosbranden bereiken Brits-Columbia.", mentions: "CA"),
    Sentence(
      .dutch,
      "De Braziliaanse president ontmoet zijn Argentijnse collega in Buenos Aires.",
      mentions: "BR,AR"),
    Sentence(
      .dutch,
      "Hongaarse, Slowaakse en Tsjechische ministers overleggen in Praag.",
      mentions: "HU,SK,CZ"),
    Sentence(.dutch, "Serviërs blokkeren een weg in Kosovo.", mentions: "RS,XK"),
    Sentence(.dutch, "Grieken en Turken vieren de vrede.", mentions: "GR,TR"),
    Sentence(
      .dutch,
      "Noord-Ierse politici willen overleg met het Britse Lagerhuis.",
      mentions: "GB"),
    Sentence(.dutch, "Ieren maken zich zorgen over de grens met Noord-Ierland.", mentions: "IE,GB"),
    Sentence(.dutch, "Nigeriaanse troepen zijn aan de grens met Niger.", mentions: "NG,NE"),
    Sentence(.dutch, "De Verenigde Arabische Emiraten en Qatar bemiddelen.", mentions: "AE,QA"),
    Sentence(
      .dutch,
      "Volgens The Washington Post wil het Pentagon meer geld van het Amerikaanse Congres.",
      mentions: "US"),
    Sentence(.dutch, "De VS-delegatie komt morgen aan in Minneapolis, Minnesota.", mentions: "US"),
    Sentence(.dutch, "De Perzische Golf en de Indische Oceaan warmen op.", mentions: ""),
    Sentence(.dutch, "Marokkaanse Nederlanders stemmen vaker.", mentions: "MA,NL"),
    Sentence(.dutch, "Wit-Rusland stuurt migranten naar Litouwen.", mentions: "BY,LT"),
    Sentence(
      .dutch,
      "In Georgië zijn duizenden Georgiërs de straat op gegaan in Tbilisi.",
      mentions: "GE"),
    Sentence(
      .dutch,
      "In de Amerikaanse staat Georgia is een orkaan aan land gekomen.",
      mentions: "US"),
    Sentence(
      .dutch,
      "Somalische strijders, Keniaanse militairen en Ethiopische troepen vechten.",
      mentions: "SO,KE,ET"),
    Sentence(.dutch, "Haïtianen worden de Dominicaanse Republiek uitgezet.", mentions: "HT,DO"),
    Sentence(.dutch, "Nieuw-Zeelandse boeren protesteren in Wellington.", mentions: "NZ"),
    Sentence(.dutch, "Rohingya vluchten uit Myanmar. Birmese generaals ontkennen.", mentions: "MM"),
    Sentence(.dutch, "De val van de Sovjet-Unie veranderde alles.", mentions: "SUHH"),
    Sentence(.dutch, "Nederlandse en Belgische vissers vangen minder.", mentions: "NL,BE"),
    Sentence(
      .dutch,
      "Armenië en Azerbeidzjan tekenen een vredesakkoord over Nagorno-Karabach.",
      mentions: "AM,AZ"),
    Sentence(.dutch, "Cyprioten herdenken de invasie van 1974 in Nicosia.", mentions: "CY"),
    Sentence(
      .dutch,
      "Op de Westelijke Jordaanoever zijn drie Palestijnen gedood in Jenin.",
      mentions: "PS"),
    Sentence(.dutch, "Luxemburgse belastingdeals onderzocht.", mentions: "LU"),
    Sentence(
      .dutch,
      "IJslandse vulkaan barst uit; Noorse vluchten geannuleerd.",
      mentions: "IS,NO"),
    Sentence(.dutch, "Zweden en Finnen oefenen in Lapland.", mentions: "SE,FI"),
    Sentence(.dutch, "Oostenrijkers kiezen een nieuwe regering in Wenen.", mentions: "AT"),
    Sentence(.dutch, "Algerijnse, Tunesische en Libische kustwacht.", mentions: "DZ,TN,LY"),
    Sentence(
      .dutch,
      "Rusland en Oekraïne hebben krijgsgevangenen geruild.",
      mentions: "RU,UA", place: "MOSKOU/KIEV", isIn: "RU,UA"),
    Sentence(
      .dutch,
      "Nederlandse ministers overleggen.",
      mentions: "NL", place: "BRUSSEL/DEN HAAG", isIn: "BE,NL"),
  ]
}
