extension String {
    /// As it stands at the beginning of a line: with a capital.
    var begun: String { prefix(1).uppercased() + dropFirst() }
}
