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
    /// A word of the reference data: `durian`, `cashew`, `pork`, ….
    package let group: String?
    /// What a user must know to stay safe, in the business's words.
    package let safetyWarning: String?

    /// The key of the province that its code was before.
    package let formerCode: ProvinceKey?

    package init(
        thing: ThingKey, name: LocalizedText, brand: String?, image: String?, netContent: String?, group: String?,
        safetyWarning: String? = nil, formerCode: ProvinceKey? = nil
    ) {
        self.thing = thing
        self.name = name
        self.brand = brand
        self.image = image
        self.netContent = netContent
        self.group = group
        self.safetyWarning = safetyWarning
        self.formerCode = formerCode
    }
}
