/// One measured value, in whichever of the standard's forms (standard, section 7.3.7.3).
package struct SensorReport: Hashable, Sendable {
    /// Measurement type: `Temperature`, … or a URI.
    package var type: Term
    /// `ALARM_CONDITION`, `ERROR_CONDITION` or a URI.
    package var exception: Term?
    package var deviceID: String?
    package var deviceMetadata: String?
    package var rawData: String?
    package var dataProcessingMethod: String?
    package var bizRules: String?
    package var time: Timestamp?
    package var microorganism: String?
    package var chemicalSubstance: String?
    package var coordinateReferenceSystem: String?
    package var value: JSONNumber?
    package var component: Term?
    package var stringValue: String?
    package var booleanValue: Bool?
    package var hexBinaryValue: String?
    package var uriValue: String?
    package var minValue: JSONNumber?
    package var maxValue: JSONNumber?
    package var meanValue: JSONNumber?
    package var sDev: JSONNumber?
    package var percRank: JSONNumber?
    package var percValue: JSONNumber?
    package var uom: String?
    package var extensions: [Extension] = []

    package init(type: Term) { self.type = type }
}
