/// The member names of one JSON structure.
///
/// `@unchecked Sendable`: the names lie in memory that is written once and never freed, as in ``ByteTable``.
struct NameTable<Name: RawRepresentable<String> & CaseIterable & BitwiseCopyable & Sendable>: @unchecked Sendable {
    private let names: UnsafePointer<Name>
    private let table: ByteTable

    init() {
        let cases = Array(Name.allCases)
        precondition(cases.count <= 64, "members seen are counted in 64 bits")
        names = ByteTable.keep(cases)
        table = ByteTable(cases.map(\.rawValue))
    }

    /// The name's number, from 0 in the order of the cases, or -1.
    @inline(__always)
    func index(of name: UnsafeBufferPointer<UInt8>) -> Int { table.index(of: name) }

    /// - Parameter index: a number that ``index(of:)`` gave.
    @inline(__always)
    subscript(index: Int) -> Name { names[index] }
}
