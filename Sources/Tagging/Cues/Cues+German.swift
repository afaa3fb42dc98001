extension Cues {
  static let germanWords: [(words: String, cue: Cue)] = [
    ("der die das dem den des eine einer ein einem einen eines dieser", .article),
    (
      """
      zeitung tageszeitung wochenzeitung nachrichtenagentur agentur sender senders fernsehsender \
      fernsehsenders magazin magazins nachrichtenmagazin nachrichtenmagazins portal portals \
      nachrichtenportal nachrichtenportals nachrichtenseite rundfunk blatt blatts wochenblatt \
      boulevardzeitung boulevardblatt wirtschaftszeitung wirtschaftsblatt nachrichtensender \
      nachrichtensenders staatsagentur medium radiosender radiosenders illustrierte \
      sonntagszeitung wochenzeitschrift zeitschrift presseagentur blättern sendern zeitungen \
      plattform podcast wirtschaftsmagazin fachmagazin onlineportal nachrichtendienst
      """, .sourceKind
    ),
    (
      """
      berichtet berichtete berichten berichteten meldet meldete melden meldeten schreibt schrieb \
      schreiben schrieben gemeldet geschrieben enthüllt enthüllte veröffentlicht veröffentlichte \
      publik recherchiert zitiert zitierte zitierten
      """, .report
    ),
    (
      """
      sagt sagte sagen sagten gesagt erklärt erklärte erklärten bestätigt bestätigte bestätigten \
      teilt teilte mitteilt mitteilte mitteilten mitgeteilt postete warnte warnt sprach spricht betonte betont nannte nennt kündigte \
      erläuterte erläutert forderte fordert kritisierte kritisiert lobte räumte wies zeigte \
      äußerte verteidigte schloss
      """, .say
    ),
    ("laut informationen bericht berichts angaben berufung recherchen", .according),
    ("gegenüber", .toward),
    ("hat haben hatte hatten", .auxiliary),
    ("zufolge vorliegt vorliegen vorlag vorlagen", .behind),
    ("und", .join),
    ("auf über", .upon),
    ("sitz hauptsitz ansässig ansässige ansässigen ansässiger ansässiges", .based),
    ("in", .inside),
    ("in nach aus bei von vor um", .whereabouts),
    ("dollar dollars franken mark pfund peso kronen rubel rupien lira", .money),
    ("abkommen klimaabkommen vertrag konvention protokoll", .accord),
    ("skandal affäre", .money),
    (
      """
      auf nach zuvor zuerst auch montag dienstag mittwoch donnerstag freitag samstag sonntag \
      gestern heute morgen früher bereits später zudem am
      """, .filler
    ),
    (
      """
      zeitung tageszeitung wochenzeitung nachrichtenagentur agentur nachrichtenseite \
      boulevardzeitung wirtschaftszeitung staatsagentur illustrierte sonntagszeitung \
      wochenzeitschrift zeitschrift presseagentur
      """, .feminine
    ),
    ("dem", .dative),
    ("der", .feminineDative),
    ("von für über aus mit", .breaks),
    ("in im mit von bei", .bound),
    ("von durch", .agent),
    (
      """
      veröffentlicht erschienen erschienenen veröffentlichten interview gespräch gastbeitrag \
      bericht artikel beitrag kommentar leserbrief recherche recherchen umfrage meldung podcast \
      sendung informationen angaben
      """, .binder
    ),
    ("in im bei beim", .within),
    ("nichts", .nothing),
    ("das dies so", .this),
    ("dass daß", .that),
    ("der die das", .relative),
    ("berufung verweis", .citing),
    ("account kanal seite beitrag post profil konto", .account),
    ("wie", .like),
    (
      """
      bericht berichte berichts berichten interview interviews informationen recherche recherchen \
      meldung angaben reportage umfrage gespräch sendung morgenmagazin mittagsmagazin \
      sommerinterview podcast
      """, .work
    ),
  ]
}
