extension EventDecoder {
    /// Keeps a member of another namespace as it is; a name without one is nobody's.
    @inline(never)
    mutating func appendExtension(_ name: String, _ object: inout ObjectCursor, to list: inout [Extension])
        throws(Fault)
    {
        guard isOfNamespace(name) else { throw reader.unknownMember(object) }
        try reader.note(name, in: &object)
        _ = reader.peek()
        list.append(Extension(name, try reader.value()))
    }

    /// True of a URI, a CURIE, a term the context defines, and of any bare name when a context is named that we do not know.
    func isOfNamespace(_ name: String) -> Bool {
        guard !URIText.isURI(name) else { return true }
        guard !name.isEmpty, !name.utf8.contains(0x3A), !name.hasPrefix("@") else { return false }
        return context.isOpen || context.expand(name) != nil
    }
}
