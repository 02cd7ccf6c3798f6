extension DigitalLink {
    /// The EPC URN of the finest thing this link names; a class is written as a pattern, a lot as
    /// `urn:epc:class:lgtin`.
    ///
    /// `companyPrefixLength`: digits of the GS1 Company Prefix, 6 to 12; the key alone does not tell it. Nil when the
    /// thing has no URN: a GMN, a lot of pieces, a prefix length that does not fit the key.
    package func epcURN(companyPrefixLength: Int) -> String? {
        guard (6...12).contains(companyPrefixLength) else { return nil }
        let finest = qualifiers.last { ThingKey.identifyingQualifiers.contains($0.ai) }
        for scheme in EPCScheme.allCases {
            guard let layout = scheme.layout, layout.key == key.ai else { continue }
            let writer = EPCWriter(scheme: scheme, layout: layout, prefixLength: companyPrefixLength)
            if let urn = writer.urn(key: key.value, qualifier: finest) { return urn }
        }
        return nil
    }
}
