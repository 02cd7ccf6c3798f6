import Foundation

/// Eight bytes shared with the file system: the round at work, readable after the process was killed.
struct RoundMark {
    let path: String
    private let place: UnsafeMutablePointer<UInt64>

    init(named name: String) throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        let descriptor = open(path, O_RDWR | O_CREAT, 0o600)
        guard descriptor >= 0, ftruncate(descriptor, 8) == 0 else { throw Broken(what: "cannot write \(path)") }
        let map = mmap(nil, 8, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0)
        guard let map, map != MAP_FAILED else { throw Broken(what: "cannot map \(path)") }
        close(descriptor)
        place = map.bindMemory(to: UInt64.self, capacity: 1)
    }

    func set(_ round: UInt64) { place.pointee = round }
}
