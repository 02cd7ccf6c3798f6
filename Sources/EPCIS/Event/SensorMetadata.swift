/// When, with what and by which method a sensor measured (standard, section 7.3.7.2).
package struct SensorMetadata: Hashable, Sendable {
    package var time: Timestamp?
    package var startTime: Timestamp?
    package var endTime: Timestamp?
    package var deviceID: String?
    package var deviceMetadata: String?
    package var rawData: String?
    package var dataProcessingMethod: String?
    package var bizRules: String?
    package var extensions: [Extension] = []

    package init() {}
}
