import GS1

/// The file of a place where something is grown, kept, packed, slaughtered, made, sold or cooked.
package struct PlaceFile: ProvinceFile {
    package static let kind = FileKind.place
    /// Exact places and the names of households are not for everybody who may see that a place is there.
    package static let personalPaths: Set<String> = [
        "shape", "phone", "households/name", "address/street", "address/printed", "note", "unread",
    ]

    package var name: String
    package var category: PlaceKind
    package var standing: Standing

    /// The party that answers for it.
    package var owner: String
    /// One growing area, many households: those whose land it is.
    package var households: [PlaceHousehold]
    /// Who may pack what is grown here.
    package var packers: [PlacePacker]

    /// 13 digits as typed; findings say when they are not one.
    package var gln: String?
    package var internalCode: String?
    /// "Mã số vùng trồng", "mã số cơ sở đóng gói", one a market.
    package var codes: [MarketCode]

    /// What is grown, raised or made, in its owner's words.
    package var produce: String?
    package var hectares: Double?
    /// Animals, trees, cages: how many and of what.
    package var heads: Int?
    package var yearlyOutput: Double?
    package var outputUnit: String?

    package var address: FileAddress
    package var phone: String?
    /// Where it differs from what the category suggests.
    package var sector: Sector?
    package var shape: DrawnShape?
    package var certificates: [PlaceCertificate]
    package var note: String?
    /// Answers that cannot be read yet; a draft holds what somebody typed.
    package var unread: [UnreadAnswer]?

    package init(name: String, category: PlaceKind, owner: String, standing: Standing) {
        self.name = name
        self.category = category
        self.owner = owner
        self.standing = standing
        address = FileAddress()
        households = []
        packers = []
        codes = []
        certificates = []
    }
}

extension PlaceFile {
    /// Whose business it is while nobody said otherwise.
    package var answeringSector: Sector {
        if let sector { return sector }
        return switch category {
        case .growingArea, .farm, .packingHouse, .slaughterhouse: .agriculture
        case .processor, .kitchen: .foodSafety
        case .warehouse, .shop, .border: .trade
        }
    }

    /// The GLN without spaces and dots; nil while it is none.
    package var soundGLN: String? {
        gln.flatMap { text in (try? GLN(text.filter { !" .-".contains($0) }))?.text }
    }
}

extension PlaceFile {
    /// The same for who may read the file and not where exactly it is, nor who lives there.
    package var masked: PlaceFile {
        var file = self
        file.shape = nil
        file.phone = phone.map(PhoneNumber.masked)
        file.address.street = nil
        file.address.printed = nil
        file.households = households.map { PlaceHousehold(party: $0.party, name: "xxx", hectares: $0.hectares) }
        file.note = nil
        file.unread = nil
        return file
    }
}
