/// Invented briefs of about thirty words in Dutch; those with an odd index were held back from tuning.
extension Briefs {
  static let dutch = Briefs(
    """
    Op de A28 bij Hoogeveen is dinsdagochtend een vrachtwagen met bloembollen gekanteld. De \
    chauffeur raakte lichtgewond. Rijkswaterstaat verwacht dat de weg pas na de avondspits weer \
    helemaal vrij is.

    Het kabinet trekt volgend jaar 120 miljoen euro extra uit voor het onderhoud van sluizen en \
    bruggen. Dat heeft minister Van Dalen de Tweede Kamer vrijdag in een brief laten weten.

    De Noorse premier Solberg-Hansen heeft in Oslo een akkoord gesloten met de vissers. Zij \
    mogen dit seizoen 14.000 ton kabeljauw vangen, een kwart minder dan in het vorige jaar.

    Zeker elf mensen zijn omgekomen bij een brand in een hotel in Manila. Volgens de brandweer \
    ontstond het vuur in de keuken op de tweede verdieping. De oorzaak wordt nog onderzocht.

    Tennisster Marit Holtkamp heeft zich geplaatst voor de kwartfinales van het toernooi in \
    Brisbane. De nummer 34 van de wereld was met 6-4 en 7-5 te sterk voor de Tsjechische \
    Krejcova.

    De beurs in Amsterdam is maandag met winst gesloten. De AEX steeg 0,8 procent tot 912,45 \
    punten. Vooral chipbedrijven waren in trek na goede cijfers van een branchegenoot uit \
    Taiwan.

    Een man uit Emmen moet vier jaar de cel in voor het overvallen van drie benzinestations. De \
    rechtbank in Assen legde hem ook een behandeling op, want hij is verslaafd aan cocaïne.

    Bij een aardbeving in het zuiden van Peru zijn twee mensen om het leven gekomen. Tientallen \
    huizen stortten in. De beving had een kracht van 6,1, meldt de Amerikaanse geologische \
    dienst.

    ProRail gaat komend weekend aan het spoor werken tussen Gouda en Rotterdam. Er rijden dan \
    geen treinen. De NS zet bussen in en raadt reizigers aan om rekening te houden met \
    vertraging.

    Honden die vaak met kinderen spelen, worden minder snel ziek dan dieren die alleen thuis \
    zitten. Dat blijkt uit een onderzoek van de universiteit van Uppsala onder ruim 3000 \
    huisdieren.

    De Belgische politie heeft in de haven van Zeebrugge 900 kilo cocaïne gevonden. De drugs \
    zaten verstopt in een lading bananen. Twee verdachten van 23 en 41 jaar zitten vast.

    Wie deze zomer naar Kroatië wil, betaalt flink meer dan vorig jaar. Vakantiehuizen zijn er \
    gemiddeld 18 procent duurder geworden, zegt de reisorganisatie, omdat de vraag sterk is \
    toegenomen.

    Turkije stuurt voorlopig geen militairen meer naar het noorden van Syrië. President Erdogan \
    zei dat na overleg met zijn Russische collega. Beide landen willen het bestand met nog een \
    maand verlengen.

    Het aantal meldingen van oplichting via de telefoon is vorig jaar verdubbeld. Vooral ouderen \
    worden gebeld door iemand die zegt dat hij van de bank is, waarschuwt de Fraudehelpdesk.

    Oud-schaatser Gerrit Wiersma is zondag op 84-jarige leeftijd overleden in zijn woonplaats \
    Thialf-Oord. Hij won in 1964 brons op de 1500 meter en was later jarenlang coach van de \
    nationale ploeg.

    Brazilië en Argentinië gaan samen een nieuwe gasleiding bouwen. Het project kost naar \
    schatting 3 miljard dollar en moet over vijf jaar klaar zijn, schrijft de krant O Globo.

    De eigenaar van het failliete warenhuis krijgt nog een week om een koper te vinden. Lukt dat \
    niet, dan sluiten alle 47 winkels en verliezen ruim 2100 mensen hun baan.

    Boeren in Gelderland mogen hun kippen weer naar buiten laten. Sinds eind januari is er in de \
    provincie geen vogelgriep meer vastgesteld, aldus het ministerie van Landbouw.

    In Parijs zijn tienduizenden mensen de straat op gegaan tegen de plannen van de regering. Op \
    enkele plaatsen kwam het tot rellen. De politie pakte 58 betogers op en gebruikte traangas.

    Een Zwitserse wandelaar is na negen dagen levend teruggevonden in de bergen van Georgië. Hij \
    had zijn been gebroken en dronk water uit een beekje. Zijn toestand is stabiel.

    Vier op de tien Nederlanders lezen nooit een boek, meldt het planbureau. Jongeren onder de \
    twintig lezen juist weer wat meer, vooral Engelse romans die ze kennen van sociale media.

    Het Openbaar Ministerie eist twaalf jaar tegen de man die in 2022 zijn buurman doodstak. \
    Volgens zijn advocaat was het noodweer en moet hij worden vrijgesproken. Uitspraak over twee \
    weken.

    Autofabrikant Daihatsu roept wereldwijd 310.000 wagens terug omdat de airbags niet goed \
    werken. Eigenaren krijgen binnenkort bericht van hun dealer. Voor zover bekend zijn er geen \
    ongelukken gebeurd.

    De ijsbaan in Haaksbergen is als eerste van het land open. Rond zes uur 's ochtends lag er \
    drie centimeter ijs op de baan. De eerste marathon kan waarschijnlijk woensdag worden \
    gereden.

    Een storing bij KPN heeft woensdag urenlang het telefoonverkeer in Limburg platgelegd. Ook \
    112 was in delen van de provincie slecht bereikbaar. Inmiddels werkt alles weer, laat het \
    bedrijf weten.

    Japan gaat meer geld geven aan gezinnen met drie kinderen of meer. Het land vergrijst snel: \
    vorig jaar werden er voor het eerst minder dan 700.000 baby's geboren.

    Paus Leo heeft tijdens zijn bezoek aan Beiroet opgeroepen tot vrede in het Midden-Oosten. Op \
    het plein voor de kathedraal stonden naar schatting 80.000 gelovigen naar hem te luisteren.

    Door de harde wind zijn in Zeeland bomen omgewaaid en daken beschadigd. Bij Vlissingen werd \
    een windstoot van 124 kilometer per uur gemeten. Er raakte niemand gewond.

    De Amerikaanse acteur Dale Whitmore krijgt een ster op de Walk of Fame in Hollywood. Hij is \
    bekend van de serie Harbor Nights en won tien jaar geleden een Emmy.

    Nieuw-Zeeland wil dat toeristen vanaf oktober meer betalen voor hun visum. De prijs gaat van \
    35 naar 100 dollar. Met de opbrengst worden wandelpaden en hutten opgeknapt.

    Ajax begint zaterdag zonder aanvoerder Van Rijn aan de uitwedstrijd tegen Heerenveen. De \
    middenvelder is geschorst na zijn rode kaart. Trainer De Groot beslist later wie hem \
    vervangt.

    Minister Bakhuis sluit niet uit dat de benzineaccijns omhoog gaat. "We kijken naar alles", \
    zei hij in een debat. Oppositiepartijen vinden dat automobilisten al genoeg betalen.

    In het wrak van een schip uit 1653 voor de kust van Texel hebben duikers zilveren munten en \
    een gave viool gevonden. De vondst gaat naar een museum in Den Helder.

    Kenia heeft drie Nederlanders uitgezet die zonder vergunning goud wilden kopen. Ze zaten \
    ruim een maand vast in Mombasa. Het ministerie van Buitenlandse Zaken heeft hen bijgestaan.

    Studenten betalen volgend jaar 2.694 euro collegegeld, maakte het ministerie bekend. Dat is \
    93 euro meer dan nu. De studentenbond noemt de stijging onbegrijpelijk en wil een gesprek.

    De waterstand in de Rijn bij Lobith is gedaald tot onder de acht meter. Schepen kunnen \
    daardoor minder lading meenemen. Voor de drinkwatervoorziening zijn er nog geen gevolgen.

    Een inwoner van Tilburg heeft per ongeluk een lot van 1,2 miljoen euro bij het oud papier \
    gegooid. Na een dag zoeken vond zijn dochter het terug tussen de kranten.

    Israël en Jordanië hervatten het overleg over de verdeling van water. De gesprekken lagen \
    sinds vorig voorjaar stil. Diplomaten spreken van een eerste stap, maar verwachten nog geen \
    akkoord.

    Apple, Google en Microsoft moeten uitleg geven over hun clouddiensten, meldt de Autoriteit \
    Consument & Markt. De toezichthouder wil weten of klanten makkelijk kunnen overstappen naar \
    een ander.

    Bijna de helft van de gemeenten heeft te weinig geld voor jeugdzorg. Wethouders vragen het \
    Rijk om hulp, anders moeten ze volgend jaar flink snijden in sport en cultuur.

    Zanger Boudewijn Prins stopt na vijftig jaar met optreden. Zijn laatste concert is op 12 \
    december in Carré. "Het is mooi geweest", zegt hij in een gesprek met een regionale omroep.

    Een vliegtuig van Ryanair moest kort na vertrek uit Dublin terugkeren omdat een raam was \
    gebarsten. Aan boord waren 171 passagiers. Zij konden later met een ander toestel verder.
    """)
}
