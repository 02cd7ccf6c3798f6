/// The square sizes of Data Matrix ECC 200 (ISO/IEC 16022, table 7), but for the largest, whose blocks differ: no label is that large.
struct DataMatrixSize: Hashable {
    /// Modules along an edge, finder and clock included.
    let side: Int
    /// Fields along an edge; each has a finder and a clock of its own.
    let fields: Int
    let data: Int
    let correction: Int
    /// How many turns the codewords are dealt into.
    let blocks: Int

    /// Modules along an edge that hold codewords.
    var inside: Int { side - 2 * fields }

    static let all: [DataMatrixSize] = [
        (10, 1, 3, 5, 1), (12, 1, 5, 7, 1), (14, 1, 8, 10, 1), (16, 1, 12, 12, 1), (18, 1, 18, 14, 1),
        (20, 1, 22, 18, 1), (22, 1, 30, 20, 1), (24, 1, 36, 24, 1), (26, 1, 44, 28, 1), (32, 2, 62, 36, 1),
        (36, 2, 86, 42, 1), (40, 2, 114, 48, 1), (44, 2, 144, 56, 1), (48, 2, 174, 68, 1), (52, 2, 204, 84, 2),
        (64, 4, 280, 112, 2), (72, 4, 368, 144, 4), (80, 4, 456, 192, 4), (88, 4, 576, 224, 4), (96, 4, 696, 272, 4),
        (104, 4, 816, 336, 6), (120, 6, 1_050, 408, 6), (132, 6, 1_304, 496, 8),
    ].map { DataMatrixSize(side: $0.0, fields: $0.1, data: $0.2, correction: $0.3, blocks: $0.4) }
}
