import Foundation
import Testing

@testable import Web

@Suite("The files inside the binary")
struct EmbeddedFilesTests {
    @Test("are those of the folders, byte for byte", arguments: ["Templates", "Assets", "Catalogue", "Reference"])
    func complete(folder: String) throws {
        let files = WebFiles()
        let root = SourcesOfWords.web.appendingPathComponent(folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: root.path).filter { !$0.hasPrefix(".") }
        #expect(!names.isEmpty)
        for name in names {
            let bytes = try Data(contentsOf: root.appendingPathComponent(name))
            #expect(files.bytes(named: "\(folder)/\(name)") == Array(bytes), "\(folder)/\(name) is not in web_files.c")
        }
        #expect(files.names.filter { $0.hasPrefix("\(folder)/") }.count == names.count)
    }

    @Test("a template has no raw tag, no inline style and no inline script")
    func strict() {
        let files = WebFiles()
        for name in files.names.filter({ $0.hasPrefix("Templates/") }) {
            let text = files.text(named: name)!
            for forbidden in ["{{{", "{{&", "style=", "<style", "<script", "onclick", "onload", "javascript:"] {
                #expect(!text.contains(forbidden), "\(name) has \(forbidden)")
            }
        }
    }
}
