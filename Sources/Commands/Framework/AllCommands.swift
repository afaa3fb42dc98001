extension Registry {
  /// Every command of the language, in the order `help` lists them.
  package static let standard = Registry([
    Load.self, ShowCorpus.self, Drop.self, Reload.self,
    Find.self, Where.self, All.self, Head.self, Sample.self, Sort.self, Undo.self,
    Union.self, Both.self, Minus.self,
    List.self, Show.self, Kwic.self, Quotes.self, Why.self,
    Count.self, Group.self, FamiliesCommand.self, Score.self,
    Time.self, Parse.self,
    Save.self, Run.self, Verify.self, History.self, SetSetting.self, Let.self, Echo.self,
    Expect.self, Quit.self,
    As.self,
    Help.self,
  ])
}
