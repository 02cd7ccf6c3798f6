package import GS1

/// One stage of the journey, as the public may read it: what, when, in which commune. Built without partners' names, amounts,
/// prices and coordinates, so that no page can show them.
package struct DossierStage: Hashable, Sendable {
    /// Where it happened.
    package struct Place: Hashable, Sendable {
        /// Only where its owner publishes it, or where it is the named producer's own.
        package let name: LocalizedText?
        /// Without the street.
        package let address: PublicAddress
        /// What authorities confirmed of it.
        package let confirmations: [Confirmation]

        package init(name: LocalizedText?, address: PublicAddress, confirmations: [Confirmation] = []) {
            self.name = name
            self.address = address
            self.confirmations = confirmations
        }
    }

    package let name: StageName
    /// CBV word or URI as declared; `nil` when the event gives none.
    package let bizStep: String?
    /// Microseconds UTC.
    package let time: Int64
    /// As sent: `+07:00`.
    package let zoneOffset: String
    package let place: Place?
    /// Hops upstream of what was scanned: 0 its own stages, 1 those of what it was made from, ….
    package let hopsBack: Int
    /// What it happened to: an item, a lot, a pallet.
    package let level: Level
    /// The product it happened to where that is another one and has a name.
    package let product: LocalizedText?
    /// What it happened to only held the goods, or what they were made from: a carton, a pallet.
    package let isOfContainer: Bool
    /// The sender declared its data wrong.
    package let isDisputed: Bool

    package var day: CivilDay { CivilDay(inVietnamAt: time) }

    package init(
        name: StageName, bizStep: String?, time: Int64, zoneOffset: String, place: Place?, hopsBack: Int,
        level: Level, product: LocalizedText?, isOfContainer: Bool = false, isDisputed: Bool
    ) {
        self.name = name
        self.bizStep = bizStep
        self.time = time
        self.zoneOffset = zoneOffset
        self.place = place
        self.hopsBack = hopsBack
        self.level = level
        self.product = product
        self.isOfContainer = isOfContainer
        self.isDisputed = isDisputed
    }
}

extension [DossierStage] {
    /// What authorities confirmed of their places, each once.
    var confirmations: [Confirmation] {
        var seen: Set<Confirmation> = []
        return flatMap { $0.place?.confirmations ?? [] }.filter { seen.insert($0).inserted }
    }
}
