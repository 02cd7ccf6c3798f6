import Testing

@testable import Traceability

@Suite("Units of yesterday")
struct FormerUnitsTests {
    private static let former = FormerUnits(
        text: """
            # what became of them
            code,kind,name,until,replaced_by,basis
            70,tỉnh,Bình Phước,2025-06-30,75,NQ 202/2025/QH15
            82,tỉnh,Tiền Giang,2025-06-30,82,NQ 202/2025/QH15
            87,tỉnh,Đồng Tháp,2025-06-30,82,NQ 202/2025/QH15
            90001,xã,Suối Cũ,2024-12-31,90002,QĐ 1
            90002,xã,Suối Vừa,2025-06-30,90003|90004,QĐ 2
            90008,xã,Vòng,2025-06-30,90009,QĐ 3
            90009,xã,Tròn,2025-06-30,90008,QĐ 3
            """)

    private static let current = [
        PrintedAddress.Unit(code: "75", name: "Đồng Nai", province: nil),
        PrintedAddress.Unit(code: "82", name: "Đồng Tháp", province: nil),
        PrintedAddress.Unit(code: "90003", name: "Suối Mới", province: "75"),
        PrintedAddress.Unit(code: "90004", name: "Xuân Hòa", province: "75"),
        PrintedAddress.Unit(code: "90005", name: "Xuân Hoà", province: "82"),
    ]

    @Test("a code is followed over several changes, and what was divided has several")
    func chain() {
        #expect(Self.former.current(of: "90001") == ["90003", "90004"])
        #expect(Self.former.current(of: "70") == ["75"])
        #expect(Self.former.current(of: "12345") == ["12345"])
        #expect(Self.former.all(of: "90004") == ["90004", "90002", "90001"])
    }

    @Test("a code that goes on under another name, and a circle, come to an end")
    func circles() {
        #expect(Self.former.current(of: "82") == ["82"])
        #expect(Self.former.current(of: "90008") == ["90008"])
        #expect(Self.former.all(of: "90008") == ["90008", "90009"])
    }

    @Test("a printed address is read with the province of its time, marks placed either way")
    func address() {
        let suggest = { (text: String) in
            PrintedAddress(text).suggestions(among: Self.current, former: Self.former).map(\.commune)
        }
        #expect(suggest("Ấp 3, xã Xuân Hoà, huyện Cũ, tỉnh Bình Phước") == ["90004"])
        #expect(suggest("xã Xuân Hòa, tỉnh Tiền Giang") == ["90005"])
        #expect(suggest("xã Xuân Hòa") == ["90004", "90005"])
        #expect(suggest("Xã Suối Cũ, T. Bình Phước") == ["90003", "90004"])
        #expect(suggest("xã Không Có, tỉnh Đồng Nai").isEmpty)
    }

    @Test("a suggestion says by which former name it was found")
    func name() {
        let found = PrintedAddress("xã Suối Vừa, Đồng Nai").suggestions(among: Self.current, former: Self.former)
        #expect(found.map(\.formerName) == ["Suối Vừa", "Suối Vừa"])
    }
}
