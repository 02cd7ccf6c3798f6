/// The types we speak in binary, by their OID; any other is refused with "cast it".
struct PostgresType: Hashable {
    let oid: UInt32

    static let bool = PostgresType(oid: 16)
    static let bytea = PostgresType(oid: 17)
    static let name = PostgresType(oid: 19)
    static let int8 = PostgresType(oid: 20)
    static let int2 = PostgresType(oid: 21)
    static let int4 = PostgresType(oid: 23)
    static let text = PostgresType(oid: 25)
    static let float8 = PostgresType(oid: 701)
    static let bpchar = PostgresType(oid: 1042)
    static let varchar = PostgresType(oid: 1043)
    static let void = PostgresType(oid: 2278)

    /// What to write instead, for the error message.
    var hint: String { "type \(oid) of the server is not one of ours; cast it, as in CAST(SUM(n) AS BIGINT)" }
}
