import Hummingbird
import Records
import Traceability

extension Visit {
    /// The actor, when it may do this.
    /// - Throws: 401 without a key, 403 with one that lacks the scope.
    func actor(with scope: Scope) throws(Problem) -> Actor {
        guard let caller else { throw Problem(.unauthorized, "web.keyMissing") }
        guard caller.may(scope) else { throw Problem(.forbidden, "web.scopeMissing", ["scope": scope.rawValue]) }
        return caller
    }

    /// Who asks, as decisions see them; nil for the public.
    var asker: Caller? { person?.caller ?? caller.map(\.caller) }

    /// Who submits; nil for the public.
    var actor: Actor? { person?.actor ?? caller }

    /// Who stands on a write and in the trail.
    var author: Author { Author(actor: actor?.id ?? "public", request: id, peer: peer) }

    /// Who is signed in.
    /// - Throws: to the sign-in, and back here afterwards.
    func requirePerson() throws(Problem) -> SignedIn {
        guard let person else { throw signInFirst }
        return person
    }

    /// Lets a request on, or not: the only way a handler asks who may do what.
    /// - Parameter subject: nil at the door of a page about many things.
    /// - Throws: 401; 403 for who has no right; 404 for who may not even see the subject, as if there were none.
    @discardableResult
    func require(_ deed: Deed, on subject: Subject?) throws(Problem) -> Caller {
        guard let asker else { throw signInFirst }
        guard case .refused(let refusal) = Access.decide(deed, on: subject, by: asker) else { return asker }
        let isHidden = refusal == .area && !Access.decide(.fileRead, on: subject, by: asker).isAllowed
        throw isHidden ? Problem(.notFound, "access.area") : Self.problem(refusal)
    }

    /// Lets a request in where there is anything it may be about.
    func requireAtDoor(_ deed: Deed, of kind: FileKind?) throws(Problem) {
        guard let asker else { throw signInFirst }
        guard case .refused(let refusal) = Access.decideAtDoor(deed, of: kind, by: asker) else { return }
        throw Self.problem(refusal)
    }

    private static func problem(_ refusal: Decision.Refusal) -> Problem {
        var problem = Problem(.forbidden, refusal.rawValue)
        if refusal == .secondFactor { problem.elsewhere = Address.account(.secondFactor).path }
        return problem
    }

    /// Whether `require` would let it on: for what a page offers.
    func may(_ deed: Deed, on subject: Subject? = nil) -> Bool {
        asker.map { Access.decide(deed, on: subject, by: $0).isAllowed } ?? false
    }

    /// Which files of a kind a list may show.
    func reach(_ deed: Deed, of kind: FileKind) -> Reach {
        asker.map { Access.reach(deed, of: kind, by: $0) } ?? .nothing
    }

    private var signInFirst: Problem {
        var problem = Problem(.unauthorized, address.isPortal ? "web.signInMissing" : "web.keyMissing")
        let query = query.raw.map { "?\($0)" } ?? ""
        let back = method == .get ? "?tiep=\(PercentCoding.encode(path + query))" : ""
        problem.elsewhere = Address.signIn(.signIn).path + back
        return problem
    }
}

extension Actor {
    /// A key as decisions see it: it acts for its party, and has no more rights than its scopes.
    var caller: Caller {
        var grants: [Grant] = []
        var deeds: Set<Deed> = []
        if !sender.isEmpty, may(.files) || may(.filesRead) { grants.append(.owner(of: sender)) }
        if may(.filesRead) { deeds.formUnion([.fileRead, .fileExport, .linkRead, .listRead]) }
        if may(.files) {
            deeds.formUnion([
                .fileRead, .fileCreate, .fileEdit, .fileExport, .fileImport, .linkRead, .linkEdit, .listRead,
            ])
        }
        if may(.files) { deeds.insert(.codeIssue) }
        if may(.administer) {
            grants.append(.administrator)
            deeds.formUnion([.keyManage, .auditRead])
        }
        return Caller(id: id, grants: grants, isMachine: true, limits: deeds)
    }
}
