import Crypto
import Foundation
import Testing

@testable import Web

@Suite("The style inside a page")
struct InlineStyleTests {
    @Test("is let in by its hash and nothing else is")
    func policy() async throws {
        try await LiveServer.run { server in
            for target in ["/", "/p/01/02000000000015", "/khong-co"] {
                let page = try await server.get(target)
                let text = page.text
                let styles = text.matches(of: #/<style>(.*?)<\/style>/#.dotMatchesNewlines()).map(\.1)
                // The portal's tools have a sheet of their own, which a scan does not wait for.
                #expect(styles.count == (target.hasPrefix("/p/") ? 1 : 2))
                let policy = try #require(page["content-security-policy"])
                for style in styles {
                    let hash = Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString()
                    #expect(policy.contains("'sha256-\(hash)'"))
                }
                #expect(policy.contains("style-src 'self' 'sha256-") && !policy.contains("unsafe"))
                #expect(text.components(separatedBy: "<style").count == styles.count + 1)
                #expect(!text.contains(" style=\"") && !text.contains("rel=\"stylesheet\""))
            }
        }
    }

    @Test("says the same as the sheet, in fewer bytes")
    func shorter() {
        let sheet = """
            /* Words
               of ours. */
            a, b { color: red; margin: 0 auto; }
            @media (min-width: 640px) {
              c > d::after { content: ""; }
            }
            """
        #expect(
            InlineStyle(sheet: sheet).text
                == "a,b{color:red;margin:0 auto}\n@media (min-width:640px){\nc > d::after{content:\"\"}\n}")
    }

    @Test("keeps every rule and value of its sheet", arguments: ["site.css", "portal.css"])
    func whole(name: String) throws {
        let shelf = AssetShelf(files: WebFiles())
        let sheet = String(decoding: try #require(shelf.asset(served: name)).bytes, as: UTF8.self)
        let inline = InlineStyle(shelf, sheet: name)
        func bare(_ text: String) -> String {
            text.replacing(#/\/\*.*?\*\//#.dotMatchesNewlines(), with: "").filter { !$0.isWhitespace }
                .replacing(";}", with: "}")
        }
        #expect(bare(inline.text) == bare(sheet))
        #expect(inline.text.utf8.count < sheet.utf8.count)
    }

    @Test("holds every rule of what a scan leads to: the portal's own sheet has none of it")
    func complete() throws {
        let files = WebFiles()
        let pages = files.names.filter { $0.contains("/origin") || $0.contains("/passport") || $0.contains("/layout") }
        let classes = pages.flatMap { page in
            files.text(named: page)!.matches(of: #/class="([^"]*)"/#)
                .flatMap { $0.1.split { $0 == " " || $0 == "{" || $0 == "}" } }
        }
        let portal = try #require(files.text(named: "Assets/portal.css"))
        let styled = Set(portal.matches(of: #/(?:^|[,{}])\s*\.([a-zA-Z][\w\-]*)/#.anchorsMatchLineEndings()).map(\.1))
        #expect(classes.count > 40 && styled.count > 10)
        #expect(styled.isDisjoint(with: classes), "\(styled.intersection(classes))")
    }
}
