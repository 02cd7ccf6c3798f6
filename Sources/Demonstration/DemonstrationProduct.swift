/// What a sample product's file says. Days are counted from 1970-01-01.
package struct DemonstrationProduct: Hashable, Sendable {
    /// The file's ID.
    package let id: String
    package let name: String
    package let nameEnglish: String
    package let brand: String?
    package let about: String?
    /// As master data's `productGroup`.
    package let group: String
    package let hsCode: String?
    /// File ID of the party that answers for it.
    package let owner: String
    package let commune: String?
    /// Fourteen digits; nil while the code is applied for.
    package let gtin: String?
    package let internalCode: String?
    /// Whose number it is, where it is not the owner's own.
    package let numberedBy: String?
    package let registration: Registration?
    package let packer: Packer?
    /// What one unit weighs on its label; nil for goods by the piece and by weight.
    package let grams: Int?
    package let carton: Carton?
    /// ISO 3166-1 alpha-2 when all of it comes from one country.
    package let country: String?
    package let shelfLifeDays: Int?
    /// Whether somebody made it and it did not only grow.
    package let isMade: Bool
    package let standards: [String]
    package let ocop: Recognition?
    /// Name of a geographical indication it may bear, and the number of the permit.
    package let indication: Recognition?
    package let label: Label?
    package let tracing: Tracing?
    /// As files name it: `active`, `submitted`, `draft`.
    package let status: String

    /// The way to the company prefix.
    package struct Registration: Hashable, Sendable {
        /// As files name it: `filed`, `declared`.
        package let step: String
        package let filed: Int
        package let application: String
        package let prefix: String?
        package let feePaidUntil: Int?
    }

    /// Who packs or labels it for its owner under the owner's number.
    package struct Packer: Hashable, Sendable {
        package let party: String
        package let paper: String
        package let from: Int
        package let to: Int
    }

    package struct Carton: Hashable, Sendable {
        package let holds: Int
        package let gtin: String
    }

    /// Stars, or an indication: who gave it under which number, and for how long.
    package struct Recognition: Hashable, Sendable {
        package let name: String
        package let number: String
        package let agency: String
        package let from: Int
        package let to: Int
    }

    package struct Label: Hashable, Sendable {
        package let ingredients: String
        package let warning: String
        package let use: String
    }

    /// How it was traced before.
    package struct Tracing: Hashable, Sendable {
        /// As files name it: `none`, `barcode`, `information`, `tracing`, `stamp`.
        package let code: String
        package let vendor: String?
        package let isOnNationalPortal: Bool?
        package let asked: Int
    }
}
