import Gazetteer
import Scanning

extension Mentions {
  /// The institutions that headline or first sentence name.
  var leadingInstitutions: [InstitutionID] {
    institutions.compactMap { institution in
      let position = all[institution.mention].position
      return position == .headline || position == .firstSentence ? institution.id : nil
    }
  }

  /// Finds the institutions, and the towns that stand for them.
  mutating func readInstitutions(in page: Span<UInt8>, _ lexicon: Lexicon) {
    guard hasInstitution else { return }
    let gazetteer = lexicon.finder.gazetteer
    for index in all.indices where all[index].hit.kind == .institution {
      guard all[index].hit.policy == .keep, let id = gazetteer.institution(named: all[index].hit),
        !institutions.contains(where: { $0.id == id })
      else { continue }
      institutions.append((id, index))
    }
    guard !institutions.isEmpty else { return }
    for index in all.indices where isSeat(all[index].hit, all[index].country, page, gazetteer) {
      let start = Int(all[index].hit.range.start)
      let before = Words.directlyBefore(start, in: page, from: max(0, start - 24))
      let isPlace = before.map { lexicon.cues.of($0, in: page).contains(.whereabouts) } ?? false
      if isPlace, !isBesideInstitution(index) {
        // Something happens there, but its country does not act.
        all[index].isBackground = true
      } else {
        all[index].country = nil
        all[index].isSeat = true
      }
    }
  }

  /// Whether an institution stands directly before the preposition of the town: `the ECB in Frankfurt`.
  private func isBesideInstitution(_ index: Int) -> Bool {
    guard index > 0, all[index - 1].hit.kind == .institution else { return false }
    let gap = Int(all[index].hit.range.start) - Int(all[index - 1].hit.range.end)
    return gap > 0 && gap <= 5
  }

  /// Whether any name is an institution's; most articles have none.
  private var hasInstitution: Bool {
    let all = all.span
    for index in all.indices {
      if case .institution = all[index].hit.kind { return true }
    }
    return false
  }

  /// Whether a hit is a town that one of the institutions sits in.
  private func isSeat(
    _ hit: Hit, _ country: CountryID?, _ page: Span<UInt8>, _ gazetteer: Gazetteer
  ) -> Bool {
    guard let country = country ?? hit.country, [.capital, .place, .region].contains(hit.kind)
    else { return false }
    return institutions.contains { gazetteer.sits($0.id, in: hit.range, of: country, page) }
  }
}
