import Testing

@testable import nguon

@Suite("What nguon check says about the machine")
struct MachineCheckTests {
    private static let now: Int64 = 1_790_000_000_000_000

    private func check(now: Int64 = now, newest: Int64? = nil, free: Int64? = 1 << 40) -> MachineCheck {
        MachineCheck(now: now, newest: newest, freeBytes: free)
    }

    @Test("a clock before the program was written, or before the newest event, is wrong")
    func clock() {
        #expect(check().clock.verdict == .good)
        #expect(check(now: 0).clock.verdict == .bad)
        #expect(check(newest: Self.now - 1).clock.verdict == .good)
        #expect(check(newest: Self.now + 1_000_000).clock.verdict == .good)
        #expect(check(newest: Self.now + 3_600_000_000).clock.verdict == .bad)
    }

    @Test("little room is warned of, almost none is bad, and not knowing is said")
    func disk() {
        #expect(check().disk.verdict == .good)
        #expect(check(free: 1 << 30).disk.verdict == .warning)
        #expect(check(free: 1 << 20).disk.verdict == .bad)
        #expect(check(free: nil).disk.verdict == .warning)
    }

    @Test("room is asked of the nearest folder that exists")
    func nearest() {
        #expect(Disk.freeBytes(near: "/tmp/not/there/yet/nguon.sqlite") == Disk.freeBytes(near: "/tmp"))
    }
}
