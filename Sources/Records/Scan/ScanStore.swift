package import GS1
package import SQL
package import Traceability

/// What a scanned code leads to.
package struct ScanStore: Sendable {
    private let database: any SQLDatabase
    private let limits: TraceLimits

    /// - Parameter limits: how far the journey behind a code is read. A page needs less than an officer.
    package init(database: any SQLDatabase, limits: TraceLimits = ScanStore.usualLimits) {
        self.database = database
        self.limits = limits
    }

    package static let usualLimits = TraceLimits(depth: 16, things: 500, events: 2_000, edges: 5_000)

    /// Everything the public may learn from a code, in one read closure. A code that nobody registered has a dossier too: its
    /// evidence says so.
    /// - Throws: `SQLError`.
    package func dossier(for code: DigitalLink) async throws -> Dossier { try await read(code).dossier }

    /// The same, with what it was made of.
    /// - Throws: `SQLError`.
    package func read(_ code: DigitalLink) async throws -> ScanReading {
        let limits = limits
        return try await database.read { session in
            let material = try DossierLoader(code: code, limits: limits, session: session).material()
            return ScanReading(
                dossier: Dossier(of: material), moment: try ScanMoment(in: session), things: material.things,
                isWhole: material.graph?.isComplete ?? true)
        }
    }

    /// A desk where scans ask what changed.
    package func desk(onChanges: @escaping @Sendable (ScanChanges) -> Void) -> ScanDesk {
        ScanDesk(database: database, onChanges: onChanges)
    }
}
