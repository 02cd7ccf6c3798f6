import Dispatch
import Pictures
import Records

/// Makes pictures of what people send: one at a time, on a thread of its own, since one may take a second and 250 MB.
struct PictureWorkshop: Sendable {
    private let store: PictureStore
    private static let bench = DispatchQueue(label: "nguon.pictures", qos: .utility)

    init(store: PictureStore) { self.store = store }

    /// - Returns: the name it is served under.
    /// - Throws: ``PictureTrouble`` for a file that gives no picture; the store's troubles.
    func add(_ file: FormFile) async throws -> String {
        let picture = try await Self.made(of: file.bytes)
        return try await store.store(StoredPicture(page: picture.page.bytes, thumbnail: picture.thumbnail.bytes))
    }

    private static func made(of bytes: [UInt8]) async throws -> Picture {
        try await withCheckedThrowingContinuation { answer in
            bench.async {
                answer.resume(with: Result { try Picture(sent: bytes) })
            }
        }
    }
}
