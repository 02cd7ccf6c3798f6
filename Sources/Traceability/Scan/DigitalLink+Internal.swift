package import GS1

extension DigitalLink {
    /// A GTIN of restricted circulation (General Specifications 1.4.5: prefixes 02, 04 and 20–29): it means something only
    /// inside the company, the shop or the region that issued it.
    package var isInternal: Bool {
        guard key.ai == "01", key.value.utf8.count == 14 else { return false }
        // A GTIN-8 has its prefix elsewhere.
        guard !key.value.hasPrefix("000000") else { return false }
        let prefix = key.value.dropFirst().prefix(2)
        return prefix == "02" || prefix == "04" || prefix.first == "2"
    }
}
