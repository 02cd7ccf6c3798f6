import Records
import Testing
import Traceability

@testable import Web

/// A browser with its cookies, as far as signing in needs one.
struct Browser: Sendable {
    let server: LiveServer
    var cookies: [String: String] = [:]

    static let password = "ba con mèo leo cau"

    mutating func get(_ target: String) async throws -> Answer { try await send("GET", target, [], nil) }

    /// Sends a form, from our own page.
    mutating func post(
        _ target: String, _ fields: [String: String],
        _ headers: [(String, String)] = [("Sec-Fetch-Site", "same-origin")],
        method: String = "POST"
    ) async throws -> Answer {
        let text = fields.sorted { $0.key < $1.key }
            .map { "\(PercentCoding.encode($0.key))=\(PercentCoding.encode($0.value))" }.joined(separator: "&")
        let type = [("Content-Type", "application/x-www-form-urlencoded")]
        return try await send(method, target, type + headers, Array(text.utf8))
    }

    mutating func send(
        _ method: String, _ target: String, _ headers: [(String, String)], _ body: [UInt8]?
    ) async throws -> Answer {
        let jar = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        let own = [("Accept", "text/html")] + (jar.isEmpty ? [] : [("Cookie", jar)])
        let answer = try await server.send(method, target, own + headers, body: body)
        for header in answer.headers where header.name == "set-cookie" {
            let pair = header.value.prefix { $0 != ";" }.split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            cookies[String(pair[0])] = header.value.contains("Max-Age=0") ? nil : String(pair[1])
        }
        return answer
    }

    mutating func signIn(_ login: String, _ password: String = password, next: String? = nil) async throws -> Answer {
        var fields = ["dang-nhap": login, "mat-khau": password]
        fields["tiep"] = next
        return try await post("/dang-nhap", fields)
    }

    /// The token the forms of a page carry.
    static func formToken(_ answer: Answer) -> String? {
        answer.text.firstMatch(of: /name="ma-phien" value="([^"]+)"/).map { String($0.1) }
    }
}

extension LiveServer {
    var browser: Browser { Browser(server: self) }

    func makeAccount(_ login: String, _ grants: [Grant]) async throws -> Account {
        try await accounts.create(
            login: Login(login)!, name: "Lan (mẫu)", password: Browser.password, grants: grants, by: .system("test"))
    }

    /// A browser that is signed in, an officer's with both factors.
    func signedIn(_ login: String, _ grants: [Grant]) async throws -> Browser {
        let account = try await makeAccount(login, grants)
        let stage: SessionStage = account.needsSecondFactor ? .bothFactors : .oneFactor
        let place = SignInPlace(address: "127.0.0.1")
        guard case .signedIn(let token, _) = try await accounts.open(account, stage, at: place) else {
            throw RawClient.Trouble.noAnswer("no session")
        }
        return Browser(server: self, cookies: ["__Host-phien": token])
    }
}
