extension EventDraft {
    /// The event as its sender spells it.
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", typeName)
            if let id { json.member("eventID", id) }
            json.member("eventTime", time.text(utc: sender.spelling.utc))
            json.member("eventTimeZoneOffset", "+07:00")
            json.list("certificationInfo", certificates) { $0.string($1) }
            writeError(to: &json)
            if let action { json.member("action", action.rawValue) }
            writeWhat(to: &json)
            writeWhyAndWhere(to: &json)
            writeParties(to: &json)
            writeReadings(to: &json)
            if !lotFacts.isEmpty {
                json.name("ilmd")
                json.object { write(lotFacts, to: &$0) }
            }
            write(facts, to: &json)
            if let enteredLate {
                json.member("nguon:enteredAt", enteredLate.text(utc: sender.spelling.utc))
            }
        }
    }

    private var typeName: String {
        switch kind {
        case .object: "ObjectEvent"
        case .aggregation: "AggregationEvent"
        case .transaction: "TransactionEvent"
        case .transformation: "TransformationEvent"
        case .association: "AssociationEvent"
        }
    }

    private func text(_ thing: Thing) -> String { thing.text(sender.spelling.identifiers) }

    private func writeError(to json: inout JSONWriter) {
        guard let error else { return }
        json.name("errorDeclaration")
        json.object { json in
            json.member("declarationTime", error.declared.text(utc: sender.spelling.utc))
            json.member("reason", sender.spelling.word(error.reason, kind: "ER"))
            json.list("correctiveEventIDs", error.correctedBy) { $0.string($1) }
        }
    }

    private func writeWhat(to json: inout JSONWriter) {
        if let parent { json.member("parentID", text(parent)) }
        switch kind {
        case .object, .transaction: write(load, "epcList", "quantityList", to: &json)
        case .aggregation, .association: write(load, "childEPCs", "childQuantityList", to: &json)
        case .transformation:
            write(load, "inputEPCList", "inputQuantityList", to: &json)
            write(output, "outputEPCList", "outputQuantityList", to: &json)
            if let transformationID { json.member("transformationID", text(transformationID)) }
        }
    }

    private func write(_ load: Load, _ things: String, _ amounts: String, to json: inout JSONWriter) {
        json.list(things, load.things) { $0.string(text($1)) }
        json.list(amounts, load.amounts) { json, amount in
            json.object { json in
                json.member("epcClass", text(amount.thing))
                json.name("quantity")
                json.decimal(thousandths: amount.quantity.thousandths)
                if let unit = amount.quantity.unitCode { json.member("uom", unit) }
            }
        }
    }

    private func writeWhyAndWhere(to json: inout JSONWriter) {
        if let step { json.member("bizStep", sender.spelling.word(step, kind: "BizStep")) }
        if let disposition { json.member("disposition", sender.spelling.word(disposition, kind: "Disp")) }
        if !lasting.isEmpty {
            json.name("persistentDisposition")
            json.object { $0.list("set", lasting) { $0.string(sender.spelling.word($1, kind: "Disp")) } }
        }
        guard let place else { return }
        for name in ["readPoint", "bizLocation"] {
            json.name(name)
            json.object { $0.member("id", text(place.key)) }
        }
    }

    private func writeParties(to json: inout JSONWriter) {
        json.list("bizTransactionList", papers) { json, paper in
            json.object { json in
                json.member("type", sender.spelling.word(paper.type, kind: "BTT"))
                json.member("bizTransaction", paper.text)
            }
        }
        write(from, "sourceList", "source", to: &json)
        write(to, "destinationList", "destination", to: &json)
    }

    private func write(_ sides: [Side], _ list: String, _ name: String, to json: inout JSONWriter) {
        json.list(list, sides) { json, side in
            json.object { json in
                json.member("type", sender.spelling.word(side.type, kind: "SDT"))
                json.member(name, text(side.key))
            }
        }
    }

    private func write(_ facts: [Fact], to json: inout JSONWriter) {
        for fact in facts {
            json.name(fact.name)
            write(fact.value, to: &json)
        }
    }

    private func write(_ value: Fact.Value, to json: inout JSONWriter) {
        switch value {
        case .text(let text): json.string(text)
        case .texts(let texts): json.array { json in texts.forEach { json.string($0) } }
        case .thing(let thing): json.string(text(thing))
        case .decimal(let thousandths): json.decimal(thousandths: thousandths)
        case .parts(let parts):
            json.array { json in
                for part in parts { json.object { write(part, to: &$0) } }
            }
        }
    }
}
