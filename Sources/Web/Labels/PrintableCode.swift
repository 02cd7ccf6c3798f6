import Carriers
import GS1

/// A good code of GS1, to be printed as any of its carriers; whose it is does not matter, for it says nothing but itself. Its Digital Link is
/// one of ours.
struct PrintableCode: Sendable {
    /// Nil for what no Digital Link can say.
    let link: DigitalLink?
    let elements: [PrintedElement]

    /// - Parameter text: in any form that is understood.
    init(_ text: String) throws(Problem) {
        guard text.utf8.count <= PrintableAddress.mostBytes else {
            throw Problem(.badRequest, "web.qrTooLong", ["limit": String(PrintableAddress.mostBytes)])
        }
        try self.init(CodeExplanation(text))
    }

    init(_ code: CodeExplanation) throws(Problem) {
        if let problem = code.problem { throw Problem(problem) }
        guard !code.elements.isEmpty else { throw Problem(GS1Error(.untranslatable)) }
        link = code.link
        let all = code.elements.map { element in
            PrintedElement(
                ai: element.ai, value: element.value,
                hasPredefinedLength: element.identifier?.hasPredefinedLength ?? false)
        }
        // Those without a separator first: the symbol is smaller so (General Specifications 5.4.7.6.1).
        elements = all.filter(\.hasPredefinedLength) + all.filter { !$0.hasPredefinedLength }
    }

    /// - Throws: ``CarrierTrouble`` for what such a symbol cannot hold.
    func symbol(_ carrier: Carrier, of installation: InstallationSettings) throws(CarrierTrouble) -> Symbol {
        guard carrier.isOfURI else { return try Symbol(elements, as: carrier) }
        guard let link else { throw .content(carrier) }
        return try Symbol(uri: link.uri(on: installation.publicOrigin), under: elements, as: carrier)
    }

    /// Whether such a symbol holds the code at all, in whatever size.
    func isHeld(by carrier: Carrier) -> Bool { carrier.isOfURI ? link != nil : carrier.holds(elements) }
}
