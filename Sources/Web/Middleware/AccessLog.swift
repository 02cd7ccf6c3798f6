import Hummingbird
import Logging
import Records

/// One structured line a request. Never a query (it may hold what somebody looked for), a header or a body.
struct AccessLog: Sendable {
    func note(_ visit: Visit, _ response: Response, took: Duration) {
        visit.logger.info(
            "request",
            metadata: [
                "method": .string(visit.method.rawValue), "path": .string(String(visit.path.prefix(300))),
                "route": .string(visit.address.template), "status": .stringConvertible(response.status.code),
                "milliseconds": .stringConvertible((took.seconds * 100_000).rounded() / 100),
                "caller": .string(visit.caller?.id ?? visit.person?.account.id ?? "public"),
                "peer": .string(visit.peer),
            ])
    }
}
