import Carriers
import Decoding
import Dispatch
import Foundation
import Testing

@testable import Web

@Suite("A photograph of a code")
struct PhotoTests {
    static let link = "https://id.example.gov.vn/01/09521001001007/10/RI6-2611A"
    static let gtin = PrintedElement(ai: "01", value: "09521001001007", hasPredefinedLength: true)

    /// A multipart form with one photograph, from one of our pages.
    static func send(
        _ server: LiveServer, _ target: String = "/quet-ma", photo: [UInt8]?,
        _ headers: [(String, String)] = [("Sec-Fetch-Site", "same-origin")]
    ) async throws -> Answer {
        let start =
            "--B\r\nContent-Disposition: form-data; name=\"anh\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n"
        let body = photo.map { Array(start.utf8) + $0 + Array("\r\n--B--\r\n".utf8) } ?? Array("--B--\r\n".utf8)
        let type = [("Content-Type", "multipart/form-data; boundary=B")]
        return try await server.send("POST", target, type + headers, body: body)
    }

    static func png(_ symbol: Symbol, _ use: PrintUse = .retail) throws -> [UInt8] {
        try #require(PrintedSymbol(symbol, for: use, dpi: 203).png())
    }

    @Test("leads to the look-up of its code, in Vietnamese and English, and nothing of it is kept or logged")
    func leads() async throws {
        try await LiveServer.run { server in
            let photo = try Self.png(Symbol(uri: Self.link, under: [], as: .qr))
            let answer = try await Self.send(server, photo: photo)
            #expect(answer.status == 303)
            #expect(answer["location"] == LookupQuestion(words: Self.link).address)
            let page = try await server.get(#require(answer["location"]))
            #expect(page["location"] == "/p/01/09521001001007/10/RI6-2611A")
            let bars = try await Self.send(server, photo: Self.png(Symbol([Self.gtin], as: .ean13)))
            #expect(bars["location"] == "/tra-cuu?q=9521001001007")
            #expect(!server.log.all.joined().contains("9521001001007"))
        }
    }

    @Test("goes to the explanation where it was sent there")
    func explained() async throws {
        try await LiveServer.run { server in
            let photo = try Self.png(Symbol([Self.gtin], as: .ean13))
            let answer = try await Self.send(server, "/kiem-tra-ma", photo: photo)
            #expect(answer.status == 303 && answer["location"] == "/kiem-tra-ma?q=9521001001007")
        }
    }

    @Test("without a code, without a picture, without a file: each is said plainly, with what to do")
    func troubles() async throws {
        try await LiveServer.run { server in
            let whole = try Self.png(Symbol([Self.gtin], as: .ean13))
            for (photo, words) in [
                (nil, "Chưa có ảnh nào được chọn"), (Array("%PDF-1.4".utf8), "không phải ảnh"),
                (Array(whole.prefix(100)), "thiếu phần cuối"), (Self.white, "Chụp lại gần hơn"),
            ] as [([UInt8]?, String)] {
                for target in ["/quet-ma", "/kiem-tra-ma"] {
                    let answer = try await Self.send(server, target, photo: photo)
                    #expect(answer.status == 422)
                    #expect(answer.text.contains(words), "\(target) \(words)")
                    #expect(answer.text.contains("role=\"alert\""))
                    #expect(answer.text.contains("name=\"anh\""))
                }
            }
            let english = try await Self.send(server, "/quet-ma?lang=en", photo: Self.white)
            #expect(english.text.contains("from closer"))
        }
    }

    /// 64 × 64 white pixels.
    static let white = [UInt8](
        Data(
            base64Encoded: """
                iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAAAAACPAi4CAAAAKUlEQVR42u3MQREAAAwCIPuX1hD77SAA6VEEAoFAIBAIBAKBQCAQ\
                fA8Gpwvw4qrwDDIAAAAASUVORK5CYII=
                """)!)

    @Test("too heavy is said on the page, before it is read")
    func tooHeavy() async throws {
        try await LiveServer.run { server in
            let head = "POST /quet-ma HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=B\r\n"
            let bytes = try await server.client.exchange([(0, Array((head + "Content-Length: 13000000\r\n\r\n").utf8))])
            let answer = try Answer(bytes)
            #expect(answer.status == 413)
            #expect(answer.text.contains("nặng hơn 12 MB"))
        }
    }

    @Test("another site's page sends nobody's photograph here")
    func foreign() async throws {
        try await LiveServer.run { server in
            for target in ["/quet-ma", "/kiem-tra-ma"] {
                let answer = try await Self.send(server, target, photo: nil, [("Sec-Fetch-Site", "cross-site")])
                #expect(answer.status == 403)
            }
        }
    }

    @Test("several codes of one thing are one; of different things they are a choice")
    func several() throws {
        let gtin = ReadCode(FoundCode(.ean13, "9521001001007"))
        let lot = ReadCode(FoundCode(.qr, Self.link))
        let other = ReadCode(FoundCode(.ean13, "9521001001014"))
        let text = ReadCode(FoundCode(.qr, "WIFI:S:quan;;"))
        #expect(ReadCode.common(of: [gtin, lot]) == lot)
        #expect(ReadCode.common(of: [lot, gtin, text]) == lot)
        #expect(ReadCode.common(of: [gtin, other]) == nil)
        #expect(ReadCode.common(of: [text]) == text)
        #expect(ReadCode.common(of: []) == nil)
        let words = PageWords(catalogue: Catalogue(files: WebFiles()), language: .vi)
        let page = PhotoPage(PhotoForm(state: .several([gtin, other])), words: words)
        #expect(page.found.map(\.lookup) == ["/tra-cuu?q=9521001001007", "/tra-cuu?q=9521001001014"])
        #expect(page.found[0].kind == "Mã vạch EAN-13")
    }

    @Test("few wait at once; the next is told when to come back, and places come free again")
    func crowd() async throws {
        try await LiveServer.run(settings: { ($0.bodyGrace, $0.refusalBurst) = (.seconds(600), 100_000) }) { server in
            let head =
                "POST /quet-ma HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=B\r\nConnection: close\r\nContent-Length: 9\r\n\r\n"
            let gate = DispatchSemaphore(value: 0)
            // More than there are places: one that meets the question below is turned away.
            let visitors = 2 * PhotoReader.mostVisitors
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<visitors {
                    group.addTask {
                        _ = try await server.client.exchange(
                            [(0, Array(head.utf8)), (0, Array("--B--\r\n\r\n".utf8))], gate: gate)
                    }
                }
                // They come in when they come in; from then on nobody else does.
                var answer = try await Self.send(server, photo: nil)
                while answer.status == 422 {
                    try await Task.sleep(for: .milliseconds(50))
                    answer = try await Self.send(server, photo: nil)
                }
                #expect(answer.status == 503 && answer["retry-after"] == "10")
                for _ in 0..<visitors { gate.signal() }
                try await group.waitForAll()
            }
            #expect(try await Self.send(server, photo: nil).status == 422)
        }
    }

    @Test("both pages stay within 60 kB with everything they load")
    func weight() async throws {
        try await LiveServer.run { server in
            let files = WebFiles()
            let loaded = ["camera.js", "photo.js", "icon.svg"].map { files.bytes(named: "Assets/\($0)")!.count }
            for target in ["/quet-ma", "/kiem-tra-ma?q=(01)09521001001007(17)270131(10)RI6-2611A(21)000127"] {
                let page = try await server.get(target)
                #expect(page.status == 200)
                #expect(page.body.count + loaded.reduce(0, +) <= 60_000)
            }
        }
    }
}
