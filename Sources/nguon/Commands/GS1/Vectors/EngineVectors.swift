import GS1

/// The groups of cases of GS1's syntax engine.
enum EngineVectors: String {
    case parse = "dl_parse"
    case generate = "dl_generate"
    case unescape = "dl_uri_unescape"
    case escape = "dl_uri_escape"
    case bracketed = "ai_parse_bracketed"
    case unbracketed = "ai_process_unbracketed"
    case exists = "ai_exists"
    case associations = "ai_validate_associations"
    case markup = "ai_error_markup"
    case linter = "ai_linters"
    case scan = "scandata_process"
    case scanData = "scandata_generate"

    /// What is not as the case wants it; nil when all is.
    func failure(of item: VectorCase) -> String? {
        switch self {
        case .parse: Self.parse(item)
        case .generate: Self.generate(item)
        case .unescape: Self.unescape(item)
        case .escape: Self.escape(item)
        case .bracketed: Self.bracketed(item)
        case .unbracketed: Self.unbracketed(item)
        case .exists: ApplicationIdentifier(item.string("ai")) != nil ? nil : "no such identifier"
        case .associations: Self.associations(item)
        case .markup: Self.markup(item)
        case .linter: Self.linter(item)
        case .scan: Self.scan(item)
        case .scanData: Self.scanData(item)
        }
    }

    static func compare(_ found: String?, _ item: VectorCase, _ name: String) -> String? {
        let expected = item.mustPass ? item.string(name) : nil
        return found == expected ? nil : "\(found ?? "refused"), not \(expected ?? "refused")"
    }

    /// The one switch that the files do not keep: whether an identifier that nobody knows may be an attribute of a link.
    /// Two pairs of cases are alike in all they say and differ in what they want (dl.c lines 1763 and 1767, 2203 and
    /// 2206), because the engine turned it between them. Where a case says nothing, either position may satisfy it.
    private static func positions(_ item: VectorCase) -> [Bool] {
        guard item.option("PermitUnknownAIs") == true else { return [false] }
        let isRefused = item.option("ValidationEnabled[gs1_encoder_vUNKNOWN_AI_NOT_DL_ATTR]")
        return isRefused.map { [!$0] } ?? [false, true]
    }

    private static func inAnyPosition(_ item: VectorCase, _ judge: (Bool) -> String?) -> String? {
        var failure: String?
        for position in positions(item) {
            failure = judge(position)
            if failure == nil { return nil }
        }
        return failure
    }

    private static func parse(_ item: VectorCase) -> String? {
        inAnyPosition(item) { unknownAIs in
            var options: LinkOptions = unknownAIs ? .unknownAIs : []
            if item.option("permitConvenienceAlphas") == true { options.insert(.convenienceAlphas) }
            if item.option("PermitZeroSuppressedGTINinDLuris") == true { options.insert(.shortGTIN) }
            let link = try? DigitalLink(item.string("uri"), options: options)
            return compare(link.map { ElementString($0.elements).unbracketed }, item, "aiData")
        }
    }

    private static func generate(_ item: VectorCase) -> String? {
        inAnyPosition(item) { unknownAIs in
            let options: ElementOptions = item.option("PermitUnknownAIs") == true ? .unknownAIs : []
            let elements = (try? ElementString(bracketed: item.string("aiBracketed"), options: options))?.elements
            let link = elements.flatMap { try? DigitalLink(elements: $0, allowingUnknown: unknownAIs) }
            return compare(link?.uri(on: item.text("stem") ?? "https://id.gs1.org"), item, "uri")
        }
    }

    private static func unescape(_ item: VectorCase) -> String? {
        let input = item.string("input")
        guard PercentEncoding.bytes(input) == item.bytes("asPath") else { return "\(input) in a path" }
        return PercentEncoding.bytes(input, plusIsSpace: true) == item.bytes("asQuery") ? nil : "\(input) in a query"
    }

    private static func escape(_ item: VectorCase) -> String? {
        let input = item.string("input")
        guard PercentEncoding.segment(input) == item.string("asPath") else { return "\(input) in a path" }
        return PercentEncoding.queryValue(input) == item.string("asQuery") ? nil : "\(input) in a query"
    }
}
