/// What a link leads to: the link types of the GS1 Web Vocabulary. Raw values are stored and are their names there.
package enum LinkType: String, CaseIterable, Codable, Hashable, Sendable {
    case activityIdeas, allergenInfo, appDownload, brandHomepageClinical, brandHomepagePatient, careersInfo
    case certificationInfo, consumerHandlingStorageInfo, dpp, epcis, epil, eventsInfo, faqs, hasRetailers, homepage
    case ingredientsInfo, instructions, jws, leaveReview, locationInfo, logisticsInfo, loyaltyProgram, masterData
    case menuInfo, nutritionalInfo, openingHoursInfo, paymentLink, pip, promotion, purchaseSuppliesOrAccessories
    case quickStartGuide, recallStatus, recipeInfo, registerProduct, registryEntry, relatedImage, relatedVideo, review
    case safetyInfo, scheduleTime, serviceInfo, smartLabel, smpc, socialMedia, subscribe, support, sustainabilityInfo
    case traceability, tutorial, userAgreement, verificationService, whatsInTheBox
    /// Where a plain request goes.
    case defaultLink
    /// Several of them, told apart by language and the like.
    case defaultLinkMulti
    /// The resolver that takes over.
    case handledBy

    /// Where the names are defined.
    package static let vocabulary = "https://ref.gs1.org/voc/"

    /// `https://ref.gs1.org/voc/pip`.
    package var uri: String { Self.vocabulary + rawValue }

    /// Set by the resolver, and by nobody else.
    package var isReserved: Bool { self == .defaultLink || self == .defaultLinkMulti || self == .handledBy }

    /// Those that an owner may set.
    package static let ofOwners = allCases.filter { !$0.isReserved }

    /// As a request, a table or a program names one: `gs1:pip`, `pip`, or the URI in any of the vocabulary's three homes.
    package init?(named name: some StringProtocol) {
        let homes = ["gs1:", "ref.gs1.org/voc/", "www.gs1.org/voc/", "gs1.org/voc/"]
        let schemes = ["https://", "http://"]
        var rest = name[...]
        if let scheme = schemes.first(where: rest.hasPrefix) { rest = rest.dropFirst(scheme.count) }
        if let home = homes.first(where: rest.hasPrefix) { rest = rest.dropFirst(home.count) }
        self.init(rawValue: String(rest))
    }
}
