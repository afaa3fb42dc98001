import Tagging

extension HeldBack {
  static let english = [
    NewsItem(
      .english,
      """
      Harbour closed after spill

      ABERDEEN, Scotland (AP) — The harbour at Aberdeen was closed Tuesday after a tanker spilled \
      diesel, officials said. "It will take two days to clean up," said Morag Leask, a spokeswoman \
      for the port. No one was hurt.
      """,
      credits: "AP", speakers: "officials | Morag Leask"),
    NewsItem(
      .english,
      """
      Kenya bans night buses

      NAIROBI, May 4 (Reuters) - Kenya has banned buses from driving at night, a senior transport \
      ministry official told Reuters on Monday. The official, who asked not to be named, said the ban \
      would begin in June.
      """,
      credits: "Reuters", speakers: "a senior transport ministry official"),
    NewsItem(
      .english,
      """
      Bank weighs sale of unit

      LONDON, March 9 (Reuters) - Hartwell Bank is weighing the sale of its leasing unit, the \
      Financial Times reported on Sunday, citing people familiar with the matter. Hartwell declined to \
      comment.
      """,
      credits: "Reuters", cited: "Financial Times"),
    NewsItem(
      .english,
      """
      'No deal' says union as strike drags on

      Train drivers in Wales will walk out again on Friday. The union's general secretary, Glyn \
      Parry, said the offer was "an insult". "We have been patient," he told the BBC. "That ends \
      today."
      """,
      cited: "BBC", speakers: "The union's general secretary"),
    NewsItem(
      .english,
      """
      LAGOS, Nigeria (AP) — Gunmen attacked a village in northern Nigeria overnight, killing at least \
      eight people, residents and police said Thursday. "They came on motorbikes and shot at \
      everyone," said Musa Ibranda, a farmer. No group claimed responsibility.
      """,
      credits: "AP", speakers: "residents and police | Musa Ibranda"),
    NewsItem(
      .english,
      """
      Author's last novel to be published

      The last novel by the crime writer Edna Marchbank will be published in spring. "The Salt \
      Ledger" was found in a drawer by her daughter. Marchbank's "Inspector Quill" series has sold \
      four million copies.
      """),
    NewsItem(
      .english,
      """
      SEOUL, Jan. 6 (Yonhap) -- North Korea fired two missiles into the sea on Tuesday, the South \
      Korean military said. According to Japan's defence ministry, both fell outside its waters. The \
      North's state news agency KCNA said nothing of the launch.
      """,
      credits: "Yonhap", speakers: "the South Korean military | Japan's defence ministry"),
    NewsItem(
      .english,
      """
      Court frees fishing crew

      The high court in Colombo has freed nine fishermen. Judge Anura Wickrama said there was "not a \
      shred of evidence" against them. Their lawyer, Priya Senadeera, called the ruling "a relief \
      beyond words".
      """,
      speakers: "Judge Anura Wickrama | Their lawyer"),
    NewsItem(
      .english,
      """
      Storm leaves thousands without power

      HALIFAX, Nova Scotia (AP) — Some 30,000 homes were without power Sunday after a storm swept \
      across Atlantic Canada. Crews were working "around the clock," the utility Maritime Electric \
      said in a statement. Environment Canada warned of more snow.
      """,
      credits: "AP", speakers: "the utility Maritime Electric"),
    NewsItem(
      .english,
      """
      Minister quits over diary claims

      DUBLIN (PA) - Ireland's minister for rural affairs has resigned after The Irish Times published \
      extracts from his diary. "I have become a distraction," Cormac Deegan wrote in his letter to \
      the Taoiseach. Opposition leaders had called for him to go.
      """,
      credits: "PA Media", cited: "The Irish Times", speakers: "Cormac Deegan"),
    NewsItem(
      .english,
      """
      Chipmaker shares slide

      NEW YORK, Oct 14 (Reuters) - Shares of Norvane Semiconductor fell 9 percent on Tuesday. \
      "Investors wanted more," said Dana Whitlock, an analyst at Brookmere Capital. She expects the \
      stock to recover by year-end.
      """,
      credits: "Reuters", speakers: "Dana Whitlock"),
    NewsItem(
      .english,
      """
      Israel says crossing to reopen

      JERUSALEM (AFP) - Israel will reopen the crossing at Kerem on Sunday, Israeli media reported. \
      The army did not confirm the reports. A Western diplomat told AFP that "nothing is settled \
      yet".
      """,
      credits: "AFP", speakers: "A Western diplomat"),
    NewsItem(
      .english,
      """
      Village names its first 'poet of the bins'

      A village in Devon has given its refuse lorry a poet. Verses by Len Tapscott, 71, are printed on \
      the side of the "bin bus". It's the councillors' idea, and they've promised a second poet next \
      year.
      """),
    NewsItem(
      .english,
      """
      WASHINGTON (AP) — The White House said Wednesday it would appeal the ruling. "We think the judge \
      got it wrong," press secretary Dale Horvath told reporters. Democratic Sen. Ruth Calloway \
      praised the decision, saying it "puts the law back where it belongs."
      """,
      credits: "AP",
      speakers: "The White House | press secretary Dale Horvath | Democratic Sen. Ruth Calloway"),
    NewsItem(
      .english,
      """
      Vaccine trial halted, reports say

      A trial of a malaria vaccine in Ghana has been halted, according to documents seen by The \
      Guardian and Der Spiegel. The maker, Solvane, said it was "working closely" with regulators.
      """,
      cited: "The Guardian | Der Spiegel", speakers: "The maker"),
    NewsItem(
      .english,
      """
      Lighthouse keeper retires after forty years

      By Owen Sark and Jane Roe, Press Association

      The last keeper of the light at Sark Head has handed over the key, and the lamp will be watched \
      from a desk on the mainland.
      """,
      credits: "PA Media"),
  ]
}
