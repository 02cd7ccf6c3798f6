import Carriers
import Decoding
import EPCIS
import GS1
import Pictures
import Records
import Sheets
import Traceability

@testable import Web

extension CatalogueTests {
    /// The keys that values of other rooms are spoken of under.
    static let keysOfCodes: Set<String> = {
        let errors =
            GS1Error.Code.allCases.map(\.rawValue) + EPCISError.Code.allCases.map(\.rawValue)
            + QueryError.Code.allCases.map(\.rawValue) + CaptureError.Code.allCases.map(\.rawValue)
            + MasterDataCode.allCases.map(\.rawValue) + CaptureCode.allCases.map(\.rawValue)
            + PageTokenError.Code.allCases.map(\.rawValue) + PartyCode.allCases.map(\.rawValue)
            + AccountError.Code.allCases.map(\.rawValue) + PasswordRule.Flaw.allCases.map(\.rawValue)
            + SignOnTrouble.Code.allCases.map(\.rawValue)
            + Decision.Refusal.allCases.map(\.rawValue)
            + BackupError.Code.allCases.map(\.rawValue) + StorageTrouble.Code.allCases.map(\.rawValue)
            + ImportCode.allCases.map(\.rawValue) + LinkCode.allCases.map(\.rawValue)
            + SheetError.Code.allCases.map(\.rawValue) + SheetNote.Code.allCases.map(\.rawValue)
        let ofPlaces =
            ShapeFinding.Code.allCases.map(\.text) + ShapeFileError.Code.allCases.map(\.rawValue)
            + PlaceCodeRemark.allCases.map(\.rawValue) + PlaceRemark.allCases.map(\.rawValue)
        let ofProducts = ProductCode.allCases.map(\.rawValue) + PictureTrouble.samples.map(\.code)
        var keys = Set((errors + ofPlaces + ofProducts).map { "error.\($0)" })
        keys.formUnion(productKeys)
        keys.formUnion(carrierKeys)
        for kind in ProblemKind.allCases { keys.formUnion(["problem.\(kind.rawValue)", "advice.\(kind.rawValue)"]) }
        for code in ScanVerdict.Code.allCases { keys.formUnion([code.rawValue, "why.\(code.rawValue)"]) }
        for code in ScanVerdict.Code.allCases where ![.valid, .pastBestBefore].contains(code) {
            keys.insert("advice.\(code.rawValue)")
        }
        keys.formUnion(listKeys)
        keys.formUnion(LinkQuestion.State.allCases.map { "links.filter.\($0.rawValue)" })
        keys.formUnion(LinkType.allCases.map { "linkType.\($0.rawValue)" })
        keys.formUnion(LinkHealth.Cause.allCases.map { "link.cause.\($0.rawValue)" })
        keys.formUnion(Role.allCases.map { "account.role.\($0.rawValue)" })
        keys.formUnion([Role.owner, .staff, .provider].map { "account.role.\($0.rawValue).hint" })
        keys.formUnion([Scope.capture, .read, .filesRead, .files].map { "account.scope.\($0.rawValue)" })
        keys.formUnion(Sector.allCases.map { "account.sector.\($0.rawValue)" })
        keys.formUnion(GalleryPart.allCases.flatMap { ["gallery.\($0.rawValue)", "gallery.\($0.rawValue).use"] })
        keys.formUnion(PassportItem.allCases.map { "passport.\($0.rawValue)" })
        keys.formUnion(["recalled", "destroyed"].map { "passport.notice.\($0)" })
        keys.formUnion(PassportItem.Giver.allCases.map { "passport.giver.\($0.rawValue)" })
        keys.formUnion(ProductDrawing.allCases.map { "origin.drawing.\($0.rawValue)" })
        keys.formUnion(StageName.allCases.map { "stage.\($0.rawValue)" })
        keys.formUnion(RequiredItem.allCases.map { "item.\($0.rawValue)" })
        keys.formUnion(["confirmed", "missing", "none"].map { "item.state.\($0)" })
        for status in FileStatus.allCases {
            keys.formUnion(
                ["file.status.", "file.to."].map { $0 + status.rawValue } + ["file.to.\(status.rawValue).text"])
        }
        for kind in FileKind.allCases {
            let words = ["title", "add", "category", "none", "none.text", "search.hint"]
            keys.formUnion(words.map { "file.\(kind.rawValue).\($0)" })
        }
        keys.formUnion(
            ["active", "returned", "suspended"].flatMap { status in
                ["", ".subject", ".advice"].map { "letter.\(status)\($0)" }
            })
        keys.formUnion(DayFiguresHandler.shown.map { "day.figure.\($0.rawValue)" })
        keys.formUnion(CaseForm.Step.allCases.map { "day.done.\($0.rawValue)" })
        keys.formUnion(CaseChoices.keyNames.map { "day.keys.\($0)" })
        keys.formUnion(FileKind.allCases.map { "letter.thing.\($0.rawValue)" })
        keys.formUnion(reviewKeys)
        keys.formUnion(CodeRefusal.allCases.map { "error.\($0.rawValue)" })
        keys.formUnion(documentKeys)
        keys.formUnion(CodeKind.allCases.map { "codes.kind.\($0.rawValue)" })
        for kind in ["gtin", "pack", "gln", "sscc", "internal"] {
            keys.formUnion(["", ".title", ".lead"].map { "codes.take.\(kind)\($0)" })
        }
        keys.formUnion(InternalCodePage.State.allCases.flatMap { [$0.key, "\($0.key).text"] })
        keys.formUnion(["user", "key", "system"].map { "file.actor.\($0)" })
        keys.formUnion(["luu", "nop", "quyet-dinh", "xoa", "chuyen-buoc"].map { "file.done.\($0)" })
        keys.formUnion(AuditAction.allCases.map { "audit.action.\($0.rawValue)" })
        keys.formUnion(Consent.Manner.allCases.map { "party.consent.\($0.rawValue)" })
        keys.formUnion(fieldsOfParties.map { "field.party.\($0)" })
        keys.formUnion(["info", "warning", "error"].map { "finding.\($0)" })
        keys.formUnion(suspensionKeys)
        keys.formUnion(
            ConfirmedFact.allCases.flatMap { fact in
                ["confirmation.fact.\(fact.rawValue)", "confirmation.public.\(fact.rawValue)"]
            })
        keys.formUnion(ConfirmationState.allCases.map { "confirmation.state.\($0.rawValue)" })
        keys.formUnion(ConfirmationCode.allCases.map { "error.\($0.rawValue)" })
        keys.formUnion(["left", "last", "over"].map { "days.\($0)" })
        keys.formUnion(PartyKind.allCases.map { "lookup.party.\($0.rawValue)" })
        keys.formUnion(PlaceKind.allCases.map { "lookup.place.\($0.rawValue)" })
        keys.formUnion(MarketCode.Market.allCases.map { "place.market.\($0.rawValue)" })
        keys.formUnion(MarketCode.Status.allCases.map { "place.code.\($0.rawValue)" })
        keys.formUnion(fieldsOfPlaces.map { "field.place.\($0)" })
        keys.formUnion(CBV.List.bizStep.words.map { "bizStep.\($0)" })
        keys.formUnion(CBV.List.disposition.words.map { "disposition.\($0)" })
        keys.formUnion(
            ImportColumn.allCases.flatMap { ["import.column.\($0.rawValue)", "import.hint.\($0.rawValue)"] })
        keys.formUnion(ImportState.allCases.map { "import.state.\($0.rawValue)" })
        keys.formUnion(ImportDecision.allCases.map { "import.decision.\($0.rawValue)" })
        keys.formUnion(ImportSubject.allCases.map { "import.subject.\($0)" })
        return keys
    }()

    private static var reviewKeys: Set<String> {
        var keys = Set(ReviewRefusal.allCases.map { "error.\($0.rawValue)" })
        keys.formUnion(ReviewLoan.Refusal.allCases.map { "error.\($0.rawValue)" })
        keys.formUnion(ReviewKind.allCases.map { "review.kind.\($0.rawValue)" })
        keys.formUnion(ReviewStage.allCases.map { "review.stage.\($0.rawValue)" })
        keys.formUnion(ReviewState.allCases.map { "review.state.\($0.rawValue)" })
        keys.formUnion(ReviewCause.allCases.map { "review.cause.\($0.rawValue)" })
        keys.formUnion(ReviewReason.allCases.map { "review.reason.\($0.rawValue)" })
        keys.formUnion(ReviewDeed.allCases.map { "review.deed.\($0.rawValue)" })
        return keys
    }

    /// Lists, what they say, and the legal texts they rest on.
    private static var listKeys: Set<String> {
        var keys = Set((ListCode.allCases.map(\.rawValue) + ListRefusal.allCases.map(\.rawValue)).map { "error.\($0)" })
        keys.formUnion(ListKind.allCases.map { "lists.kind.\($0.rawValue)" })
        keys.formUnion(ListLevel.allCases.map { "lists.level.\($0.rawValue)" })
        keys.formUnion(ListMark.allCases.map { "lists.mark.\($0.rawValue)" })
        keys.formUnion(ListColumn.allCases.flatMap { ["lists.column.\($0.rawValue)", "lists.hint.\($0.rawValue)"] })
        keys.formUnion(["luu", "bang", "duyet"].map { "lists.done.\($0)" })
        keys.formUnion(["lists.issued.hint", "lists.from.hint", "lists.to.hint"])
        keys.formUnion(LegalInstrument.Status.allCases.map { "legal.status.\($0.rawValue)" })
        keys.formUnion(LegalBasis.allCases.map { "law.rule.\($0.name)" })
        return keys
    }

    /// What symbols are called, and why one is not printed.
    private static var carrierKeys: Set<String> {
        let ofCarriers = Carrier.allCases.flatMap { ["carrier.name.\($0)", "carrier.for.\($0)"] }
        let troubles = ["content", "tooMuch", "use", "moduleWidth", "resolution", "tooWide", "tooLong"]
        return Set(
            ofCarriers + PrintUse.allCases.map { "carrier.use.\($0)" } + troubles.map { "error.carrier.\($0)" }
                + SymbolKind.allCases.map { "photo.kind.\($0)" }
                + CodeForm.allCases.map { "check.form.\($0.rawValue)" })
    }

    /// What values of suspensions are spoken of under.
    private static var suspensionKeys: Set<String> {
        let kinds = SuspensionKind.allCases.flatMap {
            ["kind.\($0.rawValue)", "kind.\($0.rawValue).hint", "sure.\($0.rawValue)"]
        }
        let steps = SuspensionStep.Kind.allCases.flatMap {
            ["step.\($0.rawValue)", "letter.\($0.rawValue)", "letter.\($0.rawValue).subject"]
        }
        let rest =
            SuspensionSubject.Level.allCases.map { "level.\($0.rawValue)" }
            + SuspensionState.allCases.map { "state.\($0.rawValue)" }
            + ["tam-dung", "giai-trinh", "go-bo"].map { "done.\($0)" }
        return Set((kinds + steps + rest).map { "suspension.\($0)" })
            .union(SuspensionCode.allCases.map { "error.\($0.rawValue)" })
    }

    /// What a party's history may name.
    private static let fieldsOfParties = [
        "partyKind", "name", "nameEnglish", "taxCode", "licence.number",
        "licence.date", "licence.issuer", "representative.name", "representative.title", "representative.phone",
        "representative.email", "contacts", "phone", "email", "website",
        "sector", "address.street", "address.commune", "address.printed", "gln",
        "memberships", "standing.status", "standing.since", "standing.reason", "standing.decision",
        "consent", "filledInBy", "note",
    ]

    /// Members of a place's file, by which its history and questions are named.
    private static let fieldsOfPlaces = [
        "name", "category", "owner", "gln", "internalCode", "produce", "hectares", "heads", "yearlyOutput",
        "outputUnit",
        "address.street", "address.commune", "address.printed", "phone", "note", "shape", "sector", "standing",
        "unread",
        "households", "households.name", "households.hectares", "households.party", "packers", "packers.name",
        "packers.code", "packers.until", "packers.party", "codes", "codes.code", "codes.market", "codes.status",
        "codes.by",
        "codes.decision", "codes.from", "codes.until", "certificates", "certificates.name", "certificates.number",
        "certificates.by", "certificates.from", "certificates.until",
    ]

    /// What values of products are spoken of under.
    private static let productKeys: Set<String> = {
        var keys = Set(ProductGroup.allCases.map { "product.group.\($0.rawValue)" })
        keys.formUnion(GTINBasis.Kind.allCases.map { "product.basis.\($0.rawValue)" })
        keys.formUnion(CodeRegistration.Step.allCases.map { "product.registration.step.\($0.rawValue)" })
        for task in CodeRegistration.Task.allCases where task != .nothing {
            keys.formUnion(["product.next.\(task.rawValue)", "product.next.\(task.rawValue).text"])
        }
        keys.formUnion(NetContent.Unit.allCases.map { "product.net.unit.\($0.rawValue)" })
        keys.formUnion(ProductOrigin.Phrase.allCases.map { "product.origin.\($0.rawValue)" })
        keys.formUnion(ShelfLife.Unit.allCases.map { "product.shelfLife.unit.\($0.rawValue)" })
        keys.formUnion(ShelfLife.Start.allCases.map { "product.shelfLife.from.\($0.rawValue)" })
        keys.formUnion(LabelItem.allCases.map { "product.label.\($0.rawValue)" })
        keys.formUnion(ProductPaper.Kind.allCases.map { "product.paper.\($0.rawValue)" })
        let fields = [
            "name", "owner", "standing", "gtin", "internalCode", "basis", "authorised", "registration", "pictures",
            "net",
            "packs", "origin", "shelfLife", "standards", "papers", "indication", "ocop", "label", "labelGroup",
            "tracing",
            "group", "hsCode", "brand", "about", "commune", "nameEnglish",
        ]
        keys.formUnion(fields.map { "field.product.\($0)" })
        keys.formUnion(TracingToday.Code.allCases.map { "product.tracing.\($0.rawValue)" })
        return keys
    }()

    /// What values of papers are spoken of under.
    private static let documentKeys: Set<String> = {
        var keys = Set(DocumentType.allCases.map { "document.type.\($0.rawValue)" })
        keys.formUnion(
            DocumentAudience.allCases.flatMap { audience in
                ["", ".hint"].map { "document.audience.\(audience.rawValue)\($0)" }
            })
        keys.formUnion(
            (DocumentCode.allCases.map(\.rawValue) + CopyTrouble.allCases.map(\.rawValue)).map { "error.\($0)" })
        keys.formUnion(
            (["commune", "province"] + Sector.allCases.map(\.rawValue)).map { "document.office.\($0)" })
        let fields = [
            "owner", "commune", "sector", "type", "name", "number", "issuer", "scope.isWholeParty", "scope.products",
            "scope.places", "scope.standards", "validFrom", "validTo", "audience", "partners", "copy", "replaces",
            "note", "standing",
        ]
        keys.formUnion(fields.map { "field.document.\($0)" })
        return keys
    }()
}
