package import Diagnostics
package import Grammar
import Loading

/// A small file a statement names: a script, a baseline.
package enum TextFile {
  /// Its bytes.
  ///
  /// - Throws: where it is missing, a folder, unreadable or not text.
  package static func bytes(of path: Word) throws(Report) -> [UInt8] {
    let result = Loader.load([path.text])
    if let failed = result.failed.first { throw failed.report(naming: [path]) }
    guard result.pages.count == 1, result.pages[0].path == path.text else {
      throw Report(
        .unreadable, "\"\(path.text)\" is a folder", at: path.span, help: "name a file")
    }
    return result.pages[0].bytes
  }
}
