extension CaptureJudge {
    /// Who puts a GTIN on goods that an approved file gives to another, without leave, is refused (NĐ 37/2026/NĐ-CP Điều 28).
    func rightFindings(_ event: SubmittedEvent) -> [Finding] {
        guard !context.gtins.holdings.isEmpty else { return [] }
        let day = CivilDay(inVietnamAt: event.eventTime)
        return event.commissioned.sorted { $0.key < $1.key }.compactMap { gtin, pointer in
            let decision = context.gtins.decide(.commission, of: gtin, by: context.sender, on: day)
            guard case .refused(let refusal) = decision else { return nil }
            return Finding(
                code: Self.code(of: refusal).rawValue, severity: .error, pointer: event.pointer(to: pointer),
                event: event.position, arguments: ["gtin": gtin, "day": day.text],
                source: LegalBasis.gtinUse.text)
        }
    }

    private static func code(of refusal: GTINRight.Refusal) -> CaptureCode {
        switch refusal {
        case .anothers: .gtinOfAnother
        case .term: .gtinTermOver
        case .scope: .gtinOutOfScope
        }
    }
}
