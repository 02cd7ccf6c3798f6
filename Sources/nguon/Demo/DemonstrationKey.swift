import Records

/// The key that everybody knows. It exists in stores marked as a demonstration's and nowhere else.
struct DemonstrationKey: Sendable {
    static let secret = "demo-capture-key"

    let keys: KeyStore

    var exists: Bool {
        get async throws { try await keys.actor(forBearer: Self.secret) != nil }
    }

    func make() async throws {
        _ = try await keys.create(
            name: "demo", sender: "demonstration", scopes: [.capture, .read, .readAll], secret: Self.secret,
            by: .system("demonstration"))
    }
}
