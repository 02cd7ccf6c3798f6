extension EventDecoder {
    private enum ElementMember: String, CaseIterable, BitwiseCopyable {
        case sensorMetadata, sensorReport
    }
    private static let elementTable = NameTable<ElementMember>()

    mutating func sensorElements() throws(Fault) -> [SensorElement] {
        var array = try reader.openArray()
        var elements: [SensorElement] = []
        while try reader.nextItem(&array) { elements.append(try sensorElement()) }
        return elements
    }

    private mutating func sensorElement() throws(Fault) -> SensorElement {
        var object = try reader.open()
        var element = SensorElement(sensorReport: [])
        while try reader.nextName(&object) {
            switch try reader.known(&object, Self.elementTable) {
            case .sensorMetadata: element.sensorMetadata = try sensorMetadata()
            case .sensorReport: element.sensorReport = try sensorReports()
            case nil: try appendExtension(&object, to: &element.extensions)
            }
        }
        guard !element.sensorReport.isEmpty else {
            throw Fault(.missingMember, at: object.start, ["member": "sensorReport"])
        }
        return element
    }

    private mutating func sensorReports() throws(Fault) -> [SensorReport] {
        var array = try reader.openArray()
        var reports: [SensorReport] = []
        while try reader.nextItem(&array) { reports.append(try sensorReport()) }
        guard !reports.isEmpty else { throw Fault(.emptyList, at: array.start) }
        return reports
    }
}
