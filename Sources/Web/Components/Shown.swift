import Mustache

/// What a template sees by its stored properties. A property that is nil hides the same name further out: a field without a
/// hint shows none, and never its form's.
protocol Shown: MustacheParent, Sendable {}

extension Shown {
    func child(named name: String) -> Any? {
        guard let property = Mirror(reflecting: self).children.first(where: { $0.label == name }) else { return nil }
        let value = Mirror(reflecting: property.value)
        guard value.displayStyle == .optional else { return property.value }
        return value.children.first?.value ?? Absent()
    }
}
