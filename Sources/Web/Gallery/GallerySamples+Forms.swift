extension GallerySamples {
    func forms(_ part: GalleryPart) -> [GalleryExample] {
        switch part {
        case .fields: fields
        case .choices: choices
        case .refusal: [GalleryExample(refused)]
        case .search:
            [
                GalleryExample(
                    SearchBox(
                        "tim-mau", text("sample.search"), action: address, value: query["tim-mau"] ?? "",
                        hint: text("sample.search.hint")))
            ]
        default: [GalleryExample(lots.filters)]
        }
    }

    private var fields: [GalleryExample] {
        [
            GalleryExample(
                text("sample.text"), Field("ten", text("sample.name"), hint: text("sample.name.hint"), TextInput())),
            GalleryExample(
                text("sample.number"),
                Field(
                    "luong", text("sample.weight"), hint: text("sample.weight.hint"), unit: "kg",
                    TextInput.number(words.amount(Quantity(1234.5)!)))),
            GalleryExample(
                text("sample.day"),
                Field("ngay", text("sample.harvest"), hint: text("sample.harvest.hint"), TextInput.day("21/11/2026"))),
            GalleryExample(
                text("sample.digits"),
                Field(
                    "gtin", text("sample.gtin"), hint: text("sample.gtin.hint"),
                    TextInput.digits("9521001001007", maxLength: 14))),
            GalleryExample(text("sample.select"), Field("kieu", text("sample.product"), Select(productChoices))),
            GalleryExample(
                text("sample.area"),
                Field(
                    "ghi-chu", text("sample.note"), hint: text("sample.note.hint"), isOptional: true,
                    TextArea(maxLength: 2000))),
            GalleryExample(
                text("sample.file"),
                Field(
                    "anh", text("sample.photo"), hint: text("sample.photo.hint"), isOptional: true,
                    FileInput(accept: "image/jpeg,image/png", takesSeveral: true))),
            GalleryExample(
                text("sample.readonly"),
                Field(
                    "ma-co-so", text("sample.business"), hint: text("sample.business.hint"),
                    TextInput(text("sample.business.name"), isReadOnly: true))),
            GalleryExample(
                text("sample.wrong"),
                Field("han", text("sample.expiry"), error: text("sample.expiry.error"), TextInput.day("31/02/2027"))),
        ]
    }

    var productChoices: [Choice] {
        [
            Choice("", text("sample.choose")), Choice("sau-rieng", text("sample.durian")),
            Choice("buoi", text("sample.pomelo"), isChosen: true), Choice("ho-tieu", text("sample.pepper")),
        ]
    }

    private var choices: [GalleryExample] {
        [
            GalleryExample(
                text("sample.radios"),
                ChoiceGroup(
                    "phan-loai", text("sample.grade"), .radio,
                    [
                        Choice("a", text("sample.grade.a"), hint: text("sample.grade.a.hint"), isChosen: true),
                        Choice("b", text("sample.grade.b")), Choice("c", text("sample.grade.c"), isDisabled: true),
                    ])),
            GalleryExample(
                text("sample.boxes"),
                ChoiceGroup(
                    "chung-nhan", text("sample.papers"), .checkbox, hint: text("sample.papers.hint"), isOptional: true,
                    [
                        Choice("vietgap", "VietGAP", isChosen: true), Choice("globalgap", "GlobalG.A.P."),
                        Choice("ocop", "OCOP"),
                    ])),
        ]
    }

    private var refused: Form {
        Form(
            action: "\(address)#refusal", method: "get",
            errors: ErrorSummary(
                id: "loi-mau",
                [
                    .init(text: text("sample.form.name.error"), field: "form-ten"),
                    .init(text: text("sample.form.weight.error"), field: "form-luong"),
                    .init(text: text("sample.form.state.error"), field: "form-dang-1"),
                ]),
            [
                Piece(
                    Fieldset(
                        text("sample.form"), hint: text("sample.form.hint"),
                        [
                            Piece(
                                Field(
                                    "form-ten", text("sample.name"), error: text("sample.form.name.error"), TextInput())
                            ),
                            Piece(
                                Field(
                                    "form-luong", text("sample.weight"), error: text("sample.form.weight.error"),
                                    unit: "kg", TextInput.number(words.language == .vi ? "12.5" : "12,5"))),
                            Piece(
                                ChoiceGroup(
                                    "form-dang", text("sample.state"), .radio, error: text("sample.form.state.error"),
                                    [
                                        Choice("tuoi", text("sample.state.fresh")),
                                        Choice("kho", text("sample.state.dry")),
                                    ])),
                        ]))
            ], buttons: [Button(text("sample.save")), Button(text("sample.draft"), .secondary)])
    }
}
