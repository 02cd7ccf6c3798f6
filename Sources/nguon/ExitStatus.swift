/// What the command's caller is told. Scripts rely on the numbers.
enum ExitStatus: Int32, Sendable {
    case done = 0
    /// Refused by a rule, or not found.
    case refused = 1
    /// Wrong arguments or settings.
    case wrongArguments = 2
    /// Database, network, disk: trouble outside the program.
    case trouble = 3
}
