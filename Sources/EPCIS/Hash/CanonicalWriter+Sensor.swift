extension CanonicalWriter {
    mutating func sensorElements(_ list: [SensorElement]?) {
        guard let list, !list.isEmpty else { return }
        group("sensorElementList") { writer in
            writer.ordered(list) { writer, element in
                writer.group("sensorElement") { writer in
                    if let metadata = element.sensorMetadata { writer.metadata(metadata) }
                    writer.ordered(element.sensorReport) { $0.report($1) }
                    writer.members(element.extensions)
                }
            }
        }
    }

    private mutating func metadata(_ metadata: SensorMetadata) {
        group("sensorMetadata") { writer in
            writer.time("time", metadata.time)
            writer.time("startTime", metadata.startTime)
            writer.time("endTime", metadata.endTime)
            writer.uri("deviceID", metadata.deviceID)
            writer.uri("deviceMetadata", metadata.deviceMetadata)
            writer.uri("rawData", metadata.rawData)
            writer.uri("dataProcessingMethod", metadata.dataProcessingMethod)
            writer.uri("bizRules", metadata.bizRules)
            writer.members(metadata.extensions)
        }
    }

    private mutating func report(_ report: SensorReport) {
        group("sensorReport") { writer in
            writer.reportSubject(report)
            writer.reportValues(report)
            writer.members(report.extensions)
        }
    }

    private mutating func reportSubject(_ report: SensorReport) {
        term("type", report.type)
        term("exception", report.exception)
        uri("deviceID", report.deviceID)
        uri("deviceMetadata", report.deviceMetadata)
        uri("rawData", report.rawData)
        uri("dataProcessingMethod", report.dataProcessingMethod)
        time("time", report.time)
        uri("microorganism", report.microorganism)
        uri("chemicalSubstance", report.chemicalSubstance)
    }

    private mutating func reportValues(_ report: SensorReport) {
        number("value", report.value)
        term("component", report.component)
        free("stringValue", report.stringValue)
        if let flag = report.booleanValue { literal("booleanValue", flag ? "true" : "false") }
        free("hexBinaryValue", report.hexBinaryValue)
        uri("uriValue", report.uriValue)
        number("minValue", report.minValue)
        number("maxValue", report.maxValue)
        number("meanValue", report.meanValue)
        number("sDev", report.sDev)
        number("percRank", report.percRank)
        number("percValue", report.percValue)
        free("uom", report.uom)
        uri("coordinateReferenceSystem", report.coordinateReferenceSystem)
    }

    /// `bizRules` of a report has no place in the standard's order; the reference generator puts it among what is left over.
    mutating func sensorRules(_ list: [SensorElement]?, _ starts: inout [Int]) {
        guard let list, list.contains(where: { $0.sensorReport.contains { $0.bizRules != nil } }) else { return }
        starts.append(out.count)
        group("sensorElementList") { writer in
            writer.ordered(list) { writer, element in
                writer.group("sensorElement") { writer in
                    writer.ordered(element.sensorReport) { writer, report in
                        writer.group("sensorReport") { $0.uri("bizRules", report.bizRules) }
                    }
                }
            }
        }
    }
}
