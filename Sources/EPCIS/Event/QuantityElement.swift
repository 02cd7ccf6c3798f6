/// An amount of a class of things (standard, section 7.3.3.3).
package struct QuantityElement: Hashable, Sendable {
    /// Class URI: a lot (`urn:epc:class:lgtin:…`, Digital Link with 10) or a GTIN.
    package var epcClass: String
    /// Nil: an unknown amount.
    package var quantity: JSONNumber?
    /// UN/CEFACT Recommendation 20 code; nil when the quantity counts pieces.
    package var uom: String?

    package init(epcClass: String, quantity: JSONNumber? = nil, uom: String? = nil) {
        self.epcClass = epcClass
        self.quantity = quantity
        self.uom = uom
    }
}
