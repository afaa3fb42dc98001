import Shell

#if canImport(Glibc)
  import Glibc
#endif

@main
enum Main {
  static func main() {
    exit(Program.run(CommandLine.arguments))
  }
}
