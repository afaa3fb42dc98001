import Glibc

/// The programs of this package, as the build left them.
package enum BuiltProgram {
  /// The path of the program called `name`: it lies beside the test bundle that is running.
  package static func path(of name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    // Safe: writes at most `count` bytes into the buffer.
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
    let bytes = buffer.prefix(max(count, 0)).map(UInt8.init(bitPattern:))
    let bundle = String(decoding: bytes, as: UTF8.self)
    return bundle.prefix(upTo: bundle.lastIndex(of: "/") ?? bundle.startIndex) + "/" + name
  }
}
