extension EventEncoder {
    mutating func sensorElement(_ element: SensorElement) {
        json.openObject()
        if let metadata = element.sensorMetadata { sensorMetadata(metadata) }
        json.quotedName("\"sensorReport\":")
        json.openArray()
        for report in element.sensorReport {
            json.next()
            sensorReport(report)
        }
        json.closeArray()
        extensions(element.extensions)
        json.closeObject()
    }

    private mutating func sensorMetadata(_ metadata: SensorMetadata) {
        json.quotedName("\"sensorMetadata\":")
        json.openObject()
        string("\"time\":", metadata.time?.text)
        string("\"startTime\":", metadata.startTime?.text)
        string("\"endTime\":", metadata.endTime?.text)
        string("\"deviceID\":", metadata.deviceID)
        string("\"deviceMetadata\":", metadata.deviceMetadata)
        string("\"rawData\":", metadata.rawData)
        string("\"dataProcessingMethod\":", metadata.dataProcessingMethod)
        string("\"bizRules\":", metadata.bizRules)
        extensions(metadata.extensions)
        json.closeObject()
    }

    private mutating func sensorReport(_ report: SensorReport) {
        json.openObject()
        string("\"type\":", report.type.sent)
        string("\"exception\":", report.exception?.sent)
        reportSubject(report)
        reportValues(report)
        string("\"uom\":", report.uom)
        extensions(report.extensions)
        json.closeObject()
    }

    private mutating func reportSubject(_ report: SensorReport) {
        string("\"deviceID\":", report.deviceID)
        string("\"deviceMetadata\":", report.deviceMetadata)
        string("\"rawData\":", report.rawData)
        string("\"dataProcessingMethod\":", report.dataProcessingMethod)
        string("\"bizRules\":", report.bizRules)
        string("\"time\":", report.time?.text)
        string("\"microorganism\":", report.microorganism)
        string("\"chemicalSubstance\":", report.chemicalSubstance)
        string("\"coordinateReferenceSystem\":", report.coordinateReferenceSystem)
        string("\"component\":", report.component?.sent)
    }

    private mutating func reportValues(_ report: SensorReport) {
        number("\"value\":", report.value)
        number("\"minValue\":", report.minValue)
        number("\"maxValue\":", report.maxValue)
        number("\"meanValue\":", report.meanValue)
        number("\"sDev\":", report.sDev)
        number("\"percRank\":", report.percRank)
        number("\"percValue\":", report.percValue)
        string("\"stringValue\":", report.stringValue)
        string("\"hexBinaryValue\":", report.hexBinaryValue)
        string("\"uriValue\":", report.uriValue)
        guard let flag = report.booleanValue else { return }
        json.quotedName("\"booleanValue\":")
        json.boolean(flag)
    }
}
