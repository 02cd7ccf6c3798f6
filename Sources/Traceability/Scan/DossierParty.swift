package import GS1

/// The business that answers for the product.
package struct DossierParty: Hashable, Sendable {
    /// Its identifier; `nil` when only a name was given.
    package let thing: ThingKey?
    package let name: LocalizedText
    package let kind: PartyKind?
    package let address: PublicAddress

    package init(thing: ThingKey?, name: LocalizedText, kind: PartyKind?, address: PublicAddress) {
        self.thing = thing
        self.name = name
        self.kind = kind
        self.address = address
    }
}
