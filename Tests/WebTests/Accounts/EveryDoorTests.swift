import Records
import Testing
import Traceability

@testable import Web

/// Walks every address with every role, and holds the answers against a table written by hand: who is let in, who is not.
/// A new working address without a line here fails.
@Suite("Every door")
struct EveryDoorTests {
    private static let everybody =
        "administrator coordinator sectorOfficer communeOfficer auditor alliance owner staff provider"
    /// Who has to do with places and products.
    private static let workers = "coordinator sectorOfficer communeOfficer auditor alliance owner staff"
    private static let makers = "coordinator sectorOfficer communeOfficer alliance owner staff"
    /// Who writes lists.
    private static let listers = "coordinator sectorOfficer"
    /// Who approves, returns and suspends.
    private static let deciders = "coordinator sectorOfficer communeOfficer"
    /// Who may see personal data.
    private static let readers = workers

    /// The roles let in to each address that is not everybody's; `P` whoever is signed in, `K` software with a key alone. Where methods
    /// differ, each has its line.
    static let table: [String: String] = [
        "/quan-ly": "P",
        "/quan-ly/ban-do": everybody,
        "/quan-ly/nhat-ky": "administrator coordinator auditor",
        "/quan-ly/tai-khoan": "P", "/quan-ly/tai-khoan/mat-khau": "P", "/quan-ly/tai-khoan/hai-lop": "P",
        "/quan-ly/tai-khoan/hai-lop/ma-qr": "P", "/quan-ly/tai-khoan/ma-du-phong": "P",
        "/quan-ly/tai-khoan/phien": "P",
        "/quan-ly/nhan-su": "administrator coordinator sectorOfficer communeOfficer alliance owner",
        "/quan-ly/cac-tai-khoan": "administrator",
        "/quan-ly/khoa": "administrator coordinator owner provider",
        "/quan-ly/co-so": everybody, "/quan-ly/co-so/{id}": everybody, "/quan-ly/co-so/{id}/lich-su": everybody,
        "/quan-ly/co-so/them": makers, "/quan-ly/co-so/{id}/sua": makers + " provider",
        "/quan-ly/co-so/{id}/quyet-dinh": everybody, "/quan-ly/co-so/{id}/xem-ca-nhan": readers,
        "/quan-ly/co-so/{id}/tai-du-lieu": readers,
        "/quan-ly/co-so/{id}/xoa-du-lieu": "coordinator",
        "/quan-ly/noi-san-xuat": workers, "/quan-ly/noi-san-xuat/{id}": workers,
        "/quan-ly/noi-san-xuat/{id}/lich-su": workers,
        "/quan-ly/noi-san-xuat/them": makers, "/quan-ly/noi-san-xuat/{id}/sua": makers,
        "/quan-ly/noi-san-xuat/{id}/quyet-dinh": workers, "/quan-ly/noi-san-xuat/{id}/xem-ca-nhan": readers,
        "/quan-ly/noi-san-xuat/{id}/tai-du-lieu": readers,
        "/quan-ly/noi-san-xuat/{id}/xoa-du-lieu": "coordinator",
        "/quan-ly/san-pham": workers, "/quan-ly/san-pham/{id}": workers, "/quan-ly/san-pham/{id}/lich-su": workers,
        "/quan-ly/san-pham/them": makers, "/quan-ly/san-pham/{id}/sua": makers,
        "/quan-ly/san-pham/{id}/quyet-dinh": workers, "/quan-ly/san-pham/{id}/xem-ca-nhan": readers,
        "/quan-ly/san-pham/{id}/tai-du-lieu": readers,
        "/quan-ly/san-pham/{id}/xoa-du-lieu": "coordinator",
        "/quan-ly/viec-can-lam": deciders, "/quan-ly/viec-can-lam/tiep": deciders,
        "/quan-ly/viec-can-lam/duyet-nhieu": deciders, "/quan-ly/viec-can-lam/duyet-nhieu/{id}": deciders,
        "/quan-ly/viec-can-lam/thong-ke": deciders, "/quan-ly/viec-can-lam/ban-giao": deciders,
        "/quan-ly/viec-can-lam/{number}": deciders,
        "/quan-ly/co-so/{id}/thong-bao": deciders, "/quan-ly/noi-san-xuat/{id}/thong-bao": deciders,
        "/quan-ly/san-pham/{id}/thong-bao": deciders, "/quan-ly/giay-to/{id}/thong-bao": deciders,
        "/quan-ly/noi-san-xuat/{id}/sua-hinh": makers,
        "/quan-ly/san-pham/{id}/anh": makers,
        "/quan-ly/giay-to": workers, "/quan-ly/giay-to/{id}": workers, "/quan-ly/giay-to/{id}/lich-su": workers,
        "/quan-ly/giay-to/them": makers, "/quan-ly/giay-to/{id}/sua": makers,
        "/quan-ly/giay-to/{id}/quyet-dinh": workers, "/quan-ly/giay-to/{id}/xem-ca-nhan": readers,
        "/quan-ly/giay-to/{id}/tai-du-lieu": readers, "/quan-ly/giay-to/{id}/xoa-du-lieu": "coordinator",
        "/quan-ly/giay-to/{id}/ban-chup": makers, "/quan-ly/giay-to/{id}/tep": workers,
        "/quan-ly/san-pham/{id}/mau-so-5": workers,
        "/quan-ly/co-so/nhap-tu-bang": makers, "/quan-ly/co-so/nhap-tu-bang/mau.xlsx": makers,
        "/quan-ly/co-so/nhap-tu-bang/{id}": makers, "/quan-ly/co-so/nhap-tu-bang/{id}/dong/{number}": makers,
        "/quan-ly/co-so/nhap-tu-bang/{id}/con-lai.xlsx": makers,
        "/quan-ly/lien-ket": workers, "/quan-ly/lien-ket/{id}": workers,
        "/quan-ly/lien-ket/them": "owner staff", "/quan-ly/lien-ket/nhap-tu-bang": "owner staff",
        "/quan-ly/lien-ket/{id}/sua": "owner staff", "/quan-ly/lien-ket/{id}/ngung": "owner staff",
        "GET /api/v1/links": workers, "POST /api/v1/links": "owner staff",
        "GET /api/v1/links/{id}": workers, "PUT /api/v1/links/{id}": "owner staff",
        "DELETE /api/v1/links/{id}": "owner staff",
        "/api/v1/reviews": everybody, "/api/v1/reviews/{number}": everybody,
        "/api/v1/reviews/{number}/decisions": makers + " provider",
        "/api/v1/reviews/figures": deciders, "/api/v1/reviews/bulk": deciders, "/api/v1/reviews/bulk/{id}": deciders,
        "/api/v1/reviews/loans": deciders, "/api/v1/reviews/loans/{number}": deciders,
        "/api/v1/reviews/hand-over": "P",
        "/quan-ly/co-so/{id}/xac-nhan": deciders, "/quan-ly/noi-san-xuat/{id}/xac-nhan": deciders,
        "/quan-ly/san-pham/{id}/xac-nhan": deciders,
        "/quan-ly/xac-nhan/{id}": everybody, "/quan-ly/xac-nhan/{id}/rut-lai": deciders,
        "GET /api/v1/confirmations": everybody, "POST /api/v1/confirmations": deciders,
        "/api/v1/confirmations/{id}": everybody, "/api/v1/confirmations/{id}/withdrawal": deciders,
        "/quan-ly/tam-dung": workers, "/quan-ly/tam-dung/{id}": workers, "/quan-ly/tam-dung/them": deciders,
        "/quan-ly/tam-dung/{id}/giai-trinh": makers, "/quan-ly/tam-dung/{id}/go-bo": deciders,
        "GET /api/v1/suspensions": workers, "POST /api/v1/suspensions": deciders,
        "/api/v1/suspensions/{id}": workers, "/api/v1/suspensions/{id}/answers": makers,
        "/api/v1/suspensions/{id}/lifting": deciders,
        "GET /api/v1/parties": everybody, "POST /api/v1/parties": makers,
        "GET /api/v1/parties/{id}": everybody, "PUT /api/v1/parties/{id}": makers + " provider",
        "GET /api/v1/places": workers, "POST /api/v1/places": makers,
        "GET /api/v1/places/{id}": workers, "PUT /api/v1/places/{id}": makers,
        "GET /api/v1/products": workers, "POST /api/v1/products": makers,
        "GET /api/v1/products/{id}": workers, "PUT /api/v1/products/{id}": makers,
        "/quan-ly/danh-muc": everybody, "/quan-ly/danh-muc/mau.xlsx": everybody, "/quan-ly/can-cu": everybody,
        "GET /quan-ly/danh-muc/{id}": everybody, "POST /quan-ly/danh-muc/{id}": listers,
        "/quan-ly/danh-muc/{id}/{number}": everybody, "/quan-ly/danh-muc/{id}/{number}/bang.xlsx": everybody,
        "/quan-ly/danh-muc/{id}/{number}/cham-den": everybody,
        "/quan-ly/danh-muc/them": listers, "/quan-ly/danh-muc/{id}/{number}/sua": listers,
        "/quan-ly/danh-muc/{id}/{number}/nhap-tu-bang": listers, "/quan-ly/danh-muc/{id}/{number}/bo": listers,
        "/quan-ly/danh-muc/{id}/{number}/duyet": "coordinator",
        "/quan-ly/danh-muc/de-xuat": deciders, "/quan-ly/danh-muc/de-xuat/them": deciders,
        "GET /quan-ly/danh-muc/de-xuat/{id}": deciders, "POST /quan-ly/danh-muc/de-xuat/{id}": "coordinator",
        "GET /api/v1/lists": everybody, "POST /api/v1/lists": listers, "/api/v1/lists/judgement": everybody,
        "GET /api/v1/lists/{id}": everybody, "POST /api/v1/lists/{id}": listers,
        "GET /api/v1/lists/{id}/{number}": everybody, "PUT /api/v1/lists/{id}/{number}": listers,
        "DELETE /api/v1/lists/{id}/{number}": listers, "/api/v1/lists/{id}/{number}/approval": "coordinator",
        "/api/v1/lists/{id}/{number}/touches": everybody,
        "/api/v1/lists/proposals": deciders,
        "GET /api/v1/lists/proposals/{id}": deciders, "POST /api/v1/lists/proposals/{id}": "coordinator",
        "GET /api/v1/documents": workers, "POST /api/v1/documents": makers,
        "GET /api/v1/documents/{id}": workers, "PUT /api/v1/documents/{id}": makers,
        "GET /api/v1/documents/{id}/copy": workers, "PUT /api/v1/documents/{id}/copy": makers,
        "/quan-ly/ma": makers, "/api/v1/codes": makers,
        "/epcis/capture": "K", "/epcis/capture/{captureID}": "K", "/epcis/events": "K", "/epcis/events/{eventID}": "K",
        "/api/v1/trace": "K",
    ]

    /// Who is let in; nil for an address that is everybody's.
    static func who(_ address: Address, _ method: String) -> String? {
        table["\(method) \(address.template)"] ?? table[address.template]
    }

    /// Those with something to read.
    static let guarded = Address.samples.filter { who($0, "GET") != nil && $0.ownMethods.contains("GET") }

    static let grants: [Grant] = [
        .administrator, .coordinator, Grant(role: .sectorOfficer, sectors: [.agriculture])!,
        Grant(role: .communeOfficer, communes: ["26461"])!, .auditor, Grant(role: .alliance)!, .owner(of: "htx-1"),
        .staff(of: "htx-1"), .provider(at: "htx-1"),
    ]

    @Test("the table names every address that is not everybody's, and no other")
    func complete() {
        let guarded = Address.samples.filter { address in
            address.ownMethods.contains { address.door(for: $0) != .everybody }
        }
        let named = guarded.filter { Self.who($0, $0.ownMethods[0]) != nil }
        #expect(Set(guarded.map(\.template)).subtracting(named.map(\.template)) == [])
        let keys = Set(
            guarded.flatMap { address in address.ownMethods.flatMap { [address.template, "\($0) \(address.template)"] }
            })
        #expect(Set(Self.table.keys).subtracting(keys) == [])
        #expect(Set(Self.grants.map(\.role)) == Set(Role.allCases))
    }

    /// Whether a door was open, whatever lay behind it.
    private func isOpen(_ answer: Answer) -> Bool {
        if answer.status == 303 {
            let location = answer["location"] ?? ""
            return !location.hasPrefix("/dang-nhap") && location != "/quan-ly/tai-khoan/hai-lop"
        }
        return answer.status != 401 && answer.status != 403
    }

    @Test("a role is let in where the table says and nowhere else", arguments: grants)
    func walk(grant: Grant) async throws {
        try await LiveServer.run { server in
            var browser = try await server.signedIn("lan.nguyen", [grant])
            let token = Browser.formToken(try await browser.get("/quan-ly/tai-khoan")) ?? ""
            for address in Address.samples {
                for method in address.ownMethods {
                    guard let who = Self.who(address, method) else { continue }
                    let expected = who == "P" || who.split(separator: " ").contains { $0 == grant.role.rawValue }
                    let answer =
                        method == "GET"
                        ? try await browser.get(address.path)
                        : try await browser.post(address.path, ["ma-phien": token], method: method)
                    #expect(isOpen(answer) == expected, "\(method) \(address.path) \(grant.role): \(answer.status)")
                }
            }
        }
    }

    @Test(
        "an officer who has not proved a second time is let in to arrange it, and nowhere else",
        arguments: grants.filter { !$0.role.isOfParty })
    func oneFactor(grant: Grant) async throws {
        try await LiveServer.run { server in
            _ = try await server.makeAccount("lan.nguyen", [grant])
            var browser = server.browser
            _ = try await browser.signIn("lan.nguyen")
            for address in Self.guarded {
                let answer = try await browser.get(address.path)
                #expect(isOpen(answer) == (Self.who(address, "GET") == "P"), "\(address.path): \(answer.status)")
            }
        }
    }

    @Test("the public is shown the way to the sign-in, software is told what is missing")
    func nobody() async throws {
        try await LiveServer.run { server in
            var browser = server.browser
            for address in Self.guarded {
                let answer = try await browser.get(address.path)
                let isPage = address.path.hasPrefix("/quan-ly")
                #expect(
                    answer.status == (isPage ? 303 : 401),
                    "\(address.path)")
                guard isPage else { continue }
                #expect(answer["location"]?.hasPrefix("/dang-nhap?tiep=") == true)
                let program = try await server.get(address.path, [("Accept", "application/json")])
                #expect(program.status == 401)
                let forged = try await browser.post(address.path, [:])
                #expect([303, 405].contains(forged.status), "\(address.path)")
            }
        }
    }

    @Test("a key opens no page of a person's own")
    func keys() async throws {
        try await LiveServer.run { server in
            for address in Self.guarded where Self.who(address, "GET") == "P" {
                let answer = try await server.get(
                    address.path,
                    [("Authorization", "Bearer \(LiveServer.captureKey)"), ("Accept", "application/json")])
                #expect(answer.status == 401, "\(address.path)")
            }
        }
    }
}
