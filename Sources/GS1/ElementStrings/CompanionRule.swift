/// The rules about which elements stand together on one thing (General Specifications 4.13 and 4.14), in the order in
/// which they are looked at. They are meant for everything that is marked on it, in whichever bar codes.
package enum CompanionRule: CaseIterable, Sendable {
    /// An identifier said twice says the same.
    case repeats
    /// What excludes one another does not meet.
    case exclusions
    /// What an element needs is there.
    case needs
    /// A digital signature signs one document, coupon or asset, so the key has its serial.
    case signature

    /// - Throws: with the number of the element that is wrong as position.
    package func check(_ elements: [Element]) throws(GS1Error) {
        switch self {
        case .repeats: try Self.checkRepeats(elements)
        case .exclusions: try Self.checkExclusions(elements)
        case .needs: try Self.checkNeeds(elements)
        case .signature: try Self.checkSignature(elements)
        }
    }

    /// Every rule.
    package static func check(_ elements: [Element]) throws(GS1Error) {
        var check = CompanyCheck()
        for element in elements { check.add(element) }
        if check.holds() { return }
        try checkRepeats(elements)
        // What says the same twice is looked at once, however often a hostile text says it.
        var seen: Set<String> = []
        let places = elements.indices.filter { seen.insert(elements[$0].ai).inserted }
        do throws(GS1Error) {
            for rule in allCases.dropFirst() { try rule.check(places.map { elements[$0] }) }
        } catch {
            throw error.moved { places[$0] }
        }
    }

    private static func checkRepeats(_ elements: [Element]) throws(GS1Error) {
        var values: [String: String] = [:]
        for (place, element) in elements.enumerated() {
            guard let value = values[element.ai], value != element.value else {
                values[element.ai] = element.value
                continue
            }
            throw GS1Error(.repeatedAI, ai: element.ai, position: place, arguments: ["found": element.value])
        }
    }

    private static func checkExclusions(_ elements: [Element]) throws(GS1Error) {
        for (place, element) in elements.enumerated() {
            guard let identifier = ApplicationIdentifier.named(element.ai) else { continue }
            for pattern in identifier.facts.company.excludes {
                guard let other = elements.first(where: { $0.ai != element.ai && pattern.matches($0.ai) }) else {
                    continue
                }
                let arguments = ["found": element.ai, "other": other.ai]
                throw GS1Error(.excludedCompany, ai: element.ai, position: place, arguments: arguments)
            }
        }
    }

    private static func checkNeeds(_ elements: [Element]) throws(GS1Error) {
        for (place, element) in elements.enumerated() {
            guard let needs = ApplicationIdentifier.named(element.ai)?.facts.company.needs, !needs.isEmpty,
                !needs.contains(where: { areAll($0, among: elements) })
            else { continue }
            let wanted = needs.map { $0.map(\.description).joined(separator: "+") }.joined(separator: ", ")
            let arguments = ["found": element.ai, "expected": wanted]
            throw GS1Error(.needsCompany, ai: element.ai, position: place, arguments: arguments)
        }
    }

    private static func areAll(_ patterns: [CodePattern], among elements: [Element]) -> Bool {
        patterns.allSatisfy { pattern in elements.contains { pattern.matches($0.ai) } }
    }

    private static func checkSignature(_ elements: [Element]) throws(GS1Error) {
        guard elements.contains(where: { $0.ai == "8030" }) else { return }
        for (place, element) in elements.enumerated() {
            guard let length = ThingKey.classLengths[element.ai], element.value.utf8.count == length else { continue }
            throw GS1Error(.signatureNeedsSerial, ai: element.ai, position: place)
        }
    }
}
