/// A page as it was read.
package struct LoadedPage: Sendable {}
