/// EPC URNs as canonical GS1 Digital Links on id.gs1.org, and the old CBV URNs as web URIs (CBV 2.0, rules 14 and 17).
///
/// Deliberately not the GS1 target's translation: a hash must be the same whether or not the key's issuer computed it well, so nothing is
/// judged here but the form.
enum CanonicalURN {
    /// Writes the canonical form; false, and nothing written, for a URN that has none.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) -> Bool {
        if ByteText.hasPrefix(text, "urn:epc:") { return appendEPC(text, to: &out) }
        guard ByteText.hasPrefix(text, "urn:epcglobal:cbv:", anyCase: true) else { return false }
        return appendWord(text, to: &out)
    }

    /// `urn:epcglobal:cbv:bizstep:receiving` as `https://ref.gs1.org/cbv/BizStep-receiving`.
    private static func appendWord(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) -> Bool {
        for (prefix, uri) in words where ByteText.hasPrefix(text, prefix, anyCase: true) {
            ByteText.append(uri, to: &out)
            out.append(contentsOf: text[prefix.utf8CodeUnitCount...])
            return true
        }
        return false
    }

    private static let words: [(StaticString, StaticString)] = [
        ("urn:epcglobal:cbv:bizstep:", "https://ref.gs1.org/cbv/BizStep-"),
        ("urn:epcglobal:cbv:disp:", "https://ref.gs1.org/cbv/Disp-"),
        ("urn:epcglobal:cbv:btt:", "https://ref.gs1.org/cbv/BTT-"),
        ("urn:epcglobal:cbv:sdt:", "https://ref.gs1.org/cbv/SDT-"),
        ("urn:epcglobal:cbv:er:", "https://ref.gs1.org/cbv/ER-"),
    ]

    private static func appendEPC(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) -> Bool {
        for layout in EPCLayout.all where ByteText.hasPrefix(text, layout.prefix) {
            guard let fields = EPCParts(text, layout) else { return false }
            fields.append(to: &out)
            return true
        }
        return false
    }
}
