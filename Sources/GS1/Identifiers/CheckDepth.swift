/// How much of a value is looked at.
enum CheckDepth {
    /// Characters and lengths.
    case shape
    /// Arithmetic and the calendar as well.
    case timeless
    /// And code lists and formats of their own.
    case whole
}
