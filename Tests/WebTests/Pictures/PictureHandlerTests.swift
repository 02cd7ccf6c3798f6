import Foundation
import Pictures
import Records
import Testing

@testable import Web

@Suite("Pictures are served by their hash, for ever")
struct PictureHandlerTests {
    private static var sent: [UInt8] {
        let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "PicturesTests/Fixtures/phone.jpg")
        return [UInt8](try! Data(contentsOf: fixtures))
    }

    @Test("both sizes, as JPEG that nobody sniffs and everybody keeps")
    func served() async throws {
        try await LiveServer.run { server in
            let file = FormFile(field: "anh", name: "a.exe", mediaType: "text/html", bytes: Self.sent)
            let hash = try await PictureWorkshop(store: server.stores.pictures).add(file)
            let page = try await server.get("/anh/\(hash)")
            #expect(page.status == 200 && page["content-type"] == "image/jpeg")
            #expect(page["cache-control"] == "public, max-age=31536000, immutable")
            #expect(page["x-content-type-options"] == "nosniff")
            #expect(try page.body == Picture(sent: Self.sent).page.bytes)
            let small = try await server.get("/anh/\(hash)/nho")
            #expect(small.status == 200)
            #expect(try small.body == Picture(sent: Self.sent).thumbnail.bytes)
            let again = try await server.get("/anh/\(hash)", [("If-None-Match", page["etag"] ?? "")])
            #expect(again.status == 304 && again.body.isEmpty)
        }
    }

    @Test("what is no name of a picture is not found")
    func missing() async throws {
        try await LiveServer.run { server in
            let none = String(repeating: "0", count: 64)
            for path in ["/anh/\(none)", "/anh/x", "/anh/\(none)/to", "/anh/..%2f..%2fetc%2fpasswd", "/anh/"] {
                let answer = try await server.get(path)
                #expect(answer.status == 404, "\(path)")
            }
        }
    }

    @Test("a file that gives no picture is refused before anything is stored")
    func refused() async throws {
        try await LiveServer.run { server in
            let file = FormFile(field: "anh", name: "a.jpg", mediaType: "image/jpeg", bytes: Array("%PDF-1.7".utf8))
            await #expect(throws: PictureTrouble.otherFile) {
                try await PictureWorkshop(store: server.stores.pictures).add(file)
            }
        }
    }
}
