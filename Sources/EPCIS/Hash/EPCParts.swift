/// The parts of one EPC URN, if it has the form its scheme demands.
struct EPCParts {
    typealias Piece = Slice<UnsafeBufferPointer<UInt8>>

    private let layout: EPCLayout
    private let company: Piece
    private let reference: Piece
    /// Everything behind the dot after the reference; nil when there is no such dot.
    private let tail: Piece?

    init?(_ text: UnsafeBufferPointer<UInt8>, _ layout: EPCLayout) {
        let body = text[layout.prefix.utf8CodeUnitCount...]
        guard let dot = body.firstIndex(of: 0x2E) else { return nil }
        self.layout = layout
        company = body[..<dot]
        let rest = body[(dot + 1)...]
        let referenceEnd = Self.referenceEnd(rest, layout)
        reference = rest[..<referenceEnd]
        tail = referenceEnd < rest.endIndex ? rest[(referenceEnd + 1)...] : nil
        guard 6...12 ~= company.count, ByteText.isDigits(company), isKeyGood, isTailGood else { return nil }
    }

    /// A key that may hold dots ends at the last one, if anything follows it, else at the end; any other at the next.
    private static func referenceEnd(_ rest: Piece, _ layout: EPCLayout) -> Int {
        if case .characters = layout.key {
            if case .nothing = layout.tail { return rest.endIndex }
            return rest.lastIndex(of: 0x2E) ?? rest.endIndex
        }
        return rest.firstIndex(of: 0x2E) ?? rest.endIndex
    }

    private var isKeyGood: Bool {
        switch layout.key {
        case .digits(let count, _, _): company.count + reference.count == count && ByteText.isDigits(reference)
        case .characters(let most):
            !reference.isEmpty && company.count + EPCSerial.length(reference) <= most && EPCSerial.isGood(reference)
        }
    }

    private var isTailGood: Bool {
        guard let tail else {
            if case .nothing = layout.tail { return true }
            return false
        }
        switch layout.tail {
        case .nothing: return false
        case .glued(let most), .qualifier(_, let most): return EPCSerial.isGood(tail, most)
        case .placeExtension: return EPCSerial.isGood(tail, 20)
        case .any: return tail.elementsEqual([0x2A])
        case .pieces: return isPieces && EPCSerial.isGood(tail.dropFirst(6), 20)
        case .piecesAny: return isPieces && tail.dropFirst(6).elementsEqual([0x2A])
        }
    }

    /// `01.02.` in front of the rest.
    private var isPieces: Bool {
        guard let tail, tail.count > 6 else { return false }
        let start = tail.startIndex
        return tail[start + 2] == 0x2E && tail[start + 5] == 0x2E && ByteText.isDigits(tail[start..<(start + 2)])
            && ByteText.isDigits(tail[(start + 3)..<(start + 5)])
    }

    func append(to out: inout [UInt8]) {
        ByteText.append("https://id.gs1.org/", to: &out)
        ByteText.append(layout.path, to: &out)
        appendKey(to: &out)
        guard let tail else { return }
        switch layout.tail {
        case .glued: EPCSerial.append(tail, to: &out)
        case .qualifier(let path, _): appendQualifier(path, tail, to: &out)
        case .placeExtension where !tail.elementsEqual([0x30]): appendQualifier("/254/", tail, to: &out)
        case .pieces:
            appendPieces(tail, to: &out)
            appendQualifier("/21/", tail.dropFirst(6), to: &out)
        case .piecesAny: appendPieces(tail, to: &out)
        default: break
        }
    }

    private func appendKey(to out: inout [UInt8]) {
        guard case .digits(_, let indicatorFirst, let filler) = layout.key else {
            out.append(contentsOf: company)
            return EPCSerial.append(reference, to: &out)
        }
        let start = out.count
        if filler { out.append(0x30) }
        if indicatorFirst { out.append(contentsOf: reference.prefix(1)) }
        out.append(contentsOf: company)
        out.append(contentsOf: reference.dropFirst(indicatorFirst ? 1 : 0))
        out.append(CheckSum.digit(out[start...]))
    }

    private func appendQualifier(_ path: StaticString, _ value: Piece, to out: inout [UInt8]) {
        ByteText.append(path, to: &out)
        EPCSerial.append(value, to: &out)
    }

    private func appendPieces(_ tail: Piece, to out: inout [UInt8]) {
        out.append(contentsOf: tail.prefix(2))
        out.append(contentsOf: tail.dropFirst(3).prefix(2))
    }
}
