import Testing

@testable import Traceability

@Suite("Typed coordinates")
struct TypedPointsTests {
    private static let meant = DrawnPoint(longitude: 108_893_412, latitude: 11_943_278)

    @Test(
        "latitude and longitude are read as telephones and people write them",
        arguments: [
            "11.943278, 108.893412", "11.943278,108.893412", "11.943278 108.893412", "11,943278; 108,893412",
            "11,943278 108,893412", "11,943278, 108,893412", "11.943278°N 108.893412°E", "N 11.943278, E 108.893412",
            "108.893412 E; 11.943278 N", "11.943278 B, 108.893412 Đ", "  11.943278\t108.893412  ",
            "11°56'35.8008\"N 108°53'36.2832\"E", "11° 56′ 35,8008″ 108° 53′ 36,2832″",
        ])
    func forms(_ line: String) throws {
        let file = try ShapeFile([UInt8](line))
        #expect(file.features.map(\.shape?.points) == [[Self.meant]])
        #expect(file.features[0].shape.map { $0.decimals >= 6 } == true)
    }

    @Test("southern and western sides turn the sign; a side twice is no position")
    func sides() throws {
        let file = try ShapeFile([UInt8]("1.5 S, 2.25 W"))
        #expect(file.features[0].shape?.points == [DrawnPoint(longitude: -2_250_000, latitude: -1_500_000)])
        #expect(throws: ShapeFileError.self) { try ShapeFile([UInt8]("1.5 N, 2.25 N")) }
        #expect(throws: ShapeFileError.self) { try ShapeFile([UInt8]("11°75'N 108°10'E")) }
    }

    @Test("several lines are one outline; a bad line is named")
    func lines() throws {
        let file = try ShapeFile([UInt8]("10.95, 107.2\r\n10.95, 107.204\r\n\r\n10.954, 107.204\r\n"))
        #expect(file.features.count == 1 && file.kind == .typed)
        guard case .line(let points) = file.features[0].shape?.figure else { return #expect(Bool(false)) }
        #expect(points.count == 3)
        let verdict = ShapeCheck.verdict(on: try #require(file.features[0].shape))
        #expect(verdict.shape != nil)
        do throws(ShapeFileError) {
            _ = try ShapeFile([UInt8]("10.95, 107.2\n10.95 và 107"))
            Issue.record("was read")
        } catch { #expect(error == ShapeFileError(.coordinates, line: 2, ["found": "10.95 và 107"])) }
    }

    @Test("a table's first line says which column is which; rows of one name are one place")
    func table() throws {
        let file = try ShapeFile(
            [UInt8]("Mã;Kinh độ;Vĩ độ\nA;107,2;10,95\nA;107,204;10,95\nA;107,204;10,954\nB;107,3;10,95\n"))
        #expect(file.features.map(\.identifier) == ["A", "B"])
        #expect(file.features[1].shape?.points == [DrawnPoint(longitude: 107_300_000, latitude: 10_950_000)])
    }
}
