/// Reports of one sensor reading and what they have in common (standard, section 7.3.7.1).
package struct SensorElement: Hashable, Sendable {
    package var sensorMetadata: SensorMetadata?
    package var sensorReport: [SensorReport]
    package var extensions: [Extension]

    package init(sensorMetadata: SensorMetadata? = nil, sensorReport: [SensorReport], extensions: [Extension] = []) {
        self.sensorMetadata = sensorMetadata
        self.sensorReport = sensorReport
        self.extensions = extensions
    }
}
