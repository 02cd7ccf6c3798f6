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

    @Test(
        "a template has no raw tag, no style but the sheet, no inline script: a script is a file of ours; one holds data, which no browser runs"
    )
    func strict() {
        let files = WebFiles()
        let data = "<script type=\"application/ld+json\">{{page.data}}</script>"
        for name in files.names.filter({ $0.hasPrefix("Templates/") }) {
            var text = files.text(named: name)!
            if name == "Templates/origin-data.mustache" { text.replace(data, with: "", maxReplacements: 1) }
            if name == "Templates/layout.mustache" {
                for style in ["<style>{{>style}}</style>", "<style>{{>portal-style}}</style>"] {
                    text.replace(style, with: "", maxReplacements: 1)
                }
            }
            let scripts = ["code-form": "camera", "check": "camera", "photo-form": "photo"]
            for (form, script) in scripts where name == "Templates/\(form).mustache" {
                text.replace("<script src=\"{{\(script)}}\" defer></script>", with: "", maxReplacements: 1)
            }
            text = text.replacing("<script src=\"{{script}}\" defer></script>", with: "")
            for forbidden in ["{{{", "{{&", "style=", "<style", "<script", "onclick", "onload", "javascript:"] {
                #expect(!text.contains(forbidden), "\(name) has \(forbidden)")
            }
        }
    }
}
