extension JSONWriter {
    mutating func value(_ value: JSONValue) {
        switch value {
        case .null: append("null")
        case .bool(let flag): boolean(flag)
        case .number(let number): raw(number.lexeme)
        case .string(let text): string(text)
        case .array(let items): array(items)
        case .object(let members): object(members)
        }
    }

    mutating func boolean(_ flag: Bool) { flag ? append("true") : append("false") }

    private mutating func array(_ items: [JSONValue]) {
        openArray()
        for item in items {
            next()
            value(item)
        }
        closeArray()
    }

    private mutating func object(_ members: [JSONMember]) {
        openObject()
        for member in members {
            name(member.name)
            value(member.value)
        }
        closeObject()
    }
}

extension JSONValue {
    /// The value as JSON text.
    package func encoded() -> [UInt8] {
        var writer = JSONWriter()
        writer.value(self)
        return writer.bytes
    }

    /// Reads any JSON text, strictly and without loss.
    package init(_ bytes: [UInt8], limits: EPCISLimits = EPCISLimits()) throws(EPCISError) {
        self = try bytes.withUnsafeBufferPointer { (buffer) throws(EPCISError) in
            var reader = JSONReader(buffer, limits: limits)
            do throws(Fault) {
                try reader.refuseByteOrderMark()
                let value = try reader.value()
                try reader.finish()
                return value
            } catch {
                throw DocumentDecoder(buffer, limits: limits).error(error)
            }
        }
    }
}
