import Tagging

extension HeldBack {
  static let french = [
    NewsItem(
      .french,
      """
      Le pont de Nantes fermé tout l'été

      Nantes, 5 juin 2026 (AFP) - Le pont de Cheviré sera fermé du 1er juillet au 30 août, a annoncé \
      vendredi la préfecture. « Ces travaux ne peuvent plus attendre », a expliqué le directeur des \
      routes, Yann Kergoat.
      """,
      credits: "AFP", speakers: "la préfecture | le directeur des routes"),
    NewsItem(
      .french,
      """
      GENÈVE, 7 oct (Reuters) - Le groupe suisse Valmara négocie la vente de ses usines italiennes, a \
      rapporté mardi Le Temps. Selon deux sources proches du dossier, un accord est attendu avant \
      Noël. Valmara s'est refusé à tout commentaire.
      """,
      credits: "Reuters", cited: "Le Temps", speakers: "deux sources"),
    NewsItem(
      .french,
      """
      Mort de la romancière Odile Vautrin

      PARIS (AFP) - La romancière Odile Vautrin est morte à 88 ans. Son roman « Les Heures basses », \
      traduit en vingt langues, avait reçu le prix Médicis en 1979. Elle vivait à L'Isle-d'Abeau.
      """,
      credits: "AFP"),
    NewsItem(
      .french,
      """
      Téhéran dément toute négociation

      TÉHÉRAN (AFP) - L'Iran a démenti mercredi négocier avec Washington. « Il n'y a rien de secret », \
      a assuré un haut responsable cité par l'agence Irna. Le New York Times avait affirmé la veille \
      que des émissaires s'étaient rencontrés à Oman.
      """,
      credits: "AFP", cited: "IRNA | The New York Times", speakers: "un haut responsable"),
    NewsItem(
      .french,
      """
      Lausanne (ats) - Un incendie a détruit une ferme à Échallens dans la nuit. Personne n'a été \
      blessé, indique la police vaudoise. « Tout est parti en une heure », raconte le propriétaire, \
      encore sous le choc.
      """,
      credits: "Keystone-ATS", speakers: "la police vaudoise | le propriétaire"),
    NewsItem(
      .french,
      """
      Grève dans les écoles de Marseille

      Les enseignants de Marseille sont en grève jeudi. « On nous demande l'impossible », s'indigne \
      Samira Benhadj, institutrice dans le 15e arrondissement. Le recteur, lui, évoque « des tensions \
      passagères ». D'après le syndicat SNE, une école sur deux est fermée.
      """,
      speakers: "Samira Benhadj | Le recteur | le syndicat SNE"),
    NewsItem(
      .french,
      """
      NAMUR 19/09 (BELGA) = Le gouvernement wallon veut taxer les piscines, écrit Le Soir samedi. La \
      ministre du Budget, Solange Meert, a confirmé l'information à la RTBF. « Rien n'est encore \
      décidé », a-t-elle toutefois nuancé.
      """,
      credits: "Belga", cited: "Le Soir | RTBF", speakers: "La ministre du Budget"),
    NewsItem(
      .french,
      """
      Festival « Les Nuits bleues » : une affiche 100 % féminine

      Le festival « Les Nuits bleues » se tiendra du 3 au 6 août à Quimper. L'affiche est pour la \
      première fois entièrement féminine. Les places sont en vente aujourd'hui.
      """),
    NewsItem(
      .french,
      """
      DAKAR (AFP) - Au moins sept pêcheurs sont portés disparus au large de Mbour. « La mer était très \
      mauvaise », a déclaré à l'AFP un responsable du port sous couvert d'anonymat. Des témoins \
      interrogés sur place ont décrit des vagues de cinq mètres.
      """,
      credits: "AFP", speakers: "un responsable du port | Des témoins"),
    NewsItem(
      .french,
      """
      Le maire de Brest en garde à vue

      Le maire de Brest a été placé en garde à vue lundi, selon Mediapart. Son avocat, Me Loïc Perrec, \
      dénonce « un acharnement ». Le parquet n'a pas souhaité s'exprimer.
      """,
      cited: "Mediapart", speakers: "Son avocat"),
    NewsItem(
      .french,
      """
      KIEV (AFP) - Une frappe russe a fait cinq morts à Odessa, ont indiqué les autorités locales. Le \
      président Danylo Hrytsak a promis « une réponse ». « Nous n'oublierons pas », a-t-il écrit sur \
      Telegram.
      """,
      credits: "AFP", cited: "Telegram",
      speakers: "les autorités locales | Le président Danylo Hrytsak"),
    NewsItem(
      .french,
      """
      Le prix du pain va encore augmenter

      Le prix de la baguette devrait augmenter de 5 centimes. « Le blé n'y est pour rien, c'est \
      l'électricité », souligne Gilles Roustan, président de la fédération des boulangers, dans un \
      entretien au Figaro.
      """,
      cited: "Le Figaro", speakers: "Gilles Roustan"),
    NewsItem(
      .french,
      """
      BERNE (ats/awp) - L'inflation a ralenti en mai à 0,6 %. Les économistes tablaient sur 0,8 %. Le \
      franc est resté stable. « C'est une bonne surprise », estime un analyste.
      """,
      credits: "Keystone-ATS | AWP", speakers: "un analyste"),
    NewsItem(
      .french,
      """
      Rabat (MAP) - Le Maroc et l'Espagne vont relancer l'étude du tunnel sous le détroit, selon le \
      quotidien espagnol El País. Une source diplomatique a confirmé l'information sous le sceau de \
      l'anonymat.
      """,
      credits: "MAP", cited: "El País", speakers: "Une source diplomatique"),
    NewsItem(
      .french,
      """
      Un loup aperçu près de Reims

      Un loup a été aperçu dans la Marne. « C'était au petit matin », se souvient une habitante. \
      « Il m'a regardée, puis il est parti », poursuit-elle. L'Office de la biodiversité n'a pas \
      confirmé.
      """,
      speakers: "une habitante"),
  ]
}
