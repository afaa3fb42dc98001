import Diagnostics
import Grammar
import Loading

extension Unread {
  /// The report on a path that was asked for, pointing at it among `words`.
  func report(naming words: [Word]) -> Report {
    Report(
      code, "cannot read \"\(path)\": \(reason.sentence)",
      at: words.first { $0.text == path }?.span, help: help)
  }

  private var code: Code {
    switch reason {
    case .notFound: .notFound
    case .notText, .unreadEncoding: .notText
    case .tooLarge, .tooDeep, .tooManyFiles: .tooLarge
    default: .unreadable
    }
  }

  private var help: String {
    switch reason {
    case .notFound: "is the path right? Tab completes paths"
    case .permissionDenied: "ask for the right to read it, or leave it out"
    case .notText, .unreadEncoding: "save it as UTF-8 text first"
    case .noPages: "name a folder that holds pages as text files"
    case .tooLarge, .tooDeep, .tooManyFiles: "split it into parts and load them one by one"
    default: "name a file or folder of pages"
    }
  }
}
