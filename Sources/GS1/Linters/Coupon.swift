/// Coupons of North America: AI 8110 (coupon code) and AI 8112 (positive offer file), read digit by digit after the
/// application guideline of GS1 US.
enum Coupon {
    /// The parts of a coupon, by the words that errors name them with.
    enum Part: String {
        case prefix = "company prefix"
        case offer = "offer code"
        case value = "save value"
        case requirement = "purchase requirement"
        case requirementCode = "purchase requirement code"
        case family = "purchase family code"
        case rules = "additional purchase rules code"
        case requirement2 = "2nd purchase requirement"
        case requirementCode2 = "2nd purchase requirement code"
        case family2 = "2nd purchase family code"
        case prefix2 = "2nd purchase company prefix"
        case requirement3 = "3rd purchase requirement"
        case requirementCode3 = "3rd purchase requirement code"
        case family3 = "3rd purchase family code"
        case prefix3 = "3rd purchase company prefix"
        case expiry = "expiration date"
        case start = "start date"
        case serial = "serial number"
        case retailer = "retailer company prefix or GLN"
        case valueCode = "save value code"
        case item = "save value applies to item"
        case storeFlag = "store coupon flag"
        case multiplyFlag = "do not multiply flag"
        case format = "coupon format"
        case funder = "coupon funder"
    }

    /// What can be wrong with a part.
    enum Fault: String {
        case missing, truncated, length, code, date, order, excess
    }

    private static let codes = ASCIISet("012349")

    static func check(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ register: CompanyPrefixRegister?
    ) throws(GS1Error) {
        var reader = CouponReader(bytes, range, register)
        try reader.prefix(.prefix, 0...6, base: 6)
        try reader.digits(.offer, count: 6)
        try reader.sized(.value, 1...5, base: 0)
        try purchase(&reader, .requirement, .requirementCode, .family)
        if reader.takesField("1") {
            try reader.choice(.rules, ASCIISet("0123"))
            try purchase(&reader, .requirement2, .requirementCode2, .family2)
            try reader.prefix(.prefix2, 0...6, base: 6, mayBeNone: true)
        }
        if reader.takesField("2") {
            try purchase(&reader, .requirement3, .requirementCode3, .family3)
            try reader.prefix(.prefix3, 0...6, base: 6, mayBeNone: true)
        }
        try dates(&reader)
        if reader.takesField("5") { try reader.sized(.serial, 0...9, base: 6) }
        if reader.takesField("6") { try reader.prefix(.retailer, 1...7, base: 6) }
        if reader.takesField("9") { try terms(&reader) }
        try reader.end()
    }

    static func checkOffer(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ register: CompanyPrefixRegister?
    ) throws(GS1Error) {
        var reader = CouponReader(bytes, range, register)
        try reader.choice(.format, ASCIISet("01"))
        try reader.prefix(.funder, 0...6, base: 6)
        try reader.digits(.offer, count: 6)
        try reader.sized(.serial, 0...9, base: 6)
        try reader.end()
    }

    private static func purchase(
        _ reader: inout CouponReader, _ requirement: Part, _ code: Part, _ family: Part
    ) throws(GS1Error) {
        try reader.sized(requirement, 1...5, base: 0)
        try reader.choice(code, codes)
        try reader.digits(family, count: 3)
    }

    private static func dates(_ reader: inout CouponReader) throws(GS1Error) {
        let place = reader.place
        let expiry = reader.takesField("3") ? try reader.date(.expiry) : nil
        let start = reader.takesField("4") ? try reader.date(.start) : nil
        guard let expiry, let start, expiry < start else { return }
        throw CouponReader.error(.expiry, .order, at: place)
    }

    private static func terms(_ reader: inout CouponReader) throws(GS1Error) {
        try reader.choice(.valueCode, ASCIISet("01256"))
        try reader.choice(.item, ASCIISet("012"))
        try reader.choice(.storeFlag, .digits)
        try reader.choice(.multiplyFlag, ASCIISet("01"))
    }
}
