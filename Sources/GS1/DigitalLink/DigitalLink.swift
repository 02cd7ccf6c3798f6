/// A GS1 Digital Link URI, uncompressed: a primary key, its qualifiers in order, and what the query says.
///
/// Any http or https host and any path stem; fragments are dropped. See Digital Link URI Syntax 1.7.
package struct DigitalLink: Hashable, Sendable {
    /// What stands before the key, as given: "https://host[:port][/stem]". Nil when only a path was given.
    package let origin: String?
    package let key: Element
    /// In the order the standard fixes for this key.
    package let qualifiers: [Element]
    /// The data attributes of the query, in its order.
    package let attributes: [Element]
    /// The whole query as given, known and unknown parts, byte for byte, without its question mark.
    package let rawQuery: String?

    /// Reads a whole URI. The primary key is the last one named in the path; what stands before it is the stem.
    package init(_ uri: some StringProtocol, options: LinkOptions = []) throws(GS1Error) {
        self = try Self.read(uri: String(uri), options: options)
    }

    /// Reads "/01/…/10/…" as a server sees it: still percent-encoded, with or without "?query". A closing slash is
    /// allowed here, and only here.
    package init(path: some StringProtocol) throws(GS1Error) {
        self = try Self.read(path: String(path), options: [.closingSlash])
    }

    init(origin: String?, key: Element, qualifiers: [Element], attributes: [Element], rawQuery: String?) {
        self.origin = origin
        self.key = key
        self.qualifiers = qualifiers
        self.attributes = attributes
        self.rawQuery = rawQuery
    }
}
