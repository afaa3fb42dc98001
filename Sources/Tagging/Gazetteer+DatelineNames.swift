public import Articles
public import Gazetteer
import Scanning

extension Gazetteer {
  /// The places and regions of the tables, as the page parser asks for them.
  ///
  /// The tables are made when the first dateline needs them.
  public var datelineNames: DatelineNames {
    DatelineNames(
      isPlace: { page, name in self.isPlace(page, name) },
      isRegion: { page, name in self.isRegion(page, name) })
  }
}
