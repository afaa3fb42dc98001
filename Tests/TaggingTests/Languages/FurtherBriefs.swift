/// Invented briefs in languages further away, two of the nearer ones each, one of the others.
extension Briefs {
  static let furtherLanguages = Briefs(
    """
    Un incendio destruíu onte dúas casas en Lugo. Non houbo feridos, pero os veciños tiveron que \
    saír á rúa, segundo dixeron os bombeiros. O alcalde pediu axuda á Xunta.

    A Xunta quere que os nenos falen máis galego nas escolas. O plan prevé dúas horas máis á \
    semana, pero os sindicatos din que non hai profesores dabondo.

    Un incendiu a distrus azi-noapte o casă din Cluj. Nimeni nu a fost rănit, dar familia a \
    rămas fără locuință, au anunțat pompierii. Cauza nu este încă cunoscută.

    Guvernul a decis să mărească pensiile cu cinci la sută de la anul. Opoziția spune că măsura \
    este prea mică și că nu sunt bani pentru spitale și pentru școli.

    W nocy spłonął dom pod Lublinem. Nikt nie został ranny, ale rodzina straciła wszystko, co \
    miała. Straż pożarna sprawdza, jak doszło do pożaru, i prosi o pomoc świadków.

    Rząd chce obniżyć podatki dla małych firm od przyszłego roku. Minister powiedział w piątek, \
    że projekt jest gotowy, ale musi go jeszcze przyjąć parlament i podpisać prezydent.

    Talo paloi viime yönä Tampereella. Kukaan ei loukkaantunut, mutta perhe joutui muuttamaan \
    väliaikaisesti hotelliin. Poliisi tutkii, mistä palo sai alkunsa, ja pyytää havaintoja \
    silminnäkijöiltä.

    Gece saatlerinde İzmir'de bir evde yangın çıktı. Ölen ya da yaralanan olmadı, ancak aile \
    evsiz kaldı. İtfaiye yangının nedenini araştırıyor ve çevredekilerden bilgi istiyor.

    Kebakaran melanda sebuah rumah di Bandung tadi malam. Tidak ada korban jiwa, tetapi keluarga \
    itu kehilangan semua barang mereka. Polisi masih menyelidiki penyebabnya, kata kepala dinas.

    Az éjszaka leégett egy ház Debrecenben. Senki sem sérült meg, de a család mindenét \
    elvesztette. A tűzoltók még vizsgálják az okát, és várják a tanúk jelentkezését.

    V noci na dnešek shořel dům u Brna. Nikdo nebyl zraněn, ale rodina přišla o všechno. Hasiči \
    ještě zjišťují příčinu a prosí svědky, aby se přihlásili na policii.

    Gau honetan etxe bat erre da Bilbon. Ez da inor zauritu, baina familiak dena galdu du. \
    Suhiltzaileek sutearen zergatia ikertzen ari direla esan dute gaur goizean.

    In der Nacht isch z Bärn es Huus abebrönnt. Verletzt worde isch niemer, aber d Familie het \
    alles verlore. D Füürwehr weiss no nid, werum s aafo brönne het.

    Vannacht is in Winschoten n hoes oafbraand. Der is gain mìns gewond roakt, mor de femilie is \
    aal kwiet. Brandweer wait nog nait hou t vuur begonnen is.

    Nos a mira cu e biento fuerte a kita dak di hopi cas na Aruba. Polis ta pidi hende pa keda \
    paden y no bai riba caminda te ora ta safe.

    Yung bahay sa Maynila ay nasunog kagabi. Walang nasaktan, pero nawalan ng tirahan ang \
    pamilya. Sinabi ng mga bombero na inaalam pa nila ang sanhi ng sunog.
    """)
}
