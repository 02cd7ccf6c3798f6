extension CBV {
    /// The standard's word lists.
    package enum List: Int64, CaseIterable, Hashable, Sendable {
        case bizStep = 1
        case disposition = 2
        case bizTransactionType = 3
        case sourceDestinationType = 4
        case errorReason = 5
        case measurementType = 6
        case sensorAlertType = 7
        case component = 8

        /// Every word of the list, in the standard's order.
        package var words: [String] { table.words }

        /// What stands before a word in its web URI.
        package var uriPrefix: String {
            switch self {
            case .bizStep: "https://ref.gs1.org/cbv/BizStep-"
            case .disposition: "https://ref.gs1.org/cbv/Disp-"
            case .bizTransactionType: "https://ref.gs1.org/cbv/BTT-"
            case .sourceDestinationType: "https://ref.gs1.org/cbv/SDT-"
            case .errorReason: "https://ref.gs1.org/cbv/ER-"
            case .component: "https://ref.gs1.org/cbv/Comp-"
            case .measurementType, .sensorAlertType: CBV.gs1Namespace
            }
        }

        /// What stands before a word in its URN, lower case; nil where the standard has no URNs.
        var urnPrefix: String? {
            switch self {
            case .bizStep: "urn:epcglobal:cbv:bizstep:"
            case .disposition: "urn:epcglobal:cbv:disp:"
            case .bizTransactionType: "urn:epcglobal:cbv:btt:"
            case .sourceDestinationType: "urn:epcglobal:cbv:sdt:"
            case .errorReason: "urn:epcglobal:cbv:er:"
            case .component: "urn:epcglobal:cbv:comp:"
            case .measurementType, .sensorAlertType: nil
            }
        }

        /// The code of the error for a word that is not in the list.
        var unknownWord: EPCISError.Code {
            switch self {
            case .bizStep: .unknownBizStep
            case .disposition: .unknownDisposition
            case .bizTransactionType: .unknownBizTransactionType
            case .sourceDestinationType: .unknownSourceDestinationType
            case .errorReason: .unknownErrorReason
            case .measurementType: .unknownMeasurementType
            case .sensorAlertType: .unknownSensorAlertType
            case .component: .unknownComponent
            }
        }
    }
}
