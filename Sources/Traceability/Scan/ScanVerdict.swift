package import GS1

/// The one line at the top of the origin page. Pure: the day comes in from the caller.
package struct ScanVerdict: Hashable, Sendable {
    /// The words stand in the catalogue under these keys. Gravest first.
    package enum Code: String, CaseIterable, Hashable, Sendable {
        case recalled = "scan.recalled"
        /// An authority took the goods off the market for a time.
        case suspended = "scan.suspended"
        case stolen = "scan.stolen"
        /// Destroyed or disposed of: these goods should not be on sale.
        case destroyed = "scan.destroyed"
        /// The code was taken out of use.
        case deactivated = "scan.deactivated"
        case expired = "scan.expired"
        /// The product is known, this serial number is not. Not proof of a fake.
        case unknownItem = "scan.unknownItem"
        /// The product is known, this lot is not.
        case unknownLot = "scan.unknownLot"
        /// The code is printed, and its business has not put it to use yet.
        case notActivated = "scan.notActivated"
        /// Nobody registered it here, and it is no code for the world: a number of restricted circulation.
        case internalCode = "scan.internalCode"
        /// Nobody registered it here, nor anything else under its company's digits: it is somebody else's.
        case foreignCode = "scan.foreignCode"
        /// Nobody registered this code here, at any level.
        case notRegistered = "scan.notRegistered"
        case pastBestBefore = "scan.pastBestBefore"
        /// The code names a product without lot or serial: nothing can be said of these very goods.
        case classOnly = "scan.classOnly"
        /// A valid code ("mã hợp lệ"): never "genuine", since a code can be photocopied.
        case valid = "scan.valid"
    }

    package enum Gravity: Int, CaseIterable, Hashable, Sendable, Comparable {
        case good, caution, danger
        package static func < (left: Gravity, right: Gravity) -> Bool { left.rawValue < right.rawValue }
    }

    package let code: Code
    /// The day it was judged on.
    package let day: CivilDay
    /// The finest level that is known: what the page is about.
    package let knownLevel: Level?
    /// The finest level that was asked for.
    package let askedLevel: Level
    /// Day on which the known thing entered the system.
    package let activatedOn: CivilDay?
    /// Days until the goods expire (or are past their best); 0 on the last good day, negative after.
    package let daysLeft: Int?
    /// Since when the goods are recalled, suspended, stolen, destroyed, deactivated.
    package let since: CivilDay?
    /// A business declared what the page shows.
    package let isDeclaredByBusiness: Bool
    /// An authority confirmed any of it.
    package let isConfirmedByAuthority: Bool

    package init(
        code: Code, day: CivilDay, knownLevel: Level?, askedLevel: Level, activatedOn: CivilDay?, daysLeft: Int?,
        since: CivilDay?, isDeclaredByBusiness: Bool, isConfirmedByAuthority: Bool
    ) {
        self.code = code
        self.day = day
        self.knownLevel = knownLevel
        self.askedLevel = askedLevel
        self.activatedOn = activatedOn
        self.daysLeft = daysLeft
        self.since = since
        self.isDeclaredByBusiness = isDeclaredByBusiness
        self.isConfirmedByAuthority = isConfirmedByAuthority
    }

    package var gravity: Gravity {
        switch code {
        case .valid, .classOnly: .good
        case .pastBestBefore, .unknownItem, .unknownLot, .notRegistered, .foreignCode, .deactivated, .notActivated,
            .internalCode:
            .caution
        case .recalled, .suspended, .stolen, .destroyed, .expired: .danger
        }
    }
}
