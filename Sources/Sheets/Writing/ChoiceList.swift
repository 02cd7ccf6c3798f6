/// What may be chosen in a column: a list on a sheet of its own, so that it may be as long as it needs.
package struct ChoiceList: Sendable {
    /// The heading over it; columns refer to it by this.
    package let name: String
    package let choices: [String]

    package init(name: String, choices: [String]) {
        (self.name, self.choices) = (name, choices)
    }
}
