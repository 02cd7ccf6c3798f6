import GS1

/// What a parser threw, or nil when it threw nothing.
func failure<Value>(_ body: () throws(GS1Error) -> Value) -> GS1Error? {
    do throws(GS1Error) {
        _ = try body()
        return nil
    } catch {
        return error
    }
}
