import Tagging

extension HeldBack {
  static let spanish = [
    NewsItem(
      .spanish,
      """
      Un derrumbe corta la carretera a Baños

      Quito, 8 abr (EFE).- Un derrumbe cortó este miércoles la carretera entre Quito y Baños, informó \
      el servicio de emergencias. «La vía seguirá cerrada al menos tres días», dijo el gobernador de \
      Tungurahua, Fausto Llerena.
      """,
      credits: "EFE", speakers: "el servicio de emergencias | el gobernador de Tungurahua"),
    NewsItem(
      .spanish,
      """
      MADRID, 14 Oct. (EUROPA PRESS) - El Gobierno subirá las pensiones un 2,7 por ciento, según \
      publica el diario El Mundo. La ministra de Trabajo, Berta Lozano, ha asegurado que «no hay nada \
      cerrado».
      """,
      credits: "Europa Press", cited: "El Mundo", speakers: "La ministra de Trabajo"),
    NewsItem(
      .spanish,
      """
      Muere el escultor Anselmo Ribas

      Barcelona (EFE).- El escultor Anselmo Ribas, autor de «La ola quieta», ha muerto a los 90 años. \
      Su obra «Mar adentro» preside el puerto de Palamós. En 1992 rechazó el Premio Nacional.
      """,
      credits: "EFE"),
    NewsItem(
      .spanish,
      """
      Bogotá, 2 nov 2026 (AFP) - Al menos seis policías murieron en una emboscada en el Cauca. «Fue un \
      ataque cobarde», escribió en X el presidente Ramiro Uscátegui. Un alto funcionario del Ministerio \
      de Defensa dijo a la AFP que los autores huyeron a pie.
      """,
      credits: "AFP", cited: "X",
      speakers: "el presidente Ramiro Uscátegui | Un alto funcionario del Ministerio de Defensa"),
    NewsItem(
      .spanish,
      """
      Huelga de trenes en Valencia

      Los maquinistas de Valencia irán a la huelga el lunes. «Llevamos dos años esperando», lamenta \
      Amparo Ferrús, portavoz del comité. La empresa asegura que cumplirá los servicios mínimos. \
      Según fuentes sindicales, el paro será total.
      """,
      speakers: "Amparo Ferrús | La empresa | fuentes sindicales"),
    NewsItem(
      .spanish,
      """
      LIMA (Andina) - El Congreso peruano debatirá el martes la moción de censura. El diario La \
      República informó de que hay votos suficientes. El primer ministro Óscar Talledo advirtió de que \
      «el país pagará las consecuencias».
      """,
      credits: "Andina", cited: "La República", speakers: "El primer ministro Óscar Talledo"),
    NewsItem(
      .spanish,
      """
      El Prado presenta «Los años oscuros»

      El Museo del Prado abre el jueves la muestra «Los años oscuros», con 60 dibujos inéditos. El \
      catálogo, «Luz de cal», cuesta 35 euros.
      """),
    NewsItem(
      .spanish,
      """
      Ciudad de México, 19 mar (EFE).- Un sismo de magnitud 6,1 sacudió Oaxaca sin causar víctimas. \
      «Salimos corriendo a la calle», contó una vecina. De acuerdo con el Servicio Sismológico, el \
      epicentro se situó en el mar.
      """,
      credits: "EFE", speakers: "una vecina | el Servicio Sismológico"),
    NewsItem(
      .spanish,
      """
      Caracas niega contactos con Washington

      CARACAS (Reuters) - El Gobierno de Venezuela negó el viernes contactos con Estados Unidos. \
      «Son inventos de la prensa», dijo el canciller Ulises Barreto. The Wall Street Journal había \
      publicado que hubo una reunión en Doha, citando fuentes conocedoras.
      """,
      credits: "Reuters", cited: "The Wall Street Journal", speakers: "el canciller Ulises Barreto"),
    NewsItem(
      .spanish,
      """
      El Sevilla despide a su entrenador

      Sevilla (EFE).- El Sevilla ha destituido a su entrenador tras perder 4-0 en casa. «Los números \
      mandan», declaró el presidente del club, que habló al término del partido. El sustituto llegará \
      esta semana, de acuerdo con la cadena SER.
      """,
      credits: "EFE", cited: "Cadena SER", speakers: "el presidente del club"),
    NewsItem(
      .spanish,
      """
      Detenido un concejal en Alicante

      La Guardia Civil ha detenido a un concejal de Alicante por cohecho. El alcalde, Vicent Llorca, se \
      ha mostrado «muy sorprendido». Fuentes de la investigación señalan que habrá más arrestos.
      """,
      speakers: "El alcalde | Fuentes de la investigación"),
    NewsItem(
      .spanish,
      """
      LA HABANA (Prensa Latina) - Cuba recibió en abril un 12 por ciento menos de turistas. Granma \
      atribuyó la caída al precio de los vuelos. «Nos falta combustible», admitió un funcionario del \
      sector.
      """,
      credits: "Prensa Latina", speakers: "un funcionario del sector"),
    NewsItem(
      .spanish,
      """
      «No me rindo»: la pelea de una panadera

      Rosa Quintero abrió su panadería en 1984. Hoy es la última de su calle en Lugo. El barrio le \
      ha dedicado una placa con la frase «Aquí huele a pan».
      """),
    NewsItem(
      .spanish,
      """
      MONTEVIDEO (AFP) - Uruguay legalizará las apuestas en línea. «Es mejor regular que prohibir», \
      sostuvo el ministro Gastón Pereyra en una rueda de prensa. «Lo haremos este año», añadió. La \
      oposición calificó la ley de «regalo a las mafias».
      """,
      credits: "AFP", speakers: "el ministro Gastón Pereyra | La oposición"),
    NewsItem(
      .spanish,
      """
      Buenos Aires, 11 feb (EFE).- Un apagón dejó sin luz a medio millón de porteños. El medio \
      digital Infobae aseguró que la avería se produjo en una subestación. «El calor hizo el resto», \
      explicó a la agencia Télam un técnico de la compañía.
      """,
      credits: "EFE", cited: "Infobae | Télam", speakers: "un técnico de la compañía"),
  ]
}
