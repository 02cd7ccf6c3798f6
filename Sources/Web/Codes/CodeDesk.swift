import Hummingbird
import Records
import Traceability

/// What every handler of numbers uses.
struct CodeDesk: Sendable {
    let base: FileDesk
    let store: CodeStore

    /// Names the party in addresses and forms.
    static let parameter = PartyDesk.parameter

    /// Where numbers are taken for a party, and for one of its files.
    static func address(of party: String, for file: String? = nil) -> String {
        let address = "\(Address.codes.path)?\(parameter)=\(PercentCoding.encode(party))"
        return address + (file.map { "&cho=\(PercentCoding.encode($0))" } ?? "")
    }

    /// Whose numbers they are: the party asked for, or the only one the caller has; nil where somebody has to say which.
    /// - Throws: 404 for a party that is none; 403, 404 for one the caller may not do this at.
    func party(_ asked: String?, _ visit: Visit) async throws -> StoredFile<PartyFile>? {
        let own = visit.asker?.parties ?? []
        guard let id = asked ?? (own.count == 1 ? own.first : nil), !id.isEmpty else { return nil }
        guard FileRoute.isID(id), let stored = try await base.store.file(PartyFile.self, id) else {
            throw Problem.notFound
        }
        try visit.require(.codeIssue, on: stored.subject)
        return stored
    }

    /// Two digits of the installation's province, which keys of the province begin with.
    var province: String { base.pages.installation.province ?? "00" }

    /// Gives numbers. Who may not change the file they are for gets none.
    /// - Parameter request: what tells one request from another of the same caller.
    /// - Throws: `CodeRefusal`; 403, 404.
    func take(
        _ want: CodeOrder.Want, for party: String, request: String?, _ visit: Visit
    ) async throws -> [GivenCode] {
        if let (kind, id) = want.file {
            switch kind {
            case .product: try await requireEdit(ProductFile.self, id, visit)
            case .place: try await requireEdit(PlaceFile.self, id, visit)
            case .party, .document: throw Problem.notFound
            }
        }
        let request = request.map { "\(visit.author.actor) \($0)" }
        return try await store.take(CodeOrder(party: party, want, request: request), by: visit.author)
    }

    private func requireEdit<File: ProvinceFile>(_ type: File.Type, _ id: String, _ visit: Visit) async throws {
        guard let stored = try await base.store.file(type, id) else { throw Problem.notFound }
        try visit.require(.fileEdit, on: stored.subject)
    }

    /// Files of a party that a list of choices has room for.
    private static let mostChoices = 300

    func files<File: ProvinceFile>(_ type: File.Type, of party: String, _ visit: Visit) async throws -> [StoredFile<
        File
    >] {
        let question = FileQuestion(
            facets: [[FileFacet(.owner, party)]], reach: visit.reach(.fileEdit, of: File.kind), limit: Self.mostChoices)
        return try await base.store.list(type, question).files
    }
}

extension CodeOrder.Want {
    /// The file that the number is written into.
    fileprivate var file: (FileKind, String)? {
        switch self {
        case .gtin(_, let product): product.map { (.product, $0) }
        case .pack(let product, _): (.product, product)
        case .gln(_, let place): place.map { (.place, $0) }
        case .internalKey(_, let kind, let id): (kind, id)
        case .sscc: nil
        }
    }
}
