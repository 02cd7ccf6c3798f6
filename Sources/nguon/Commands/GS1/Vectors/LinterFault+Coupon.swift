import GS1

extension LinterFault {
    /// "COUPON_TRUNCATED_OFFER_CODE": what is wrong, then with which part.
    static func coupon(_ error: GS1Error) -> String {
        let fault = error.arguments["fault"] ?? ""
        let part = error.arguments["part"] ?? ""
        let name = parts[part] ?? ""
        switch fault {
        case "excess": return "COUPON_EXCESS_DATA"
        case "order": return "COUPON_EXPIRATION_BEFORE_START"
        // The reference spells one of its names so.
        case "date": return part == "start date" ? "COUPON_INVALID_START_DATE" : "COUPON_INVALID_EXIPIRATION_DATE"
        case "missing": return "COUPON_MISSING_\(name)" + (isSized(part) ? "_VLI" : "")
        case "length": return "COUPON_INVALID_\(name)_LENGTH"
        case "code": return "COUPON_INVALID_\(name)"
        default: return (part.hasSuffix("date") ? "COUPON_TOO_SHORT_FOR_" : "COUPON_TRUNCATED_") + name
        }
    }

    /// A digit that says how long it is stands before it.
    private static func isSized(_ part: String) -> Bool {
        !["code", "flag", "item", "format"].contains { part.hasSuffix($0) }
    }

    private static let parts = [
        "company prefix": "GCP", "offer code": "OFFER_CODE", "save value": "SAVE_VALUE",
        "purchase requirement": "1ST_PURCHASE_REQUIREMENT",
        "purchase requirement code": "1ST_PURCHASE_REQUIREMENT_CODE",
        "purchase family code": "1ST_PURCHASE_FAMILY_CODE",
        "additional purchase rules code": "ADDITIONAL_PURCHASE_RULES_CODE",
        "2nd purchase requirement": "2ND_PURCHASE_REQUIREMENT",
        "2nd purchase requirement code": "2ND_PURCHASE_REQUIREMENT_CODE",
        "2nd purchase family code": "2ND_PURCHASE_FAMILY_CODE", "2nd purchase company prefix": "2ND_PURCHASE_GCP",
        "3rd purchase requirement": "3RD_PURCHASE_REQUIREMENT",
        "3rd purchase requirement code": "3RD_PURCHASE_REQUIREMENT_CODE",
        "3rd purchase family code": "3RD_PURCHASE_FAMILY_CODE", "3rd purchase company prefix": "3RD_PURCHASE_GCP",
        "expiration date": "EXPIRATION_DATE", "start date": "START_DATE", "serial number": "SERIAL_NUMBER",
        "retailer company prefix or GLN": "RETAILER_GCP_OR_GLN", "save value code": "SAVE_VALUE_CODE",
        "save value applies to item": "SAVE_VALUE_APPLIES_TO_ITEM", "store coupon flag": "STORE_COUPON_FLAG",
        "do not multiply flag": "DONT_MULTIPLY_FLAG", "coupon format": "FORMAT_CODE", "coupon funder": "FUNDER",
    ]
}
