package import GS1

/// What a link is registered on: a key, alone or with qualifiers (`01/{gtin}`, `01/{gtin}/10/{lot}`, `01/{gtin}/21/{serial}`).
package struct LinkAnchor: Hashable, Sendable {
    /// The canonical path of a Digital Link without its first slash.
    package let text: String

    /// An anchor that was made here before, read back from storage. It is trusted.
    package init(text: String) { self.text = text }

    /// The key alone.
    package init(keyOf code: DigitalLink) {
        text = code.path.dropFirst().split(separator: "/").prefix(2).joined(separator: "/")
    }

    package var path: String { "/" + text }

    /// `01/{gtin}` of any finer one.
    package var key: LinkAnchor {
        LinkAnchor(text: text.split(separator: "/").prefix(2).joined(separator: "/"))
    }

    /// Its identifiers with their values, still percent-encoded.
    private var pairs: [(ai: Substring, text: Substring)] { Self.pairs(of: text[...]) }

    private static func pairs(of text: Substring) -> [(ai: Substring, text: Substring)] {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return stride(from: 0, to: parts.count - 1, by: 2).map { index in
            (parts[index], text[parts[index].startIndex..<parts[index + 1].endIndex])
        }
    }

    /// Qualifiers that name one thing by themselves. Whoever registers one leaves the others out, so that whoever looks for it finds
    /// it whatever else the code says (GS1-Conformant Resolver 2.5.9).
    private static func standsAlone(_ ai: Substring) -> Bool { ai == "21" || ai == "235" }

    /// Where links for a code may be registered, the most specific first: the serial number, the lot, the variant, the key.
    package static func candidates(for code: DigitalLink) -> [LinkAnchor] {
        let path = code.path.dropFirst()
        guard !code.qualifiers.isEmpty else { return [LinkAnchor(text: String(path))] }
        let pairs = pairs(of: path)
        let (key, qualifiers) = (pairs[0], pairs.dropFirst())
        // The later a qualifier stands in the order of the standard, the finer it is.
        return (0..<(1 << qualifiers.count)).reversed().compactMap { choice in
            let chosen = qualifiers.enumerated().filter { choice & (1 << $0.offset) != 0 }.map(\.element)
            guard chosen.count < 2 || !chosen.contains(where: { standsAlone($0.ai) }) else { return nil }
            return LinkAnchor(text: ([key] + chosen).map { String($0.text) }.joined(separator: "/"))
        }
    }

    /// What somebody wants to register a link on, in any printed form.
    /// - Throws: a finding at `/anchor`.
    package init(registering text: String) throws(LinkRefusal) {
        guard !text.allSatisfy(\.isWhitespace) else { throw LinkRefusal(.link(.anchorMissing, at: "anchor")) }
        let code: DigitalLink
        do throws(GS1Error) {
            code = try ScannedCode(text).link
        } catch {
            var arguments = error.arguments
            arguments["reason"] = error.code.rawValue
            throw LinkRefusal(.link(.anchorWrong, at: "anchor", arguments))
        }
        guard code.attributes.isEmpty, code.rawQuery == nil else {
            throw LinkRefusal(.link(.anchorAttributes, at: "anchor"))
        }
        self.init(text: String(code.path.dropFirst()))
        let qualifiers = pairs.dropFirst()
        guard qualifiers.count < 2 || !qualifiers.contains(where: { Self.standsAlone($0.ai) }) else {
            throw LinkRefusal(.link(.anchorSerial, at: "anchor"))
        }
    }

    /// What the file of its owner is found by; nil for keys that nobody files.
    package var owner: (kinds: [FileKind], key: FileKey)? {
        guard let (ai, text) = pairs.first else { return nil }
        let value = text.dropFirst(ai.count + 1)
        switch ai {
        case "01": return ([.product], .gtin(String(value)))
        case "8006": return ([.product], .gtin(String(value.prefix(14))))
        case "414", "417", "415": return ([.place, .party], .gln(String(value)))
        default: return nil
        }
    }
}

extension LinkAnchor: Comparable {
    /// By bytes, as both engines order.
    package static func < (left: LinkAnchor, right: LinkAnchor) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}
