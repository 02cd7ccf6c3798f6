/// Somebody who knows which GS1 Company Prefixes are licensed, asked for the digits a key begins with.
package struct CompanyPrefixRegister {
    package enum Answer: Sendable {
        case licensed, unlicensed
        /// It cannot say now.
        case silent
    }

    private let answer: (String) -> Answer

    package init(_ answer: @escaping (String) -> Answer) { self.answer = answer }

    func check(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) {
        switch answer(bytes.text(range)) {
        case .licensed: return
        case .unlicensed: throw GS1Error(.unlicensedPrefix, position: range.lowerBound)
        case .silent: throw GS1Error(.registerSilent, position: range.lowerBound)
        }
    }
}
