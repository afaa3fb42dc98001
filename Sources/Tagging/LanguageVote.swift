import Gazetteer
import Scanning

/// How many of its little words speak for each language.
///
/// A word that only one of the five languages has counts two, one that several share counts one
/// for each of them.
struct LanguageVote {
  /// Votes by the order of ``NameLanguage/allCases``.
  private(set) var votes: [5 of Int32] = [0, 0, 0, 0, 0]

  /// At least this many votes are needed to tell a language.
  static let leastVotes = 3

  /// Adds the words of a run of `page`, cut off at `end`.
  @inline(__always)
  mutating func add(
    _ run: WordRun, before end: Int, in page: Span<UInt8>, _ table: borrowing WordTable
  ) {
    guard run.isASCII, run.end <= end else {
      return addWords(page, run.start..<min(run.end, end), table)
    }
    guard run.count <= 8 else { return }
    add(table.classes(ofPrefix: WordTable.lower(run.prefix), count: run.count))
  }

  /// Adds the words of `page[range]`, which may hold typographic marks.
  private mutating func addWords(
    _ page: Span<UInt8>, _ range: Range<Int>, _ table: borrowing WordTable
  ) {
    var offset = range.lowerBound
    while let word = Words.next(offset, in: page, before: range.upperBound) {
      offset = word.upperBound
      if word.count <= 8 { add(table.classes(of: word, in: page)) }
    }
  }

  /// Adds a word of the languages whose bits are set.
  @inline(__always)
  private mutating func add(_ languages: UInt32) {
    guard languages != 0 else { return }
    let weight: Int32 = languages & (languages - 1) == 0 ? 2 : 1
    for index in 0..<5 {
      votes[index] &+= weight & -Int32(truncatingIfNeeded: languages &>> UInt32(index) & 1)
    }
  }

  /// Adds the votes of another text.
  mutating func add(_ other: LanguageVote) {
    for index in votes.indices { votes[index] &+= other.votes[index] }
  }

  /// The language with the most votes, or `nil` with fewer than ``leastVotes`` or when the next has
  /// two thirds as many.
  var winner: (language: NameLanguage, votes: Int)? {
    var best = 0
    for index in votes.indices where votes[index] > votes[best] { best = index }
    let most = Int(votes[best])
    guard most >= Self.leastVotes else { return nil }
    for other in votes.indices where other != best && Int(votes[other]) * 3 >= most * 2 {
      return nil
    }
    return (NameLanguage.allCases[best], most)
  }
}

/// The little words of the five languages: articles, pronouns, prepositions, auxiliaries.
enum FunctionWords {
  /// The words, each with a bit for every language that has it, by ``NameLanguage/allCases``.
  static let table = WordTable([
    (
      """
      the of and to in a is was for on with that by at as from it be are were has have had its \
      this which who will would after but they their said not an he she his her been more than \
      about into over when there also one or if
      """, 1
    ),
    (
      """
      de het een van en in is te dat op voor met zijn die niet aan er om ook als door naar bij \
      uit heeft hebben wordt werd werden na maar nog tot over ze hij zij dit deze meer tegen \
      tussen omdat volgens onder geen had was waren kan zou zal meldt mensen jaar
      """, 2
    ),
    (
      """
      der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an \
      werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum \
      war haben nur oder aber vor zur bis mehr durch man sein wurde wurden sei gegen
      """, 4
    ),
    (
      """
      de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se le ce il \
      sont la avec ont son sa ses aux été cette mais comme nous ou leur elle après deux était qu \
      selon d l n s y entre contre fait
      """, 8
    ),
    (
      """
      de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le \
      ha este sí porque esta entre cuando muy sin sobre también fue han hasta desde según donde \
      contra era son está ante tras
      """, 16
    ),
  ])
}
