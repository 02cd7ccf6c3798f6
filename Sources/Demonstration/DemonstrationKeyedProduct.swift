/// A sample product whose business had no number of GS1 when its labels were first printed.
package struct DemonstrationKeyedProduct: Hashable, Sendable {
    /// Its file, without any code.
    package let product: DemonstrationProduct
    /// The company prefix whose next number replaced the key of the province; nil where the key is all it has.
    package let prefix: String?
}
