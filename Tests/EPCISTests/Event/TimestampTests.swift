import EPCIS
import Testing

@Suite("Times are instants with the text they were sent in")
struct TimestampTests {
    @Test(
        "an instant is counted in microseconds since 1970",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("1970-01-01T07:00:00+07:00", 0), ("1969-12-31T23:59:59.5Z", -500_000),
            ("2026-03-01T08:30:00.1234567+07:00", 1_772_328_600_123_456),
            ("2000-02-29T12:00:00-03:30", 951_838_200_000_000),
            ("9999-12-31T23:59:59.999999Z", 253_402_300_799_999_999), ("0001-01-01T00:00:00Z", -62_135_596_800_000_000),
        ] as [(String, Int64)])
    func instants(_ text: String, _ microseconds: Int64) throws {
        let timestamp = try #require(Timestamp(text))
        #expect(timestamp.microseconds == microseconds)
        #expect(timestamp.text == text)
    }

    @Test(
        "an instant written is the instant read",
        arguments: [0, -1, 951_838_200_000_000, 1_772_328_600_123_456, -62_135_596_800_000_000] as [Int64])
    func written(_ microseconds: Int64) {
        let timestamp = Timestamp(microseconds: microseconds)
        #expect(Timestamp(timestamp.text)?.microseconds == microseconds)
    }

    @Test("every day of four centuries comes back from its number")
    func days() {
        for day in stride(from: Int64(-80_000), through: 80_000, by: 37) {
            let timestamp = Timestamp(microseconds: day * 86_400_000_000)
            #expect(Timestamp(timestamp.text)?.microseconds == timestamp.microseconds)
        }
    }
}
