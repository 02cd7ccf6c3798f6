package import GS1

/// What a suspension is of: a product, a lot of it, one item.
package struct SuspensionSubject: Hashable, Sendable {
    /// Raw values are stored; words `suspension.level.…`.
    package enum Level: String, CaseIterable, Hashable, Sendable { case product, lot, item }

    /// The product's code: what its file is found by.
    package enum Code: Hashable, Sendable {
        /// Fourteen digits.
        case gtin(String)
        case key(ProvinceKey)

        /// As people read it.
        package var text: String {
            switch self {
            case .gtin(let gtin): gtin
            case .key(let key): key.text
            }
        }
    }

    package let code: Code
    package let level: Level
    /// The lot or the serial number, as people read it; nil for all of a product.
    package let part: String?
    /// `01/{gtin}[/10/{lot} or /21/{serial}]`, `nb/{key}[/10/{lot}]`.
    package let thing: ThingKey

    /// All of a product.
    package init(_ code: Code) {
        (self.code, level, part) = (code, .product, nil)
        thing = ThingKey(text: Self.root(of: code))
    }

    /// A lot of one; nil for what can be no lot.
    package init?(_ code: Code, lot: String) {
        guard let element = try? Element(ai: "10", value: lot),
            let link = try? DigitalLink(elements: [Self.anyProduct, element])
        else { return nil }
        (self.code, level, part) = (code, .lot, lot)
        let tail = link.thing.text.dropFirst(Self.root(of: .gtin(Self.anyProduct.value)).utf8.count)
        thing = ThingKey(text: Self.root(of: code) + tail)
    }

    /// What a code names, finest first: the item, its lot, its product. Nil for what is no product's.
    package init?(_ link: DigitalLink) {
        guard link.key.ai == "01" else { return nil }
        let finest = link.qualifiers.last { $0.ai == "10" || $0.ai == "21" }
        code = .gtin(link.key.value)
        level = finest.map { $0.ai == "21" ? .item : .lot } ?? .product
        (part, thing) = (finest?.value, link.thing)
    }

    private static func root(of code: Code) -> String {
        switch code {
        case .gtin(let gtin): "01/\(gtin)"
        case .key(let key): "nb/\(key.text)"
        }
    }

    /// For asking how a lot is written behind a product.
    private static let anyProduct = try! Element(ai: "01", value: "09521234567899")
}

extension SuspensionSubject {
    /// A code in any form that people scan, type or paste.
    /// - Throws: a finding at `/code`.
    package init(reading typed: String) throws(SuspensionRefusal) {
        guard !typed.allSatisfy(\.isWhitespace) else { throw SuspensionRefusal(.codeMissing) }
        if let own = try Self.ofProvince(typed) {
            self = own
            return
        }
        let link: DigitalLink
        do throws(GS1Error) {
            link = try ScannedCode(typed).link
        } catch {
            throw SuspensionRefusal(.codeWrong, ["reason": error.code.rawValue])
        }
        guard let subject = SuspensionSubject(link) else { throw SuspensionRefusal(.codeOther) }
        self = subject
    }

    /// A key of the province, bare or in an address of ours, with a lot behind it or not; nil for what is none.
    private static func ofProvince(_ typed: String) throws(SuspensionRefusal) -> SuspensionSubject? {
        let words = typed.prefix { $0 != "?" && $0 != "#" }
        let parts = words.split(separator: "/").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
        let start = parts.firstIndex(of: "nb").map { $0 + 1 } ?? 0
        // A lot may be called so too.
        guard start < parts.count, !parts[..<start].contains("01") else { return nil }
        guard let key = ProvinceKey(reading: parts[start]) else {
            guard start > 0 || ProvinceKey.isMeant(by: parts[start]) else { return nil }
            throw SuspensionRefusal(.codeWrong)
        }
        let rest = parts[(start + 1)...]
        if rest.isEmpty { return SuspensionSubject(.key(key)) }
        let path = "/\(anyProduct.ai)/\(anyProduct.value)/\(rest.joined(separator: "/"))"
        guard rest.count == 2, rest.first == "10", let lot = try? DigitalLink(path: path).qualifiers.first?.value,
            let subject = SuspensionSubject(.key(key), lot: lot)
        else { throw SuspensionRefusal(.codeWrong) }
        return subject
    }

    /// What was stored as a thing; nil for what nobody stored.
    package init?(stored thing: ThingKey) {
        guard let subject = try? SuspensionSubject(reading: "/" + thing.text), subject.thing == thing else {
            return nil
        }
        self = subject
    }

    /// Where the public reads of it.
    package var path: String {
        switch code {
        case .gtin: "/p/" + thing.text
        case .key: "/" + thing.text
        }
    }
}
