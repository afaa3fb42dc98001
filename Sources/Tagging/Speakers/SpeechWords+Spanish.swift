extension SpeechWords {
  static let spanish = SpeechWords(
    Habits(dropsPronouns: true, adjectivesFollow: true),
    [
      (
        """
        dijo dice dicen dijeron declaró declara declararon afirmó afirma afirmaron anunció anuncia \
        explicó explica explicaron añadió añade agregó agrega señaló señala señalaron aseguró \
        asegura aseguraron indicó indica subrayó subraya advirtió advierte insistió insiste sostuvo \
        sostiene admitió admite reconoció reconoce respondió responde prometió promete confirmó \
        confirma manifestó manifiesta expresó expresa contó cuenta escribió escribe denunció \
        denuncia concluyó concluye recordó recuerda opinó opina lamentó lamenta
        """, .say
      ),
      ("calificó califica llamó llama habló habla describió describe tildó tachó", .call),
      (
        """
        dicho declarado afirmado anunciado explicado añadido señalado asegurado indicado subrayado \
        advertido insistido admitido reconocido confirmado manifestado calificado hablado
        """, .participle
      ),
      ("ha han había habían", .auxiliary),
      ("según", .according),
      (
        "el la los las un una unos unas su sus este esta dos tres cuatro cinco varios varias",
        .determiner
      ),
      ("un una unos unas varios varias dos tres cuatro cinco", .indefinite),
      ("él ella", .pronoun),
      (
        """
        ministro ministra ministros presidente presidenta gobierno portavoz vocero vocera policía \
        alcalde alcaldesa concejal director directora ministerio juez jueza tribunal abogado abogada \
        profesor profesora investigador investigadora investigadores experto experta expertos \
        analista analistas economista sindicato empresa grupo asociación comisión comisario \
        secretario secretaria senador senadora diputado diputada gobernador gobernadora rey reina \
        príncipe princesa papa obispo general coronel ejército embajador embajadora enviado \
        diplomático jefe jefa líder dirigente candidato candidata entrenador jugador capitán \
        escritor escritora autor médico médica hospital escuela rector universidad instituto vecino \
        vecina vecinos testigo testigos madre padre hijo hija hermano hermana viuda familia dueño \
        dueña agricultor agricultores fiscal bomberos responsable autoridades partido oposición \
        canciller mandatario fabricante funcionario funcionarios funcionaria
        """, .role
      ),
      (
        """
        fuente fuentes funcionario funcionarios funcionaria testigo testigos expertos analistas \
        autoridades diplomáticos vecinos portavoz observadores responsables
        """, .anonymous
      ),
      (
        """
        policía gobierno ministerio tribunal sindicato empresa grupo asociación comisión \
        ejército hospital escuela universidad instituto familia bomberos autoridades partido \
        oposición
        """, .body
      ),
      ("de del", .link),
      ("de del la los van von bin al", .namePart),
      (
        """
        en sobre con por para tras antes durante hacia bajo desde ante que quien cuando donde \
        lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana luego también aún \
        no ya es era son eran será fue fueron está están ha han había puede pueden debe deben va \
        van quiere se le les nos me pero y e o u si como mientras contra a al más muy entre sin \
        yo nosotros nadie todos eso esto hasta según
        """, .stop
      ),
      ("y e pero mientras o aunque", .join),
      (
        """
        diario periódico agencia cadena revista canal portal emisora medio medios televisión \
        cartel pancarta carta semanario radio prensa informe estudio comunicado encuesta ley plan texto datos cifras
        """, .outlet
      ),
      ("también hoy ayer luego lunes martes miércoles jueves viernes sábado domingo", .adverb),
      (
        """
        dijo dijeron afirmó afirmaron aseguró aseguraron declaró señaló
        """, .tell
      ),
      (
        """
        informó informa informaron señalan indican lamenta lamentan celebró celebra comentó \
        comenta matizó precisó precisa zanjó bromeó relató relata apuntó apunta recalcó \
        recalca destacó destaca criticó critica replicó
        """, .say
      ),
      (
        """
        informado comentado precisado apuntado recalcado destacado criticado
        """, .participle
      ),
      (
        """
        que
        """, .that
      ),
      (
        """
        acuerdo
        """, .leadNoun
      ),
      (
        """
        de
        """, .leadOpener
      ),
      (
        """
        con
        """, .leadFiller
      ),
      (
        """
        a al en ante
        """, .toward
      ),
      (
        """
        se
        """, .reflexive
      ),
      (
        """
        citado citada consultado consultada consultados
        """, .stop
      ),
      (
        """
        titular lema título eslogan sentencia estimación estimaciones cálculo cálculos \
        previsiones pronóstico parte auto sumario constitución
        """, .outlet
      ),
      (
        """
        técnico técnica ingeniero ingeniera bombero guardia consejero consejera conseller \
        viceministro viceministra primer diplomático diplomática historiador historiadora \
        biólogo bióloga maestro maestra estudiante estudiantes enfermera enfermero pasajero \
        pasajeros pescador pescadores ganadero ganadera empresario empresaria comerciante \
        propietario propietaria fundador fundadora organizador organizadora activista \
        activistas sindicalista sindicalistas maquinista ministerio servicio delegado \
        delegada subdelegado comandante capitán teniente sargento soldado arzobispo \
        sacerdote párroco vicepresidente vicepresidenta exministro expresidente eurodiputado \
        eurodiputada compañía banco federación colectivo ong fiscalía ayuntamiento junta \
        patronal policías kremlin
        """, .role
      ),
      (
        """
        diplomático diplomática técnico pasajero pasajeros empleado empleada empleados \
        asistente asistentes vecina vecino participante participantes investigadores
        """, .anonymous
      ),
      (
        """
        compañía banco federación colectivo ong fiscalía ayuntamiento junta patronal \
        servicio kremlin
        """, .body
      ),
      ("niega negó promete prometió exige exigió espera", .act),
      ("por durante tras", .toward),
      ("bromeó ironizó corrigió resumió", .say),
      ("agencia", .source),
    ])
}
