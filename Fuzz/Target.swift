import EPCIS
import Exchange
import GS1
import Pictures
import Traceability

/// A parser and the property it must keep.
enum Target: String {
    case json, link, code, tag, token, shape, picture, photo, letters, sheet, workbook

    var corpus: Corpus {
        switch self {
        case .json: .documents
        case .link: .codes
        case .code: .elementStrings
        case .tag: .tags
        case .token: .tokens
        case .shape: .shapes
        case .picture: .pictures
        case .photo: .photos
        case .letters: .letters
        case .sheet: .sheets
        case .workbook: .workbooks
        }
    }

    /// - Returns: whether the parser accepted the input.
    /// - Throws: ``Broken`` when the property does not hold.
    @discardableResult
    func judge(_ input: [UInt8]) throws -> Bool {
        switch self {
        case .json: try Self.judgeDocument(input)
        case .link: try Self.judgeCode(input)
        case .code: try CodeJudge.judge(input)
        case .tag: try CodeJudge.judge(tag: input)
        case .token: try Self.judgeToken(input)
        case .shape: try Self.judgeShape(input)
        case .picture: try Self.judgePicture(input)
        case .photo: try PhotoJudge.judge(input)
        case .letters, .workbook: try TableJudge.judge(input)
        case .sheet: try TableJudge.judge(TableJudge.workbook(sheet: input))
        }
    }

    /// Decodes or names a place inside the input; what decodes encodes, and decodes again to the same event with the same hash.
    private static func judgeDocument(_ input: [UInt8]) throws -> Bool {
        let document: EPCISDocument
        do throws(EPCISError) {
            document = try EPCISDocument.decode(input)
        } catch {
            if let offset = error.offset, offset < 0 || offset > input.count {
                throw Broken(what: "offset outside: \(error)")
            }
            return false
        }
        var accepted = false
        for entry in document.entries {
            guard entry.body.lowerBound >= 0, entry.body.upperBound <= input.count else {
                throw Broken(what: "body outside")
            }
            guard case .success(let event) = entry.outcome else { continue }
            accepted = true
            try judge(event, of: document)
        }
        return accepted
    }

    private static func judge(_ event: Event, of document: EPCISDocument) throws {
        let hash = event.eventHash, digest = event.canonicalDigest
        _ = event.mentions
        let again: Event
        do {
            again = try Event.decode(event.encoded(), context: document.contextBytes)
        } catch {
            throw Broken(what: "what was written cannot be read: \(error)")
        }
        guard again.eventHash == hash, again.canonicalDigest == digest else {
            throw Broken(what: "the hash changed on the way")
        }
    }

    /// A token is taken apart or refused, and one that was taken apart has the form it must have; a set of keys likewise.
    private static func judgeToken(_ input: [UInt8]) throws -> Bool {
        let text = String(decoding: input, as: UTF8.self)
        let keys = (try? JSONValue(input)).flatMap { try? JSONWebKeySet($0) }
        guard let token = try? JSONWebToken(text) else { return keys != nil }
        guard text.utf8.count(where: { $0 == UInt8(ascii: ".") }) == 2, token.payload.object != nil else {
            throw Broken(what: "a token in another form was taken")
        }
        return true
    }

    /// Parses or names a position inside the text; what parses prints, and parses again to the same thing.
    private static func judgeCode(_ input: [UInt8]) throws -> Bool {
        let text = String(decoding: input, as: UTF8.self)
        let (key, _) = ThingKey.reading(text)
        guard ThingKey(text: key.text) == key else { throw Broken(what: "the key is not its own text") }
        _ = ThingKey.hashURI(of: text)
        let scanned: ScannedCode
        do throws(GS1Error) {
            scanned = try ScannedCode(text)
        } catch {
            if let position = error.position, position < 0 || position > text.utf8.count {
                throw Broken(what: "position outside: \(error)")
            }
            return false
        }
        try judge(scanned.link)
        return true
    }

    /// Refused with a reason, or made into two pictures within bounds, which are pictures themselves and the same each time.
    private static func judgePicture(_ input: [UInt8]) throws -> Bool {
        let picture: Picture
        do throws(PictureTrouble) {
            picture = try Picture(sent: input)
        } catch { return false }
        for (file, side) in [
            (picture.page, PictureLimits.pageSide), (picture.thumbnail, PictureLimits.thumbnailSide),
        ] {
            guard max(file.size.width, file.size.height) <= side else { throw Broken(what: "too large: \(file.size)") }
            guard !file.bytes.isEmpty, file.bytes.starts(with: [0xFF, 0xD8]) else { throw Broken(what: "no JPEG") }
        }
        guard let again = try? Picture(sent: input), again == picture else { throw Broken(what: "another picture") }
        guard let copy = try? Picture(sent: picture.page.bytes), copy.page.size == picture.page.size else {
            throw Broken(what: "what was made cannot be read")
        }
        return true
    }

    private static func judge(_ link: DigitalLink) throws {
        let printed = link.uri(on: "https://id.example.org")
        let again: DigitalLink
        do throws(GS1Error) {
            again = try DigitalLink(printed)
        } catch {
            throw Broken(what: "what was printed cannot be parsed: \(printed): \(error)")
        }
        guard again.key == link.key, again.qualifiers == link.qualifiers, again.thing == link.thing else {
            throw Broken(what: "another thing came back: \(printed)")
        }
        guard ThingKey.reading(printed).key == link.thing else {
            throw Broken(what: "two keys for one thing: \(printed)")
        }
        for length in 4...12 {
            guard let urn = link.epcURN(companyPrefixLength: length) else { continue }
            guard ThingKey.reading(urn).key == link.thing else { throw Broken(what: "\(urn) is not \(printed)") }
        }
    }

    /// Reads places or refuses with words; what is put right has an area and nothing left to put right.
    private static func judgeShape(_ input: [UInt8]) throws -> Bool {
        guard let file = try? ShapeFile(input) else { return false }
        for shape in file.features.compactMap(\.shape) {
            let verdict = ShapeCheck.verdict(on: shape)
            if let hectares = verdict.hectares, !(hectares >= 0 && hectares.isFinite) {
                throw Broken(what: "an area of \(hectares)")
            }
            guard let mended = verdict.mended else { continue }
            let again = ShapeCheck.verdict(on: mended)
            guard !again.isMendable, again.shape == verdict.shape else {
                throw Broken(what: "mended and still to mend: \(again.findings)")
            }
        }
        return true
    }
}
