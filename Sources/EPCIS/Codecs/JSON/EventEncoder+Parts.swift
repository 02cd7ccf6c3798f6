extension EventEncoder {
    @inline(__always)
    mutating func string(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        json.quotedName(name)
        json.string(value)
    }

    mutating func strings(_ name: StaticString, _ values: [String]?) {
        guard let values else { return }
        json.quotedName(name)
        json.openArray()
        for value in values {
            json.next()
            json.string(value)
        }
        json.closeArray()
    }

    mutating func number(_ name: StaticString, _ value: JSONNumber?) {
        guard let value else { return }
        json.quotedName(name)
        json.raw(value.lexeme)
    }

    mutating func quantities(_ name: StaticString, _ values: [QuantityElement]?) {
        guard let values else { return }
        json.quotedName(name)
        json.openArray()
        for value in values {
            json.next()
            json.openObject()
            string("\"epcClass\":", value.epcClass)
            number("\"quantity\":", value.quantity)
            string("\"uom\":", value.uom)
            json.closeObject()
        }
        json.closeArray()
    }

    mutating func place(_ name: StaticString, _ place: Place?) {
        guard let place else { return }
        json.quotedName(name)
        json.openObject()
        string(place.atID ? "\"@id\":" : "\"id\":", place.id)
        extensions(place.extensions)
        json.closeObject()
    }

    mutating func persistentDisposition(_ value: PersistentDisposition?) {
        guard let value else { return }
        json.quotedName("\"persistentDisposition\":")
        json.openObject()
        strings("\"set\":", value.set?.map(\.sent))
        strings("\"unset\":", value.unset?.map(\.sent))
        json.closeObject()
    }

    mutating func extensions(_ extensions: [Extension]) {
        for item in extensions {
            json.name(item.name)
            json.value(item.value)
        }
    }
}
