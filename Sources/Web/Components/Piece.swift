/// A component of any kind, for places that take several: `{{#page.parts}}{{>part-piece}}{{/page.parts}}`.
struct Piece: Shown {
    let template: String
    let component: any Component

    init<Kind: Component>(_ component: Kind) {
        template = Kind.template
        self.component = component
    }
}
