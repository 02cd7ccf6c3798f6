extension EventDecoder {
    private enum Member: String, CaseIterable, BitwiseCopyable {
        case id
        case atID = "@id"
    }
    private static let placeTable = NameTable<Member>()

    /// A read point or business location.
    mutating func place() throws(Fault) -> Place {
        var object = try reader.open()
        var place = Place(id: "")
        while try reader.nextName(&object) {
            guard let member = try reader.known(&object, Self.placeTable) else {
                try appendExtension(&object, to: &place.extensions)
                continue
            }
            guard object.seen != 3 else { throw reader.duplicate(member.rawValue, object) }
            place.id = try uri()
            place.atID = member == .atID
        }
        guard object.seen != 0 else { throw Fault(.missingMember, at: object.start, ["member": "id"]) }
        return place
    }
}
