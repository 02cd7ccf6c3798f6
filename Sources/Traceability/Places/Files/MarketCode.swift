/// A code of a place for one market, and where it stands. Earlier states stand in the file's history.
package struct MarketCode: Codable, Hashable, Sendable {
    package enum Status: String, CaseIterable, Codable, Hashable, Sendable { case granted, suspended, revoked }

    /// Where a code counts: at home, or by the country (ISO 3166) or union that lists it.
    package enum Market: String, CaseIterable, Codable, Hashable, Sendable {
        case home = "VN"
        case china = "CN"
        case europe = "EU"
        case america = "US"
        case japan = "JP"
        case korea = "KR"
        case australia = "AU"
        case newZealand = "NZ"
        case thailand = "TH"
        case other = "XX"
    }

    package var code: PlaceCode
    package var market: Market
    package var status: Status
    /// Who granted, suspended or revoked it.
    package var by: String?
    /// Number of the decision or letter.
    package var decision: String?
    package var from: CivilDay?
    package var until: CivilDay?

    package init(
        code: PlaceCode, market: Market, status: Status = .granted, by: String? = nil, decision: String? = nil,
        from: CivilDay? = nil, until: CivilDay? = nil
    ) {
        self.code = code
        self.market = market
        self.status = status
        self.by = by
        self.decision = decision
        self.from = from
        self.until = until
    }

    package func isInForce(on day: CivilDay) -> Bool {
        status == .granted && from.map { $0 <= day } != false && until.map { $0 >= day } != false
    }
}

/// A certificate of a place: VietGAP, GlobalG.A.P., HACCP, veterinary hygiene, as its holder declares it.
package struct PlaceCertificate: Codable, Hashable, Sendable {
    package var name: String
    package var number: String?
    package var by: String?
    package var from: CivilDay?
    package var until: CivilDay?

    package init(
        name: String, number: String? = nil, by: String? = nil, from: CivilDay? = nil, until: CivilDay? = nil
    ) {
        self.name = name
        self.number = number
        self.by = by
        self.from = from
        self.until = until
    }
}
