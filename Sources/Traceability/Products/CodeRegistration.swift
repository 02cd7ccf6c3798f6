/// The way to a GS1 code: Mẫu số 5 of NĐ 37/2026/NĐ-CP, handed in at the national public-service portal by the business itself, granted in
/// seven working days, then declared at vnpc.gs1.gov.vn; a yearly fee keeps it.
package struct CodeRegistration: Codable, Hashable, Sendable {
    /// Raw values are stored, in the order of the way.
    package enum Step: String, CaseIterable, Codable, Hashable, Sendable {
        /// The form is being filled in.
        case preparing
        case filed
        /// The office asked for more.
        case moreAsked
        case granted
        /// And the product is declared: the way is done.
        case declared
        case refused
        /// Taken back or run out.
        case ended
    }

    package var step: Step
    package var filed: CivilDay?
    /// Number of the application at the portal.
    package var application: String?
    package var granted: CivilDay?
    /// The company prefix that was given: 7 to 10 digits, or 12 for a single product.
    package var companyPrefix: String?
    package var certificate: String?
    package var feePaidUntil: CivilDay?
    package var validTo: CivilDay?

    package init(
        step: Step = .preparing, filed: CivilDay? = nil, application: String? = nil, granted: CivilDay? = nil,
        companyPrefix: String? = nil, certificate: String? = nil, feePaidUntil: CivilDay? = nil,
        validTo: CivilDay? = nil
    ) {
        self.step = step
        self.filed = filed
        self.application = application
        self.granted = granted
        self.companyPrefix = companyPrefix
        self.certificate = certificate
        self.feePaidUntil = feePaidUntil
        self.validTo = validTo
    }

    /// What to do next. Words: `product.next.…`.
    package enum Task: String, CaseIterable, Hashable, Sendable {
        case fileForm, awaitAnswer, askOffice, answerOffice, declareProduct, payFee, renew, fileAgain, nothing
    }

    /// Days before an end at which it is spoken of.
    package static let notice = 60
    /// Seven working days, with a weekend and one more day.
    package static let usualAnswer = 12

    package func next(on day: CivilDay) -> Task {
        switch step {
        case .preparing: return .fileForm
        case .filed: return filed.map { day.days(since: $0) > Self.usualAnswer } ?? false ? .askOffice : .awaitAnswer
        case .moreAsked: return .answerOffice
        case .refused, .ended: return .fileAgain
        case .granted, .declared: break
        }
        if let validTo, validTo.days(since: day) <= Self.notice { return .renew }
        if let feePaidUntil, feePaidUntil.days(since: day) <= Self.notice { return .payFee }
        return step == .granted ? .declareProduct : .nothing
    }

    /// Whether a right that rests on it is over.
    package func isOver(on day: CivilDay) -> Bool {
        step == .ended || (validTo.map { $0 < day } ?? false) || (feePaidUntil.map { $0 < day } ?? false)
    }

    package var hasPrefix: Bool { step == .granted || step == .declared }

    /// Digits of a prefix GS1 Vietnam gives (893 with it): domain of the form, not of the whole world.
    package static func isPrefix(_ text: String) -> Bool {
        [7, 8, 9, 10, 12].contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
