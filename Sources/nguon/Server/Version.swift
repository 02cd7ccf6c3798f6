/// The version of this program.
enum Version {
    static let current = "0.2.0"
}
