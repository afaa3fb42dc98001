extension Cues {
  static let spanishWords: [(words: String, cue: Cue)] = [
    ("el la los las un una del de", .article),
    (
      """
      diario periódico agencia cadena revista canal portal emisora medio televisión semanario radio \
      noticias rotativo tabloide portales cadenas plataforma web programa digital red
      """, .sourceKind
    ),
    (
      """
      informó informa informan informaron reportó reporta publicó publica publicaron reveló revela \
      escribió escribe informado publicado revelado reportado adelantó adelanta adelantado difundió \
      difunde difundido difundida recogió recoge desveló desvela desvelado cita citan citó citaron \
      citado saber
      """, .report
    ),
    (
      """
      dijo dice dijeron declaró afirmó afirmaron anunció confirmó confirmaron explicó señaló \
      señala publicó aseguró asegura aseguran afirma afirman sostuvo sostiene contó cuenta relató \
      relata advirtió advierte explica declara indicó indica manifestó comentó confesó reconoció \
      precisó subrayó agregó añadió detalló lamentó criticó negó narró admitió pidió
      """, .say
    ),
    (
      "según citando acuerdo información informaciones acceso investigación reportaje datos",
      .according
    ),
    ("a al", .toward),
    ("ha han había habían", .auxiliary),
    ("y e", .join),
    ("en vía", .upon),
    ("sede basada basado basadas basados radicada radicado", .based),
    ("en", .inside),
    ("en a de desde hacia", .whereabouts),
    (
      """
      dólar dólares franco francos marco marcos libra libras peso pesos rublo rublos
      """, .money
    ),
    ("acuerdo tratado protocolo", .accord),
    (
      """
      de con hoy también ya social lunes martes miércoles jueves viernes sábado domingo este ayer \
      local estatal
      """, .filler
    ),
    ("para sobre con contra desde", .breaks),
    ("en por a al con", .bound),
    ("por", .agent),
    (
      """
      publicado publicada publicados publicadas citado citada citados citadas recogido recogida \
      consultado consultados consultada difundido difundida emitido emitida obtenido obtenidos \
      concedida entrevista entrevistas entrevistado entrevistada declaraciones reportaje artículo \
      columna tribuna mensaje carta conversación comunicado
      """, .binder
    ),
    ("en", .within),
    ("nada", .nothing),
    ("que", .that),
    ("que", .relative),
    ("citando", .citing),
    ("cuenta canal página perfil mensaje", .account),
    ("como", .like),
  ]
}
