/// Who hears what a parser finds, in order.
protocol XMLListener: AnyObject {
    func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetError)
    func end(_ name: XMLName) throws(SheetError)
    /// Text comes in pieces.
    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(SheetError)
}

extension XMLListener {
    func end(_ name: XMLName) throws(SheetError) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(SheetError) {}
}
