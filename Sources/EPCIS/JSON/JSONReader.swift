/// Walks over JSON text once. Strict RFC 8259, and stricter where EPCIS wants it: no byte order mark, no duplicate member, no U+0000.
/// The bytes outlive the reader: it is made inside `withUnsafeBufferPointer` and never leaves it.
struct JSONReader {
    let base: UnsafePointer<UInt8>
    let end: Int
    let limits: EPCISLimits
    /// The next byte to read.
    var at: Int
    private var depth = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0, limits: EPCISLimits) {
        base = bytes.baseAddress ?? UnsafePointer(bitPattern: 1)!
        end = bytes.count
        at = start
        self.limits = limits
    }

    /// The next byte that is no white space; 0 at the end (a NUL in the text is an error wherever it is met).
    @inline(__always)
    mutating func peek() -> UInt8 {
        while at < end {
            let byte = base[at]
            if byte > 0x20 { return byte }
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
            at += 1
        }
        return 0
    }

    /// Takes a byte that must come.
    @inline(__always)
    mutating func expect(_ byte: UInt8) throws(Fault) {
        guard peek() == byte, at < end else { throw unexpected(byte) }
        at += 1
    }

    mutating func enter() throws(Fault) {
        depth += 1
        if depth > limits.maxDepth { throw Fault(.tooDeep, at: at, ["limit": "\(limits.maxDepth)"]) }
    }

    mutating func leave() { depth -= 1 }

    /// Goes back to read a value again; the depth is that of where it stands.
    mutating func rewind(to place: Mark) {
        at = place.at
        depth = place.depth
    }

    var mark: Mark { Mark(at: at, depth: depth) }

    /// A place to come back to.
    struct Mark {
        fileprivate(set) var at: Int
        fileprivate var depth: Int
    }
}

extension JSONReader {
    /// The error of a byte that may not stand here.
    @inline(never)
    func unexpected(_ expected: UInt8? = nil) -> Fault {
        guard at < end else { return Fault(.unexpectedEnd, at: at) }
        var arguments = ["found": Self.name(of: base[at])]
        arguments["expected"] = expected.map(Self.name)
        return Fault(base[at] == 0 ? .nullCharacter : .syntax, at: at, arguments)
    }

    private static func name(of byte: UInt8) -> String {
        (0x21...0x7E).contains(byte) ? String(UnicodeScalar(byte)) : "0x" + Hexadecimal.text([byte])
    }
}
