import Testing

@testable import Carriers

@Suite("The files a symbol is printed from")
struct QRFileTests {
    let code = QRCode(QRCodeTests.uri)!

    @Test("an SVG's one path draws the symbol, four modules from the edge")
    func svg() throws {
        let svg = code.svg(size: 300)
        #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"300\" viewBox=\"0 0 "))
        let path = try #require(svg.firstMatch(of: #/stroke="#000" d="([^"]*)"/#)).1
        var printed = PrintedMatrix(side: code.printedSide)
        var (x, y) = (0, 0)
        for step in path.matches(of: #/(M(\d+) (\d+)\.5|m(\d+) 0|h(\d+))/#) {
            if let column = step.2.flatMap({ Int($0) }), let row = step.3.flatMap({ Int($0) }) {
                (x, y) = (column, row)
            }
            if let gap = step.4.flatMap({ Int($0) }) { x += gap }
            guard let length = step.5.flatMap({ Int($0) }) else { continue }
            for column in x..<x + length { printed.rows[y][column] = true }
            x += length
        }
        #expect(printed.cropped(QRCode.quietZone) == PrintedMatrix(code))
    }

    @Test("a PNG's pixels are the symbol, each module as many whole pixels as fit", arguments: [41, 100, 320, 1_001])
    func png(size: Int) throws {
        let picture = try DecodedPNG(#require(code.png(size: size)))
        #expect(picture.width == size && picture.rows.count == size)
        let scale = size / code.printedSide
        let margin = (size - scale * code.side) / 2
        #expect(margin >= scale * QRCode.quietZone)
        for y in 0..<size {
            for x in 0..<size {
                let (column, row) = ((x - margin) / scale, (y - margin) / scale)
                let isInside = x >= margin && y >= margin && column < code.side && row < code.side
                if picture.isBlack(x, y) != (isInside && code.isDark(column: column, row: row)) {
                    Issue.record("pixel \(x), \(y)")
                    return
                }
            }
        }
    }

    @Test("a PNG is small, and none is made with less than a pixel a module")
    func sizes() throws {
        #expect(try #require(code.png(size: 2_000)).count < 20_000)
        #expect(code.png(size: code.printedSide - 1) == nil)
        #expect(code.png(size: code.printedSide) != nil)
    }

    @Test("a PDF's page is as large as asked and draws the symbol; its table finds every object")
    func pdf() throws {
        let file = code.pdf(millimetres: 40, title: "https://a.example/01/(x)\\é")
        let text = String(decoding: file, as: UTF8.self)
        #expect(text.contains("/MediaBox [0 0 113.385826 113.385826]"))
        #expect(text.contains("/Title (https://a.example/01/\\(x\\)\\\\)"))
        var printed = PrintedMatrix(side: code.printedSide)
        for rect in text.matches(of: #/\n(\d+) (\d+) (\d+) 1 re/#) {
            let (x, y, length) = (Int(rect.1)!, Int(rect.2)!, Int(rect.3)!)
            for column in x..<x + length { printed.rows[y][column] = true }
        }
        #expect(printed.cropped(QRCode.quietZone) == PrintedMatrix(code))
        let start = Int(try #require(text.firstMatch(of: #/startxref\n(\d+)\n%%EOF\n$/#)).1)!
        #expect(text.utf8.dropFirst(start).starts(with: "xref\n".utf8))
        for (index, place) in text.matches(of: #/\n(\d{10}) 00000 n /#).enumerated() {
            #expect(text.utf8.dropFirst(Int(place.1)!).starts(with: "\(index + 1) 0 obj\n".utf8))
        }
        let length = Int(try #require(text.firstMatch(of: #/\/Length (\d+)/#)).1)!
        let content = try #require(text.firstMatch(of: #/(?s)stream\n(.*)endstream/#)).1
        #expect(content.utf8.count == length)
    }

    @Test("the same text gives the same bytes")
    func deterministic() throws {
        let again = QRCode(QRCodeTests.uri)!
        #expect(again.svg(size: 300) == code.svg(size: 300))
        #expect(again.png(size: 300) == code.png(size: 300))
        #expect(again.pdf(millimetres: 30, title: "a") == code.pdf(millimetres: 30, title: "a"))
    }
}
