import GS1
import SQL
import Support
import Testing
import Traceability

@testable import Records

@Suite("The look-up by name")
struct SearchStoreTests {
    @Test("finds a product with or without marks, by beginnings and in any order", arguments: Engine.available)
    func words(engine: Engine) async throws {
        try await SearchedProvince.open(engine) { province in
            try await province.declare(product: 1, "Sầu riêng Ri6")
            try await province.declare(product: 2, "Hạt điều rang muối")
            for question in ["Sầu riêng", "sau rieng", "RIENG sau", "Sa\u{302}\u{300}u", "ri", "ri6 riê"] {
                #expect(try await province.names(question) == ["Sầu riêng Ri6"], "\(question)")
            }
            for question in ["sau dieu", "r", "iêng", "sầu riêng khô"] {
                #expect(try await province.names(question) == [], "\(question)")
            }
        }
    }

    @Test("puts whole words before beginnings, a thing's own name before its maker's", arguments: Engine.available)
    func ranking(engine: Engine) async throws {
        try await SearchedProvince.open(engine) { province in
            try await province.declare(party: SearchedProvince.farm, "Trại Bưởi")
            try await province.declare(product: 1, "Mứt cam")
            try await province.declare(product: 2, "Bưởin", of: nil)
            try await province.declare(product: 3, "Bưởi da xanh", of: nil)
            let found = try await province.store.find(SearchTerm.all(in: "bưởi") { _ in [] })
            #expect(found.groups.map(\.kind) == [.product, .business])
            #expect(found.groups[0].listings.map(\.name.vietnamese) == ["Bưởi da xanh", "Mứt cam", "Bưởin"])
            #expect(found.groups[0].listings[1].owner?.name.vietnamese == "Trại Bưởi")
        }
    }

    @Test("follows the owner's newest word, its maker's new name too, and no stranger's", arguments: Engine.available)
    func changes(engine: Engine) async throws {
        try await SearchedProvince.open(engine) { province in
            try await province.declare(product: 1, "Chôm chôm")
            try await province.declare(party: SearchedProvince.farm, "Trại Cũ")
            #expect(try await province.names("chôm cũ") == ["Chôm chôm"])
            try await province.declare(party: SearchedProvince.farm, "Trại Mới")
            try await province.declare(product: 1, "Măng cụt", by: "party:B")
            #expect(try await province.names("chôm mới") == ["Chôm chôm"])
            #expect(try await province.names("cũ") == [])
            #expect(try await province.names("măng") == [])
            try await province.declare(product: 1, "Mít")
            #expect(try await province.names("chôm") == [])
            #expect(try await province.names("mit moi") == ["Mít"])
        }
    }

    @Test("finds no trader by name, though it publishes one, before it is named as a producer")
    func traders() async throws {
        try await SearchedProvince.open(.sqlite) { province in
            let open = [("nguon:partyKind", "trader"), ("nguon:namePublished", "true")]
            try await province.declare(party: SearchedProvince.farm, "Thương lái Kín", open)
            #expect(try await province.names("kín") == [])
            try await province.declare(product: 1, "Tiêu khô")
            #expect(try await province.names("kín") == ["Tiêu khô", "Thương lái Kín"])
        }
    }

    @Test("finds a business that publishes its name or makes a product, and no other", arguments: Engine.available)
    func businesses(engine: Engine) async throws {
        try await SearchedProvince.open(engine) { province in
            try await province.declare(
                party: SearchedProvince.farm, "Hộ Kín",
                [("nguon:partyKind", "household"), ("nguon:namePublished", "true")])
            try await province.declare(party: SearchedProvince.other, "Công ty Mở", [("nguon:namePublished", "true")])
            #expect(try await province.names("kín") == [])
            #expect(try await province.names("mở") == ["Công ty Mở"])
            try await province.declare(product: 1, "Gà thả vườn")
            #expect(try await province.names("kín") == ["Gà thả vườn", "Hộ Kín"])
            try await province.declare(product: 1, "Gà thả vườn", of: SearchedProvince.other)
            #expect(try await province.names("kín") == [])
            #expect(try await province.names("gà mở") == ["Gà thả vườn"])
            try await province.declare(party: SearchedProvince.other, "Công ty Mở", [("nguon:namePublished", "false")])
            #expect(try await province.names("công ty") == ["Gà thả vườn", "Công ty Mở"])
        }
    }

    @Test("finds a place whose name is published, with a keeper that publishes its own", arguments: Engine.available)
    func places(engine: Engine) async throws {
        try await SearchedProvince.open(engine) { province in
            let open = [("nguon:operatedBy", SearchedProvince.farm), ("nguon:namePublished", "true")]
            try await province.declare(
                place: SearchedProvince.orchard, "Vườn Suối", [("nguon:operatedBy", SearchedProvince.farm)])
            #expect(try await province.names("suối") == [])
            try await province.declare(
                place: SearchedProvince.orchard, "Vườn Suối", open + [("nguon:growingAreaCode", "VN-DNOR-9001")])
            try await province.declare(party: SearchedProvince.farm, "Trại Thầm")
            #expect(try await province.names("9001 vn-dnor") == ["Vườn Suối"])
            #expect(try await province.names("thầm") == [])
            try await province.declare(party: SearchedProvince.farm, "Trại Thầm", [("nguon:namePublished", "true")])
            #expect(try await province.names("thầm") == ["Trại Thầm", "Vườn Suối"])
        }
    }

    @Test("finds by commune, together with other words", arguments: Engine.available)
    func communes(engine: Engine) async throws {
        try await SearchedProvince.open(engine) { province in
            try await province.declare(party: SearchedProvince.farm, "Trại A", [("nguon:communeCode", "25210")])
            try await province.declare(product: 1, "Xoài cát")
            try await province.declare(product: 2, "Mít", of: nil)
            let areas = ["dong": ["25210", "99999"], "xoai": ["25210", "25195"], "khac": ["25195"]]
            #expect(try await province.names("Đồng Xoài", areas: areas) == ["Xoài cát", "Trại A"])
            #expect(try await province.names("trại đồng xoài", areas: areas) == ["Xoài cát", "Trại A"])
            #expect(try await province.names("mít xoài", areas: areas) == [])
            #expect(try await province.names("khác", areas: areas) == [])
        }
    }

    @Test("lists by name, page by page, a business's products too, and counts them", arguments: Engine.available)
    func lists(engine: Engine) async throws {
        try await SearchedProvince.open(engine) { province in
            try await province.declare(party: SearchedProvince.farm, "Trại A")
            for (number, name) in ["Ổi", "Đu đủ", "Cam", "Bưởi"].enumerated() {
                try await province.declare(product: number, name, of: number == 0 ? nil : SearchedProvince.farm)
            }
            let store = province.store
            let second = try await store.all(.product, page: SearchPage(number: 2, size: 3))
            #expect(second.groups.map(\.count) == [4])
            #expect(second.groups[0].listings.map(\.name.vietnamese) == ["Ổi"])
            let farm = ThingKey.reading(SearchedProvince.farm).key
            let owned = try #require(try await store.products(of: farm))
            #expect(owned.business.name.vietnamese == "Trại A")
            #expect(owned.products.groups[0].listings.map(\.name.vietnamese) == ["Bưởi", "Cam", "Đu đủ"])
            let stranger = try await store.products(of: ThingKey(text: "417/9521000000032"))
            #expect(stranger?.business == nil, "nobody declared it")
            #expect(try await store.all(.business).productCounts == [farm: 3])
            let figures = try await store.figures()
            #expect(figures.listed == [.product: 4, .business: 1, .place: 0])
            #expect(figures.events == 0)
        }
    }

    @Test(
        "a question of many words, of none, or of words like half the store is answered all the same",
        arguments: Engine.available)
    func bounds(engine: Engine) async throws {
        try await SearchedProvince.open(engine) { province in
            try await province.declare(product: 1, "Sầu riêng Ri6")
            try await province.province.database.write { session in
                var rows = SQLBatch(columnCount: 3)
                for number in 0...SearchMatches.limit { rows.append("sau\(number)", "x\(number)", 1) }
                try session.insert(into: "search_word", columns: ["word", "thing", "weight"], rows: rows)
            }
            let terms = SearchTerm.all(in: "sau") { _ in [] }
            let found = try await province.store.find(terms)
            #expect(found.isCut)
            #expect(found.groups.first?.listings.map(\.name.vietnamese) == ["Sầu riêng Ri6"])
            #expect(try await province.names("sau rieng") == ["Sầu riêng Ri6"])
            #expect(try await province.names(String(repeating: "sau ", count: 2_000)) == ["Sầu riêng Ri6"])
            #expect(try await province.names("% _ ' \" \\ \u{10FFFF}") == [])
            #expect(SearchTerm.all(in: (0...50).map(String.init).joined(separator: " ")) { _ in [] }.count == 8)
        }
    }

    @Test("whatever is declared is kept and answered: endless names, keys that are none", arguments: Engine.available)
    func hostile(engine: Engine) async throws {
        try await SearchedProvince.open(engine) { province in
            let long = String(repeating: "क्षि", count: 3_000)
            let strange = [("nguon:communeCode", "25210\(long)"), ("nguon:provinceCode", "\u{202E}75")]
            try await province.declare(
                party: SearchedProvince.farm, "Trại \(long)", strange + [("nguon:namePublished", "true")])
            try await province.declare(product: 1, "Mít \(long) \(long)", of: "urn:example:\(long)")
            #expect(try await province.names("mít").count == 1)
            #expect(try await province.names("trại").count == 1)
            #expect(try await province.names(long).count == 2)
        }
    }
}
