import Records

extension Visit {
    /// The actor, when it may do this.
    /// - Throws: 401 without a key, 403 with one that lacks the scope.
    func actor(with scope: Scope) throws(Problem) -> Actor {
        guard let caller else { throw Problem(.unauthorized, "web.keyMissing") }
        guard caller.may(scope) else { throw Problem(.forbidden, "web.scopeMissing", ["scope": scope.rawValue]) }
        return caller
    }
}
