/// What a file is found by. Worked out from the file whenever it is written.
package struct FileIndex: Hashable, Sendable {
    /// Lists are in the order of this, folded.
    package var name: String
    /// Searched by words and their beginnings: other names, codes, addresses.
    package var texts: [String]
    /// What lists are narrowed by.
    package var facets: Set<FileFacet>
    /// Looked up whole: duplicates are noticed by them.
    package var keys: Set<FileKey>
    /// What decides who reaches the file. Its parties are those the file itself names: its own ID of a party, the owner of anything
    /// else, the cooperatives it belongs to; the store adds those above them.
    package var subject: Subject

    package init(
        name: String, texts: [String] = [], facets: Set<FileFacet> = [], keys: Set<FileKey> = [], subject: Subject
    ) {
        self.name = name
        self.texts = texts
        self.facets = facets
        self.keys = keys
        self.subject = subject
    }

    /// The facets, and those that the subject is reached by.
    package var allFacets: Set<FileFacet> {
        var all = facets
        for party in subject.parties { all.insert(FileFacet(.party, party)) }
        if let commune = subject.commune { all.insert(FileFacet(.commune, commune)) }
        if let sector = subject.sector { all.insert(FileFacet(.sector, sector.rawValue)) }
        return all
    }

    /// The same with the parties above those it names.
    package func reachable(by parties: Set<String>) -> FileIndex {
        var index = self
        index.subject = Subject(
            kind: subject.kind, parties: subject.parties.union(parties), commune: subject.commune,
            sector: subject.sector)
        return index
    }
}
