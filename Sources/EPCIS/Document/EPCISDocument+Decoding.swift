extension EPCISDocument {
    /// Reads a document of any of the three kinds in one pass.
    /// - Throws: what is wrong with the text or the frame. What is wrong with an event stands in its ``Entry/outcome``.
    package static func decode(_ bytes: [UInt8], limits: EPCISLimits = EPCISLimits()) throws(EPCISError)
        -> EPCISDocument
    {
        try bytes.withUnsafeBufferPointer { (buffer) throws(EPCISError) in
            var decoder = DocumentDecoder(buffer, limits: limits)
            do throws(Fault) {
                try decoder.document()
            } catch {
                throw decoder.error(error)
            }
            return EPCISDocument(bytes, decoder)
        }
    }

    private init(_ source: [UInt8], _ decoder: DocumentDecoder) {
        self.source = source
        kind = decoder.kind ?? .document
        header = decoder.header
        context =
            decoder.kind == .singleEvent ? decoder.entries?.first?.event?.context ?? .standard : decoder.events.context
        contextRange = decoder.contextRange
        masterData = decoder.masterData
        entries = decoder.entries ?? []
    }
}

extension Event {
    /// Reads one event as it was stored: its body and the context it was sent in.
    /// - Parameter context: the exact bytes of a `@context` value; empty for an event that brings its own.
    package static func decode(
        _ body: some Collection<UInt8>, context: [UInt8], limits: EPCISLimits = EPCISLimits()
    ) throws(EPCISError) -> Event {
        let outer = try LinkedDataContext(bytes: context)
        let bytes = Array(body)
        return try bytes.withUnsafeBufferPointer { (buffer) throws(EPCISError) in
            var decoder = EventDecoder(JSONReader(buffer, limits: limits), context: outer)
            do throws(Fault) {
                let event = try decoder.event()
                try decoder.reader.finish()
                return event
            } catch {
                throw DocumentDecoder(buffer, limits: limits).error(error)
            }
        }
    }
}

extension LinkedDataContext {
    /// Reads a `@context` value. Parse it once for many events of the same document.
    package init(bytes: [UInt8]) throws(EPCISError) {
        guard !bytes.isEmpty else {
            self = .standard
            return
        }
        self = try bytes.withUnsafeBufferPointer { (buffer) throws(EPCISError) in
            var reader = JSONReader(buffer, limits: EPCISLimits())
            do throws(Fault) {
                let value = try reader.value()
                try reader.finish()
                return try LinkedDataContext.standard.adding(value, at: 0)
            } catch {
                throw EPCISError(code: error.code, pointer: "", offset: error.offset, arguments: error.arguments)
            }
        }
    }
}
