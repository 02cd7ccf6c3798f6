extension Term {
    /// Reads a word of a list in any of its spellings: bare, URN of any case, web URI of any of the namespaces in use, CURIE.
    /// A URI that claims to be of the standard's namespace must name a word of it; any other URI is a word of its sender's own.
    /// - Returns: nil for what is neither.
    package init?(_ sent: String, in list: CBV.List, context: LinkedDataContext = .standard) {
        if let known = list.table.term(sent) {
            self = known
            return
        }
        guard URIText.isURI(sent), let uri = context.expand(sent) else { return nil }
        switch Term.standardWord(uri, in: list) {
        case .word(let word): self.init(sent: sent, canonical: word, list: list)
        case .unknown: return nil
        case .foreign: self.init(sent: sent, canonical: uri, list: nil)
        }
    }

    private enum Reading {
        case word(String)
        case unknown
        case foreign
    }

    private static func standardWord(_ uri: String, in list: CBV.List) -> Reading {
        guard let word = wordPart(uri, in: list) else { return claimsStandard(uri, list) ? .unknown : .foreign }
        return list.table.term(word).map { .word($0.canonical) } ?? .unknown
    }

    /// What follows the list's URN or web prefix, whichever of its spellings it is.
    private static func wordPart(_ uri: String, in list: CBV.List) -> Substring? {
        if let prefix = list.urnPrefix, let word = uri.dropping(prefix: prefix) { return word }
        if let word = uri.dropping(prefix: list.uriPrefix) { return word }
        let isGS1 = list.uriPrefix == CBV.gs1Namespace
        let marker = isGS1 ? "" : String(list.uriPrefix.dropFirst(CBV.namespace.count))
        for namespace in isGS1 ? CBV.gs1NamespaceAliases : CBV.namespaceAliases {
            if let word = uri.dropping(prefix: namespace + marker) { return word }
        }
        return nil
    }

    private static func claimsStandard(_ uri: String, _ list: CBV.List) -> Bool {
        list.urnPrefix != nil && uri.dropping(prefix: CBV.urnPrefix) != nil || uri.hasPrefix(CBV.namespace)
    }
}

extension String {
    /// What follows a prefix that is given in ASCII and matched in any case.
    func dropping(prefix: String) -> Substring? {
        var index = utf8.startIndex
        for byte in prefix.utf8 {
            guard index < utf8.endIndex, utf8[index].asciiLowercase == byte.asciiLowercase else { return nil }
            index = utf8.index(after: index)
        }
        return self[index...]
    }
}

extension UInt8 {
    var asciiLowercase: UInt8 { 0x41...0x5A ~= self ? self | 0x20 : self }
}
