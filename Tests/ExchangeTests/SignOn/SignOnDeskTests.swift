import EPCIS
import Records
import Support
import Testing

@testable import Exchange

@Suite struct SignOnDeskTests {
    /// A provider, a desk of ours that knows it, and the time.
    private struct House {
        let provider: FakeProvider
        let clock = FrozenClock(at: FakeProvider.clock)
        let desk: SignOnDesk

        init(
            _ key: TestKey = TestKey(.rs256, id: "k1"), secret: String? = "s3cret", claim: String = "sub",
            _ change: (inout FakeProvider.Habits) -> Void = { _ in }
        ) throws {
            provider = try FakeProvider(key)
            provider.change(change)
            let clock = clock
            desk = SignOnDesk(
                settings: SignOnSettings(
                    issuer: provider.issuer, client: "nguon", secret: secret,
                    redirect: "https://id.example.vn/dang-nhap/sso/tro-ve", claim: claim),
                client: OutsideClient(rules: OutsideRules { $0.bytes == [127, 0, 0, 1] }),
                key: [UInt8](repeating: 7, count: 32), clock: WallClock { clock.now }, randomness: .system)
        }

        /// There and back.
        func signOn(_ change: (inout [String: String]) -> Void = { _ in }) async throws -> SignOnReturn {
            let departure = try await desk.begin(SignOnErrand(destination: "/quan-ly"), language: "vi")
            var changed = provider.visit(departure.address)
            change(&changed)
            let query = changed
            return try await desk.finish({ query[$0] }, ticket: departure.ticket)
        }

        func refusal(_ change: (inout [String: String]) -> Void = { _ in }) async -> SignOnTrouble? {
            do {
                _ = try await signOn(change)
                return nil
            } catch {
                return error as? SignOnTrouble
            }
        }
    }

    @Test("who is vouched for comes back with a name and to where they were", arguments: SignatureAlgorithm.allCases)
    func comesBack(_ algorithm: SignatureAlgorithm) async throws {
        let house = try House(TestKey(algorithm, id: "k1"))
        defer { house.provider.stop() }
        let back = try await house.signOn()
        #expect(back.identity == SignOnIdentity(issuer: house.provider.issuer, subject: "lan-7", claim: "lan-7"))
        #expect(back.errand == SignOnErrand(destination: "/quan-ly"))
    }

    @Test("the way there says what a provider needs, and the way back proves who began")
    func wire() async throws {
        let house = try House()
        defer { house.provider.stop() }
        let departure = try await house.desk.begin(SignOnErrand(destination: "/quan-ly"), language: "vi")
        #expect(
            departure.address.hasPrefix("\(house.provider.issuer)/authorize?x=1&response_type=code&client_id=nguon&"))
        #expect(departure.address.contains("&redirect_uri=https%3A%2F%2Fid.example.vn%2Fdang-nhap%2Fsso%2Ftro-ve&"))
        #expect(departure.address.contains("&code_challenge_method=S256"))
        #expect(!departure.ticket.contains("quan-ly"))
        _ = try await house.signOn()
        let asked = try #require(house.provider.requests.last { $0.hasPrefix("POST /token") })
        #expect(asked.contains("\nAuthorization: Basic bmd1b246czNjcmV0\n"))
        #expect(!asked.contains("client_secret"))
    }

    @Test("a client without a secret, and one that shows it in the form")
    func otherClients() async throws {
        let open = try House(secret: nil)
        _ = try await open.signOn()
        #expect(open.provider.requests.last { $0.hasPrefix("POST") }?.contains("client_id=nguon") == true)
        let posting = try House {
            $0.description["token_endpoint_auth_methods_supported"] = .array(["client_secret_post"])
        }
        _ = try await posting.signOn()
        #expect(posting.provider.requests.last { $0.hasPrefix("POST") }?.contains("client_secret=s3cret") == true)
        open.provider.stop()
        posting.provider.stop()
    }

    @Test(
        "a token that says anything else is not believed",
        arguments: [
            ("iss", "https://other.example"), ("aud", "another"), ("aud", .array(["another"])),
            ("aud", .array(["nguon", "another"])), ("aud", nil), ("azp", "another"), ("nonce", "other"), ("nonce", nil),
            ("exp", .number(JSONNumber(Double(FakeProvider.clock) / 1e6 - 61))), ("exp", nil), ("exp", "2030"),
            ("iat", .number(JSONNumber(Double(FakeProvider.clock) / 1e6 + 61))),
            ("iat", .number(JSONNumber(Double(FakeProvider.clock) / 1e6 - 3600))), ("iat", nil),
            ("nbf", .number(JSONNumber(Double(FakeProvider.clock) / 1e6 + 61))), ("at_hash", "AAAAAAAAAAAAAAAAAAAAAA"),
            ("sub", nil), ("sub", ""), ("sub", "a\u{7}"), ("sub", .number(7)),
        ] as [(String, JSONValue?)])
    func claims(_ name: String, _ value: JSONValue?) async throws {
        let house = try House { $0.claims[name] = .some(value) }
        defer { house.provider.stop() }
        #expect(await house.refusal()?.code == .token)
    }

    @Test(
        "the times may be a minute off, and several may be meant if we are named",
        arguments: [
            ["exp": .number(JSONNumber(Double(FakeProvider.clock) / 1e6 - 59))],
            ["iat": .number(JSONNumber(Double(FakeProvider.clock) / 1e6 + 59))],
            ["aud": .array(["another", "nguon"]), "azp": "nguon"], ["at_hash": nil],
        ] as [[String: JSONValue?]])
    func leeway(_ claims: [String: JSONValue?]) async throws {
        let house = try House { $0.claims = claims }
        defer { house.provider.stop() }
        #expect(try await house.signOn().identity.subject == "lan-7")
    }

    @Test("a signature by nobody, by another, or by a secret both know is none")
    func signatures() async throws {
        let bends: [(inout FakeProvider.Habits) -> Void] = [
            { $0.algorithm = "none" }, { $0.withoutSignature = true },
            {
                $0.algorithm = "none"
                $0.withoutSignature = true
            },
            { $0.algorithm = "HS256" }, { $0.algorithm = "PS256" }, { $0.algorithm = "ES256" },
            { $0.algorithm = "rs256" },
            { $0.signing = .other(.rs256, id: "k1") },
        ]
        for bend in bends {
            let house = try House(TestKey(.rs256, id: "k1"), bend)
            #expect(await house.refusal()?.code == .token)
            house.provider.stop()
        }
    }

    @Test("a provider changes its keys, and people go on signing in")
    func rotation() async throws {
        let house = try House()
        defer { house.provider.stop() }
        _ = try await house.signOn()
        let next = TestKey(.es256, id: "k2")
        house.provider.change {
            $0.keys = [next]
            $0.signing = next
        }
        house.clock.advance(bySeconds: 31)
        _ = try await house.signOn()
        #expect(house.provider.count("/keys") == 2)
        // The key that was taken back is no longer believed.
        house.provider.change { $0.signing = TestKey(.rs256, id: "k1") }
        house.clock.advance(bySeconds: 31)
        #expect(await house.refusal()?.code == .token)
    }

    @Test("keys that do not exist make us ask once, not each time")
    func invented() async throws {
        let house = try House { $0.signing = TestKey(id: "nobody", algorithm: .rs256, half: $0.signing.half) }
        defer { house.provider.stop() }
        for _ in 0..<5 { #expect(await house.refusal()?.code == .token) }
        #expect(house.provider.count("/keys") == 1)
        house.clock.advance(bySeconds: 31)
        for _ in 0..<5 { #expect(await house.refusal()?.code == .token) }
        #expect(house.provider.count("/keys") == 2)
        #expect(house.provider.count("/.well-known/openid-configuration") == 1)
    }

    @Test("a token without a key's name is read where there is one key, and not where there is a choice")
    func unnamed() async throws {
        let house = try House(TestKey(.rs256, id: nil))
        defer { house.provider.stop() }
        _ = try await house.signOn()
        house.provider.change { $0.keys.append(.other(.rs256, id: nil)) }
        house.clock.advance(bySeconds: 3_601)
        #expect(await house.refusal()?.code == .token)
    }

    @Test("a way back that did not begin here leads nowhere")
    func lost() async throws {
        let house = try House()
        defer { house.provider.stop() }
        #expect(await house.refusal { $0["state"] = "x" }?.code == .lost)
        #expect(await house.refusal { $0["state"] = nil }?.code == .lost)
        #expect(await house.refusal { $0["code"] = nil }?.code == .lost)
        #expect(await house.refusal { $0["iss"] = "https://other.example" }?.code == .lost)
        let departure = try await house.desk.begin(SignOnErrand(destination: "/"), language: "vi")
        let query = house.provider.visit(departure.address)
        for ticket in [nil, "", "x", String(departure.ticket.dropLast()), departure.ticket + "A"] {
            let found = await #expect(throws: SignOnTrouble.self) {
                try await house.desk.finish({ query[$0] }, ticket: ticket)
            }
            #expect(found?.code == .lost)
        }
        #expect(house.provider.count("/token") == 0)
    }

    @Test("a way back is taken once, and not ten minutes later")
    func once() async throws {
        let house = try House()
        defer { house.provider.stop() }
        let departure = try await house.desk.begin(SignOnErrand(destination: "/"), language: "vi")
        let query = house.provider.visit(departure.address)
        _ = try await house.desk.finish({ query[$0] }, ticket: departure.ticket)
        let again = await #expect(throws: SignOnTrouble.self) {
            try await house.desk.finish({ query[$0] }, ticket: departure.ticket)
        }
        #expect(again?.code == .lost)
        let late = try await house.desk.begin(SignOnErrand(destination: "/"), language: "vi")
        let slow = house.provider.visit(late.address)
        house.clock.advance(bySeconds: 600)
        let found = await #expect(throws: SignOnTrouble.self) {
            try await house.desk.finish({ slow[$0] }, ticket: late.ticket)
        }
        #expect(found?.detail == "too late")
    }

    @Test("a code from elsewhere is refused by the provider, and what the provider refuses is said")
    func codes() async throws {
        let house = try House()
        defer { house.provider.stop() }
        #expect(await house.refusal { $0["code"] = "stolen" }?.code == .code)
        let denied = await house.refusal { $0 = ["state": $0["state"]!, "error": "access_denied"] }
        #expect(denied == SignOnTrouble(.refused, "access_denied"))
        house.provider.change { $0.tokenStatus = "401 Unauthorized" }
        #expect(await house.refusal()?.code == .provider)
        house.provider.change { $0.tokenStatus = "503 Service Unavailable" }
        #expect(await house.refusal()?.code == .unavailable)
    }

    @Test("a person may be known by another claim; a mailbox only once it was verified")
    func otherClaim() async throws {
        let house = try House(claim: "email") { $0.claims["email"] = "lan@example.vn" }
        defer { house.provider.stop() }
        #expect(await house.refusal()?.detail == "email_verified")
        house.provider.change { $0.claims["email_verified"] = .bool(true) }
        #expect(try await house.signOn().identity.claim == "lan@example.vn")
        house.provider.change { $0.claims["email"] = .some(nil) }
        #expect(await house.refusal()?.code == .token)
    }

    @Test(
        "a provider whose description does not fit is not used",
        arguments: [
            ("issuer", "https://other.example"), ("authorization_endpoint", "javascript:alert(1)"),
            ("token_endpoint", "ftp://a/"), ("jwks_uri", .null), ("response_types_supported", .array(["id_token"])),
            ("code_challenge_methods_supported", .array(["plain"])),
            ("id_token_signing_alg_values_supported", .array(["HS256", "none"])),
            ("token_endpoint_auth_methods_supported", .array(["private_key_jwt"])),
        ] as [(String, JSONValue)])
    func description(_ name: String, _ value: JSONValue) async throws {
        let house = try House { $0.description[name] = value }
        defer { house.provider.stop() }
        let found = await #expect(throws: SignOnTrouble.self) { try await house.desk.look() }
        #expect(found?.code == .provider)
    }

    @Test("a provider that is not there is trouble that passes")
    func away() async throws {
        let house = try House()
        house.provider.stop()
        #expect(await house.refusal()?.code == .unavailable)
    }

    @Test("what a look finds is what signing in needs")
    func looks() async throws {
        let house = try House()
        defer { house.provider.stop() }
        try await house.desk.look()
        house.provider.change { $0.keys = [] }
        let found = await #expect(throws: SignOnTrouble.self) { try await house.desk.look() }
        #expect(found?.code == .provider)
    }
}
