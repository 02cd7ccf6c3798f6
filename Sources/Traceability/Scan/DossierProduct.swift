package import GS1

/// The product as its owner describes it.
package struct DossierProduct: Hashable, Sendable {
    /// The class: `01/…`.
    package let thing: ThingKey
    package let name: LocalizedText
    package let brand: String?
    /// Absolute path on our origin or https URL.
    package let image: String?
    package let netContent: String?
    /// A word of the reference data: `fruit`, `nut`, `pork`, ….
    package let group: String?

    package init(
        thing: ThingKey, name: LocalizedText, brand: String?, image: String?, netContent: String?, group: String?
    ) {
        self.thing = thing
        self.name = name
        self.brand = brand
        self.image = image
        self.netContent = netContent
        self.group = group
    }
}
