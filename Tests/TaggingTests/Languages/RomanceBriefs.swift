/// Invented briefs in Romance languages that are not answered.
extension Briefs {
  static let italian = Briefs(
    """
    Un incendio è scoppiato nella notte in un palazzo di Torino. Due persone sono state portate \
    in ospedale, ma le loro condizioni non sono gravi, secondo i vigili del fuoco.

    Il governo ha approvato giovedì una legge che aumenta le pensioni minime. I sindacati dicono \
    che la misura non basta e annunciano uno sciopero per la fine del mese.

    La squadra di Napoli ha vinto per due a uno contro il Lecce e resta in testa alla \
    classifica. Domenica giocherà in trasferta senza il suo capitano, squalificato.

    Un terremoto di magnitudo 4,2 è stato avvertito in Umbria poco dopo le sei del mattino. Non \
    ci sono danni, ma molte famiglie sono scese in strada per la paura.

    La polizia di Palermo ha arrestato tre uomini accusati di avere rubato quadri nelle chiese \
    della provincia. Le opere, dice il procuratore, erano già pronte per essere vendute \
    all'estero.

    Il prezzo del caffè al bar è salito ancora: in media costa un euro e trenta. Secondo le \
    associazioni dei consumatori è colpa del raccolto scarso in Brasile e in Vietnam.

    Gli scienziati dell'università di Padova hanno scoperto una nuova specie di farfalla sulle \
    Dolomiti. Vive solo sopra i duemila metri e si vede per pochi giorni all'anno.

    I treni tra Milano e Bologna viaggiano con forti ritardi a causa di un guasto. La compagnia \
    invita i passeggeri a rinviare il viaggio e promette il rimborso dei biglietti.

    Il regista Sandro Bellini è morto a Roma all'età di novant'anni. Aveva girato più di trenta \
    film e vinto due premi a Venezia. I funerali si terranno sabato.

    La Svizzera e l'Italia costruiranno insieme una nuova galleria sotto le Alpi. I lavori \
    dureranno dodici anni e costeranno quattro miliardi, ha detto il ministro dei Trasporti.
    """)

  static let portuguese = Briefs(
    """
    Um incêndio destruiu na madrugada de hoje uma fábrica de papel em Aveiro. Não há feridos, \
    mas cerca de cem trabalhadores ficam sem emprego, disse o presidente da câmara.

    O governo brasileiro anunciou um plano para reduzir o desmatamento na Amazônia. A medida \
    prevê mais fiscais e multas maiores para quem cortar árvores sem licença do ministério.

    A polícia prendeu em São Paulo dois homens que vendiam bilhetes falsos para o jogo da \
    seleção. Eles já tinham enganado mais de trezentas pessoas, segundo o delegado.

    O Benfica venceu o Porto por um a zero e voltou ao primeiro lugar. O golo foi marcado aos \
    oitenta minutos pelo jovem Rui Tavares, que entrou ao intervalo.

    A chuva forte que caiu no sul do país deixou várias estradas cortadas. As escolas não abrem \
    amanhã e os moradores devem ficar em casa até à noite.

    O preço da gasolina vai subir dois cêntimos na próxima semana. É a quinta subida seguida e \
    as empresas de transporte pedem ajuda ao Estado para não aumentar os bilhetes.

    Uma equipa de investigadores de Coimbra descobriu como fazer papel com restos de laranja. O \
    processo gasta pouca água e já interessa a uma grande empresa da Suécia.

    O escritor angolano Mateus Quissama ganhou um prémio pelo seu romance sobre a guerra. O júri \
    disse que o livro é uma viagem à memória de um povo inteiro.

    Os médicos fazem greve na quinta e na sexta em todos os hospitais. Exigem melhores salários \
    e dizem que as negociações com a ministra não deram nenhum resultado até agora.

    Moçambique recebeu os primeiros navios de gás natural do novo terminal. O projeto custou \
    oito bilhões de dólares e deve criar três mil empregos, afirmou a empresa.
    """)

  static let catalan = Briefs(
    """
    Un incendi ha cremat aquesta matinada dues cases a Girona. Els bombers hi van treballar tota \
    la nit i no hi ha ferits, segons ha explicat l'Ajuntament.

    El Govern ha aprovat un pla per construir deu mil pisos de lloguer abans de tres anys. \
    L'oposició diu que són massa pocs i que no hi ha prou diners.

    El Barça va guanyar per dos gols a un davant del València amb una gran actuació del porter. \
    Dissabte jugarà a casa contra el Betis, que és el penúltim.

    Els pagesos de Lleida han tallat l'autopista amb tractors per demanar més ajudes. Diuen que \
    amb el preu actual de la fruita no poden pagar els treballadors.

    La policia va detenir ahir un home de quaranta anys que robava bicicletes a l'estació de \
    Sants. En tenia més de seixanta amagades al garatge de casa seva.

    L'escriptora Núria Casadevall ha guanyat el premi de novel·la amb una història sobre tres \
    germanes que viuen en una illa. El jurat n'ha destacat el llenguatge.

    Els trens de rodalies van tenir retards de fins a dues hores per una avaria. L'empresa \
    demana disculpes als viatgers i els tornarà els diners del bitllet.

    La pluja dels últims dies ha omplert els pantans, que ja són al setanta per cent. Feia \
    quatre anys que no hi havia tanta aigua, segons l'agència.

    Un grup de científics ha trobat al Pirineu les restes d'un animal que va viure fa vint \
    milions d'anys. És semblant a un cavall petit, però amb tres dits.

    El museu obrirà les portes el mes vinent després de sis anys d'obres. Els veïns del barri hi \
    podran entrar de franc durant tot l'any, ha dit la directora.
    """)
}
