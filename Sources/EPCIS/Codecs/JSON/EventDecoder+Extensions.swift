extension EventDecoder {
    /// Keeps the member whose name was just read as it is; a name without a namespace is nobody's.
    mutating func appendExtension(_ object: inout ObjectCursor, to list: inout [Extension]) throws(Fault) {
        try appendExtension(foreignName(object), &object, to: &list)
    }

    @inline(never)
    mutating func appendExtension(
        _ name: ForeignNames.Name, _ object: inout ObjectCursor, to list: inout [Extension]
    ) throws(Fault) {
        guard name.isOfNamespace else { throw reader.unknownMember(object) }
        try reader.note(name, in: &object)
        if list.isEmpty { list.reserveCapacity(4) }
        list.append(Extension(name.text, try reader.value()))
    }

    /// What the name just read is, in the context in force.
    mutating func foreignName(_ object: ObjectCursor) -> ForeignNames.Name {
        if !object.name.isEscaped, let known = foreign.known(reader.bytes(object.name)) { return known }
        return understood(reader.text(object.name))
    }

    private mutating func understood(_ text: String) -> ForeignNames.Name {
        var copy = text
        if let known = copy.withUTF8({ foreign.known($0) }) { return known }
        return foreign.keep(
            ForeignNames.Name(text, standardIndex: standardIndex(text), isOfNamespace: isOfNamespace(text)))
    }

    private func standardIndex(_ name: String) -> Int {
        var local = name
        if let uri = context.expand(name), uri.hasPrefix(CBV.epcisNamespace),
            name.utf8.contains(0x3A) || context.hasEPCISAlias
        {
            local = String(uri.dropFirst(CBV.epcisNamespace.count))
        }
        return local.withUTF8 { EventMember.table.index(of: $0) }
    }

    /// True of a URI, a CURIE, a term the context defines, and of any bare name when a context is named that we do not know.
    func isOfNamespace(_ name: String) -> Bool {
        guard !URIText.isURI(name) else { return true }
        guard !name.isEmpty, !name.utf8.contains(0x3A), !name.hasPrefix("@") else { return false }
        return context.isOpen || context.expand(name) != nil
    }
}
