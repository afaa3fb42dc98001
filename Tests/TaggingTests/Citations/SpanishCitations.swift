extension CitationTests {
  /// A sentence before each Spanish one, which tells the language.
  static let spanishContext = "El puente es muy viejo y los vecinos no lo usan."

  static let spanish: [(text: String, cited: [String])] = [
    ("Según datos de Bloomberg, la brecha crece.", ["Bloomberg"]),
    ("La fusión ha fracasado, según informó el diario Expansión.", ["Expansión"]),
    ("\"No nos rendiremos\", dijo la alcaldesa a la Cadena SER.", ["Cadena SER"]),
    ("El ministro afirmó en una entrevista con El País que el plan sigue vivo.", ["El País"]),
    ("Según publica La Vanguardia, el puente costará el doble.", ["La Vanguardia"]),
    ("De acuerdo con The New York Times, el enviado dimitirá el lunes.", ["The New York Times"]),
    ("La agencia estatal Xinhua indicó que la mina se inundó.", ["Xinhua"]),
    ("Así lo adelantó este martes El Confidencial.", ["El Confidencial"]),
    ("El cierre fue revelado por el diario argentino Clarín.", ["Clarín"]),
    ("\"Fue como una bomba\", relató un testigo a Efe.", ["EFE"]),
    ("En declaraciones a Radio Nacional, el alcalde pidió ayuda.", ["RTVE"]),
    ("El presidente escribió en la red social X que están listos.", ["X"]),
    ("Un portavoz confirmó a Reuters que no hay heridos.", ["Reuters"]),
    ("La cadena CNN citó a dos funcionarios que conocen el caso.", ["CNN"]),
    ("Según una información de El Mundo, el juez llamará a tres testigos.", ["El Mundo"]),
    ("El delantero se marcha, aseguró el diario Marca.", ["Marca"]),
    ("El periódico mexicano Reforma publicó que la presa tenía grietas.", ["Reforma"]),
    (
      "Citando fuentes anónimas, The Washington Post reportó que la votación se aplaza.",
      ["The Washington Post"]
    ),
    ("Documentos a los que tuvo acceso El Universal muestran dos pagos.", ["El Universal"]),
    ("En entrevista con Televisa, el gobernador negó los cargos.", ["Televisa"]),
    ("La noticia fue difundida por Infobae.", ["Infobae"]),
    ("\"Vamos a responder\", dijo en el programa de TVE.", ["RTVE"]),
    ("Lo dijo en Onda Cero la ministra.", ["Onda Cero"]),
    ("La agencia Interfax, que cita al gobernador, dice que el fuego está apagado.", ["Interfax"]),
    ("El ministro explicó en RNE que la ley no cambia.", ["RTVE"]),
    ("\"Estoy cansado\", confesó el actor en una entrevista a la revista Semana.", ["Semana"]),
    ("Según pudo saber Europa Press, el juicio se aplaza.", ["Europa Press"]),
    ("Fuentes del club confirmaron a Mundo Deportivo el fichaje.", ["Mundo Deportivo"]),
    ("La ministra aseguró en declaraciones a la Cadena SER que no habrá subidas.", ["Cadena SER"]),
    ("Como publicó elDiario.es, el contrato se firmó en mayo.", ["elDiario.es"]),
    ("La cadena qatarí Al Jazeera informó de diez muertos.", ["Al Jazeera"]),
    ("En una columna publicada en El Mercurio, el exministro pidió calma.", ["El Mercurio"]),
    (
      "De acuerdo con un reportaje de The Wall Street Journal, la empresa cerrará.",
      ["The Wall Street Journal"]
    ),
    ("En su cuenta de X, el alcalde agradeció el apoyo.", ["X"]),
    ("La redacción de El Mundo se traslada a otro edificio.", []),
    ("Medios locales informaron de tres detenidos.", []),
    ("El mundo cambia, dijo el presidente.", []),
    ("El tiempo mejora, dijo el meteorólogo.", []),
    ("La nación espera, afirmó el ministro.", []),
    ("El País vendió más ejemplares.", []),
    ("Trabajó en La Vanguardia durante años.", []),
    ("El universal acceso al agua es un derecho, dijo.", []),
    ("La reforma fue aprobada, informó el Congreso.", []),
    ("El director de Marca dimitió.", []),
    ("El medio digital Animal Político documentó tres casos.", []),
    ("Así lo informó el Ministerio.", []),
  ]
}
