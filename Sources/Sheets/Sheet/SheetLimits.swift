/// How much a reader takes before it says no. Every bound holds while reading, on what is there and not on what the file says of itself.
package struct SheetLimits: Hashable, Sendable {
    /// Bytes of the file.
    package var fileBytes = 32 << 20
    /// Files inside a workbook.
    package var parts = 2_000
    /// Bytes of all parts that are read, after expansion.
    package var expandedBytes = 512 << 20
    /// A part may not expand to more than so many times its size, once it is larger than ``freeBytes``.
    package var ratio = 250
    package var freeBytes = 4 << 20
    /// Rows with something in them.
    package var rows = 1_000_000
    /// The last column with something in it.
    package var columns = 1_000
    /// Cells with something in them.
    package var cells = 10_000_000
    /// UTF-8 bytes of one cell: Excel holds 32,767 characters.
    package var cellBytes = 131_072
    /// UTF-8 bytes of all texts that cells share.
    package var sharedBytes = 128 << 20
    package var sharedTexts = 2_000_000
    package var sheets = 200

    package init() {}
}
