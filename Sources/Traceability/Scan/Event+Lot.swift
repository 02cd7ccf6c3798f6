package import EPCIS
package import GS1

extension Event {
    /// The lot number that its instance/lot master data gives.
    package var lotNumber: String? {
        (ilmd ?? []).lazy.filter { LotAttribute(reading: context.expand($0.name) ?? $0.name) == .lotNumber }
            .compactMap(\.value.string).first
    }
}

extension ThingKey {
    /// The lot of that number of the same product; `nil` for what is no item of a GTIN, or no lot number.
    package func lot(numbered number: String) -> ThingKey? {
        guard level == .item, let productClass, let lot = try? Element(ai: "10", value: number),
            let key = try? DigitalLink(path: "/" + productClass.text)
        else { return nil }
        return (try? DigitalLink(elements: [key.key, lot]))?.thing
    }
}
