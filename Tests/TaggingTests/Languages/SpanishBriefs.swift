/// Invented briefs of about thirty words in Spanish; those with an odd index were held back from tuning.
extension Briefs {
  static let spanish = Briefs(
    """
    Un incendio forestal ha obligado a evacuar tres pueblos en la provincia de Zamora. Los \
    bomberos trabajan con doce aviones, pero el viento dificulta las tareas, según informó la \
    Junta.

    El Banco de España prevé que la economía crezca un 2,3 por ciento este año. El paro bajará \
    menos de lo esperado, ya que la industria apenas crea nuevos empleos.

    La policía detuvo el martes en Medellín a un hombre acusado de dirigir una red de tráfico de \
    armas. En su casa hallaron más de cuarenta fusiles y dinero en efectivo.

    El presidente de Chile anunció un plan para reducir las listas de espera en los hospitales \
    públicos. Costará unos 200 millones de dólares y empezará después del verano, dijo en \
    Santiago.

    Al menos catorce personas murieron cuando un autobús cayó por un barranco en el sur del \
    Perú. Otras veinte resultaron heridas y fueron trasladadas a hospitales de Arequipa.

    El Athletic de Bilbao jugará sin su portero titular el partido de vuelta contra el Benfica. \
    Se lesionó el hombro en el entrenamiento y estará de baja un mes.

    La Bolsa de Madrid cerró la sesión con una caída del 0,7 por ciento. Los bancos fueron los \
    que más bajaron, mientras que las eléctricas terminaron con ligeras ganancias.

    Un tribunal de Sevilla ha condenado a siete años de cárcel a una exalcaldesa por desviar \
    fondos destinados a viviendas. Su abogado anunció que recurrirá la sentencia ante el \
    Supremo.

    Científicos de la Universidad de Granada han descubierto una planta que se creía extinguida \
    desde hace un siglo. Crece en una sola ladera de la sierra, a dos mil metros de altura.

    México enviará a la frontera sur otros mil soldados para frenar la llegada de migrantes. \
    Varias organizaciones critican la medida y piden que se respeten los derechos de las \
    familias.

    El escritor argentino Darío Belgrano ha ganado el premio Faro por una novela sobre su \
    infancia en la Patagonia. El jurado destacó la sencillez y el humor de su prosa.

    Los trenes entre Barcelona y Valencia circularon con retraso durante toda la mañana por el \
    robo de un cable. La compañía pidió disculpas y devolverá el dinero a los viajeros.

    Cuba sufrió anoche un nuevo apagón que dejó sin luz a toda la isla. El Gobierno culpa a una \
    avería en la mayor central del país y espera repararla pronto.

    Una mujer de 101 años ha terminado sus estudios de Historia en Salamanca. Empezó la carrera \
    cuando tenía noventa y dice que ahora quiere aprender italiano con su bisnieta.

    El precio del aceite de oliva ha bajado por primera vez en dos años. Un litro cuesta unos \
    siete euros, casi dos menos que en enero, según los datos del ministerio.

    La selección femenina de baloncesto perdió por sólo un punto contra Serbia. Las españolas, \
    que llegaron a ganar de quince, fallaron tres tiros libres en el último minuto.

    Venezuela y Guyana volverán a negociar sobre el Esequibo en una reunión que se celebrará en \
    Brasilia. Ninguno de los dos gobiernos espera un acuerdo, pero ambos hablan de buena \
    voluntad.

    Tres montañeros vascos fueron rescatados en el Aconcagua tras pasar dos noches en una cueva \
    de hielo. Se encuentran bien, aunque uno de ellos perdió dos dedos del pie.

    La Comisión Europea ha multado a una empresa italiana de pasta con noventa millones de euros \
    por pactar precios con sus rivales. La compañía niega los hechos y recurrirá.

    El terremoto que sacudió ayer el norte de Colombia no causó víctimas, pero sí daños en más \
    de cien casas. Las escuelas de la zona permanecerán cerradas hasta el lunes.

    Un pescador de Vigo encontró en sus redes una caja con monedas de plata del siglo XVIII. Los \
    expertos creen que procede de un galeón hundido cerca de las islas Cíes.

    El Senado de Uruguay aprobó una ley que prohíbe los teléfonos móviles en las aulas. Los \
    alumnos tendrán que dejarlos en una caja al entrar y recogerlos a la salida.

    La actriz Marisa Quintana ha muerto en su casa de Málaga a los 86 años. Participó en más de \
    sesenta películas y fue una de las voces más queridas del teatro.

    Iberia cancelará cuarenta vuelos el viernes por la huelga de los controladores franceses. \
    Los pasajeros podrán cambiar de fecha sin coste o pedir que se les devuelva el billete.

    Los agricultores de Huelva esperan la peor cosecha de fresas en una década. Ha llovido muy \
    poco y los pozos están casi secos. Piden ayudas urgentes al Gobierno central.

    Un juez de Guatemala ordenó la liberación de un periodista que llevaba casi dos años en \
    prisión. A la salida lo esperaban decenas de compañeros con flores y carteles.

    La NASA retrasa otra vez el despegue de su cohete porque se detectó una fuga de hidrógeno. \
    El próximo intento será el sábado por la tarde, si el tiempo lo permite.

    El Ayuntamiento de Madrid plantará diez mil árboles antes de la primavera. La oposición \
    recuerda que en los últimos años se talaron muchos más y exige un plan a largo plazo.

    Bolivia pondrá en marcha su primera planta de litio en el salar de Uyuni. Producirá quince \
    mil toneladas al año con tecnología china y dará trabajo a trescientas personas.

    El ciclista Aitor Mendieta se retirará al final de la temporada. El vasco, de 37 años, ganó \
    dos etapas en el Tour y una Vuelta a Suiza. "Ya no disfruto", explicó.

    Los médicos de Paraguay iniciaron una huelga indefinida para reclamar mejores salarios. Sólo \
    atenderán urgencias y partos. El ministro les pidió que vuelvan a la mesa de diálogo.

    Una avería en un satélite dejó sin internet a miles de barcos en el Pacífico. El servicio se \
    restableció a las seis horas, dijo la empresa, que investiga las causas.

    Israel permitirá la entrada de más camiones con alimentos, según anunció su ejército. Las \
    agencias de la ONU advierten de que la ayuda sigue siendo muy insuficiente para tantas \
    personas.

    Más de la mitad de los jóvenes españoles vive todavía con sus padres. La edad media a la que \
    se marchan de casa supera ya los treinta años, dice el estudio.

    El Museo del Prado ha comprado un retrato de Sofonisba Anguissola que estaba en manos \
    privadas. El cuadro se podrá ver desde abril junto a otras obras de la pintora.

    Un fuerte temporal de nieve mantiene cortadas veinte carreteras en Asturias y Cantabria. Las \
    autoridades recomiendan no viajar si no es necesario y llevar siempre cadenas en el coche.

    El cantante Rubén Soler tuvo que suspender su concierto en Quito por un problema de altura. \
    "No podía respirar", dijo a sus seguidores. Volverá a intentarlo el domingo.

    Corea del Norte lanzó dos misiles hacia el mar del Japón pocas horas después de la visita \
    del enviado ruso. Seúl condenó el lanzamiento y convocó a su consejo de seguridad.

    El gobierno de Honduras investiga la muerte de miles de peces en el lago de Yojoa. Los \
    vecinos culpan a una mina; la empresa asegura que cumple todas las normas.

    Dos hermanas que no se veían desde la Guerra Civil se han reunido en Toulouse. Tienen 93 y \
    95 años y se encontraron gracias a una prueba de ADN.

    La cadena de supermercados Día cerrará ochenta tiendas antes de fin de año. La mayoría están \
    en Galicia y Aragón. Los sindicatos quieren conocer cuanto antes la lista completa.

    El dólar alcanzó su nivel más alto frente al peso desde hace tres años. Los analistas lo \
    atribuyen a la subida de tipos en Estados Unidos y a la incertidumbre política.
    """)
}
