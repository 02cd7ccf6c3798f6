/// An event in the order of CBV 2.0, section 8.9.2, as the reference generator has it: what stands in no fixed place comes last, sorted by
/// its text, and so do the lists of transactions, sources and destinations.
extension CanonicalWriter {
    mutating func event(_ event: Event) {
        append("eventType")
        beginValue()
        append(event.type.name)
        endValue()
        time("eventTime", event.eventTime)
        literal("eventTimeZoneOffset", event.eventTimeZoneOffset)
        if let certificates = event.certificationInfo { values("certificationInfo", certificates.uris) }
        things(event)
        if let action = event.action { literal("action", action.name) }
        uri("transformationID", event.transformationID)
        term("bizStep", event.bizStep)
        term("disposition", event.disposition)
        persistentDisposition(event.persistentDisposition)
        place("readPoint", event.readPoint)
        place("bizLocation", event.bizLocation)
        sensorElements(event.sensorElementList)
        rest(event)
        if isStrict, let declaration = event.errorDeclaration { errorDeclaration(declaration) }
    }

    private mutating func things(_ event: Event) {
        uri("parentID", event.parentID)
        epcs("epcList", event.epcList)
        epcs("inputEPCList", event.inputEPCList)
        epcs("childEPCs", event.childEPCs)
        quantities("quantityList", event.quantityList)
        quantities("childQuantityList", event.childQuantityList)
        quantities("inputQuantityList", event.inputQuantityList)
        epcs("outputEPCList", event.outputEPCList)
        quantities("outputQuantityList", event.outputQuantityList)
    }

    /// What has no place of its own.
    private mutating func rest(_ event: Event) {
        var starts: [Int] = []
        bizTransactions(event.bizTransactionList, &starts)
        destinations(event.destinationList, &starts)
        if let ilmd = event.ilmd {
            starts.append(out.count)
            append("ilmd")
            members(ilmd)
        }
        sensorRules(event.sensorElementList, &starts)
        sources(event.sourceList, &starts)
        for item in event.extensions {
            starts.append(out.count)
            member(item.name, item.value)
        }
        if starts.count > 1 { sort(starts) }
    }

    private mutating func epcs(_ key: StaticString, _ list: [String]?) {
        guard let list, !list.isEmpty else { return }
        group(key) { $0.values("epc", list) }
    }

    private mutating func quantities(_ key: StaticString, _ list: [QuantityElement]?) {
        guard let list, !list.isEmpty else { return }
        group(key) { writer in
            writer.ordered(list) { writer, element in
                writer.group("quantityElement") { writer in
                    writer.uri("epcClass", element.epcClass)
                    writer.number("quantity", element.quantity)
                    writer.free("uom", element.uom)
                }
            }
        }
    }

    private mutating func persistentDisposition(_ value: PersistentDisposition?) {
        guard let value else { return }
        group("persistentDisposition") { writer in
            writer.ordered(value.set ?? []) { $0.term("set", $1) }
            writer.ordered(value.unset ?? []) { $0.term("unset", $1) }
        }
    }

    private mutating func place(_ key: StaticString, _ place: Place?) {
        guard let place else { return }
        group(key) { writer in
            writer.uri("id", place.id)
            writer.members(place.extensions)
        }
    }
}
