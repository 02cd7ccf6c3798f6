extension EventDecoder {
    private enum Member: String, CaseIterable, BitwiseCopyable {
        case type, exception, deviceID, deviceMetadata, rawData, dataProcessingMethod, bizRules, time
        case microorganism, chemicalSubstance, coordinateReferenceSystem, component, uom
        case value, minValue, maxValue, meanValue, sDev, percRank, percValue
        case stringValue, booleanValue, hexBinaryValue, uriValue
    }
    private static let reportTable = NameTable<Member>()

    mutating func sensorReport() throws(Fault) -> SensorReport {
        var object = try reader.open()
        var report = SensorReport(type: Self.noType)
        while try reader.nextName(&object) {
            if let member = try reader.known(&object, Self.reportTable) {
                try read(member, &report)
            } else {
                try appendExtension(&object, to: &report.extensions)
            }
        }
        guard object.has(0) else { throw Fault(.missingMember, at: object.start, ["member": "type"]) }
        return report
    }

    private static let noType = Term(sent: "", canonical: "", list: nil)

    private mutating func read(_ member: Member, _ report: inout SensorReport) throws(Fault) {
        switch member {
        case .value, .minValue, .maxValue, .meanValue, .sDev, .percRank, .percValue:
            try readNumber(member, &report)
        case .stringValue, .booleanValue, .hexBinaryValue, .uriValue:
            try readOtherValue(member, &report)
        case .type: report.type = try term(.measurementType)
        case .exception: report.exception = try term(.sensorAlertType)
        case .component: report.component = try term(.component)
        case .time: report.time = try timestamp()
        case .uom: report.uom = try reader.string()
        default: try readURI(member, &report)
        }
    }

    private mutating func readURI(_ member: Member, _ report: inout SensorReport) throws(Fault) {
        let uri = try uri()
        switch member {
        case .deviceID: report.deviceID = uri
        case .deviceMetadata: report.deviceMetadata = uri
        case .rawData: report.rawData = uri
        case .dataProcessingMethod: report.dataProcessingMethod = uri
        case .bizRules: report.bizRules = uri
        case .microorganism: report.microorganism = uri
        case .chemicalSubstance: report.chemicalSubstance = uri
        default: report.coordinateReferenceSystem = uri
        }
    }

    private mutating func readNumber(_ member: Member, _ report: inout SensorReport) throws(Fault) {
        let number = try reader.number()
        switch member {
        case .value: report.value = number
        case .minValue: report.minValue = number
        case .maxValue: report.maxValue = number
        case .meanValue: report.meanValue = number
        case .sDev: report.sDev = number
        case .percRank: report.percRank = number
        default: report.percValue = number
        }
    }

    private mutating func readOtherValue(_ member: Member, _ report: inout SensorReport) throws(Fault) {
        switch member {
        case .stringValue: report.stringValue = try reader.string()
        case .booleanValue: report.booleanValue = try reader.boolean()
        case .hexBinaryValue: report.hexBinaryValue = try hexBinary()
        default: report.uriValue = try uri()
        }
    }

    private mutating func hexBinary() throws(Fault) -> String {
        let token = try reader.stringToken()
        let text = reader.text(token)
        guard !text.isEmpty, text.utf8.allSatisfy({ Hexadecimal.value($0) != nil }) else {
            throw Fault(.badHexBinary, at: token.offset, ["found": text])
        }
        return text
    }
}
