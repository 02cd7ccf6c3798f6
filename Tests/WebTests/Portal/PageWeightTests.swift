import Testing
import Traceability

@testable import Web

@Suite("How heavy and how kept")
struct PageWeightTests {
    @Test("an origin page with all it loads is at most 60 kB, however long the journey", arguments: [6, 600])
    func weight(stages: Int) throws {
        let dossier = try stages == 6 ? SampleDossier.durian() : SampleDossier.long(stages: stages)
        let html = PagesUnderTest().origin(dossier, ScanVerdict(of: dossier, on: SampleDossier.today), .vi)
        let files = WebFiles()
        let bytes =
            html.utf8.count + InlineStyles(AssetShelf(files: files)).site.text.utf8.count
            + files.bytes(named: "Assets/icon.svg")!.count + files.bytes(named: "Assets/picture-durian.svg")!.count
        #expect(bytes <= 60_000)
    }

    @Test("a file is kept for ever under its hashed name and asked about under its plain one")
    func caching() async throws {
        try await LiveServer.run { server in
            let hashed = AssetShelf(files: WebFiles()).address(of: "icon.svg")
            let kept = try await server.get(hashed)
            #expect(kept.status == 200)
            #expect(kept["cache-control"] == "public, max-age=31536000, immutable")
            #expect(kept["content-type"] == "image/svg+xml")
            #expect(try await server.get("/").text.contains(hashed))
            let tag = try #require(kept["etag"])
            let unchanged = try await server.get("/assets/icon.svg", [("If-None-Match", "\"other\", W/\(tag)")])
            #expect(unchanged.status == 304)
            #expect(unchanged.body.isEmpty)
            #expect(try await server.get("/assets/icon.svg", [("If-None-Match", "\"other\"")]).status == 200)
            #expect(try await server.get("/assets/../Catalogue/vi.json").status == 404)
            #expect(try await server.get("/assets/nothing.css").status == 404)
        }
    }
}
