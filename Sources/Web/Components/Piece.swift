/// A component of any kind, for places that take several: `{{#page.parts}}{{>part-piece}}{{/page.parts}}`.
struct Piece: Shown {
    let template: String
    let component: any Component

    init<Kind: Component>(_ component: Kind) {
        template = Kind.template
        self.component = component
    }
}

/// Told by hand: a list has hundreds of them, and reflection would take most of its time.
extension Piece {
    func child(named name: String) -> Any? {
        switch name {
        case "template": template
        case "component": component
        default: nil
        }
    }
}
