extension EventDecoder {
    private enum Member: String, CaseIterable, BitwiseCopyable {
        case time, startTime, endTime, deviceID, deviceMetadata, rawData, dataProcessingMethod, bizRules
    }
    private static let metadataTable = NameTable<Member>()

    mutating func sensorMetadata() throws(Fault) -> SensorMetadata {
        var object = try reader.open()
        var metadata = SensorMetadata()
        while try reader.nextName(&object) {
            if let member = try reader.known(&object, Self.metadataTable) {
                try read(member, &metadata)
            } else {
                try appendExtension(&object, to: &metadata.extensions)
            }
        }
        return metadata
    }

    private mutating func read(_ member: Member, _ metadata: inout SensorMetadata) throws(Fault) {
        switch member {
        case .time: metadata.time = try timestamp()
        case .startTime: metadata.startTime = try timestamp()
        case .endTime: metadata.endTime = try timestamp()
        case .deviceID: metadata.deviceID = try uri()
        case .deviceMetadata: metadata.deviceMetadata = try uri()
        case .rawData: metadata.rawData = try uri()
        case .dataProcessingMethod: metadata.dataProcessingMethod = try uri()
        case .bizRules: metadata.bizRules = try uri()
        }
    }
}
