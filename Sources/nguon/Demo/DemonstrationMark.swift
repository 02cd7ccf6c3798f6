import Records

/// What a store remembers about the demonstration: that it is one and since when, or that it is none.
///
/// It keeps sample data, and the key that everybody knows, out of a province's real store, and the real store's data
/// out of a demonstration. Drawn once beside the data, like the other things a store must not forget.
struct DemonstrationMark: Sendable {
    private static let name = "demonstration"

    private let feed: EventFeed
    private let database: Stores

    init(stores: Stores) {
        feed = stores.feed
        database = stores
    }

    /// The instant the sample province is told from, in microseconds UTC: fixed by the first filling, so that filling
    /// again tells the same. Marks an empty store as a demonstration's.
    /// - Throws: `CommandFailure` when the store has other data.
    func anchor() async throws -> Int64 {
        let isEmpty = try await feed.highest() == 0
        guard let anchor = try await obtain(isEmpty ? database.clock.now() : 0) else { throw notADemonstration }
        return anchor
    }

    /// Marks a fresh store as a real one.
    /// - Throws: `CommandFailure` when it is a demonstration's.
    func refuseDemonstration(at location: DatabaseLocation) async throws {
        guard try await obtain(0) != nil else { return }
        throw CommandFailure(
            .refused,
            Phrase(
                vi: "\(location) chứa dữ liệu mẫu; chạy `nguon demo`, hoặc chọn cơ sở dữ liệu khác bằng --database.",
                en: "\(location) holds the demonstration; run `nguon demo`, or choose another database with --database."
            ))
    }

    /// The mark kept, made of `fresh` if there is none yet; nil for "no demonstration", which is kept as 0.
    private func obtain(_ fresh: Int64) async throws -> Int64? {
        let bytes = Randomness { count in
            let head = withUnsafeBytes(of: fresh.bigEndian) { Array($0) }
            return head + Array(repeating: 0, count: count - head.count)
        }
        let kept = try await SecretStore(database: database.database, randomness: bytes).obtain(Self.name)
        let anchor = kept.prefix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
        return anchor == 0 ? nil : anchor
    }

    private var notADemonstration: CommandFailure {
        CommandFailure(
            .refused,
            Phrase(
                vi: "Cơ sở dữ liệu này đã có dữ liệu thật; dữ liệu mẫu chỉ vào kho trống. Chọn nơi khác bằng --data.",
                en: """
                    This database holds real data; the demonstration fills only an empty one. Choose another with \
                    --data.
                    """
            ))
    }
}
