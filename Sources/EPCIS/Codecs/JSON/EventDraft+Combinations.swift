/// What must, and must not, stand together in an event (standard, sections 7.4.2 to 7.4.6). The JSON Schema says most of it.
extension EventDraft {
    func checkTogether() throws(Fault) {
        if event.type != .transformation && event.action == nil { throw missing("action") }
        switch event.type {
        case .object: try checkObject()
        case .aggregation: try checkParent(required: event.action != .observe)
        case .association: try checkParent(required: true)
        case .transaction: try checkTransaction()
        case .transformation: try checkTransformation()
        }
    }

    private func checkObject() throws(Fault) {
        let reports = event.sensorElementList?.isEmpty == false && event.readPoint != nil
        guard event.epcList != nil || !isEmpty(event.quantityList) || reports else { throw fault(.nothingNamed) }
        if event.ilmd != nil && event.action != .add {
            throw Fault(
                .ilmdNotAllowed, at: object.start, member: "ilmd",
                ["type": event.type.name, "action": event.action!.name])
        }
    }

    private func checkParent(required: Bool) throws(Fault) {
        if required && event.parentID == nil { throw fault(.parentMissing) }
        let hasChildren = !isEmpty(event.childEPCs) || !isEmpty(event.childQuantityList)
        if event.action != .delete && !hasChildren { throw fault(.childrenMissing) }
    }

    private func checkTransaction() throws(Fault) {
        if isEmpty(event.bizTransactionList) { throw fault(.bizTransactionMissing) }
        guard event.epcList != nil || !isEmpty(event.quantityList) || event.action == .delete else {
            throw fault(.nothingNamed)
        }
    }

    private func checkTransformation() throws(Fault) {
        let hasInput = !isEmpty(event.inputEPCList) || !isEmpty(event.inputQuantityList)
        let hasOutput = !isEmpty(event.outputEPCList) || !isEmpty(event.outputQuantityList)
        // With a transformationID the inputs and outputs may come in separate events.
        if event.transformationID != nil && (hasInput || hasOutput) { return }
        if !hasInput { throw fault(.inputMissing) }
        if !hasOutput { throw fault(.outputMissing) }
    }

    private func fault(_ code: EPCISError.Code) -> Fault {
        Fault(code, at: object.start, ["type": event.type.name, "action": event.action?.name ?? ""])
    }

    private func isEmpty<Item>(_ list: [Item]?) -> Bool { list?.isEmpty ?? true }
}
