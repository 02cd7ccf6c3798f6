import Hummingbird
import Records
import Traceability

/// `/dang-nhap/buoc-hai`: a code of the telephone, or one on paper.
struct SecondStepHandler: Handler {
    let desk: AccountDesk

    func answer(_ visit: Visit) async throws -> Response {
        guard visit.method == .post else { return desk.page(page(visit, NextPage(visit.query["tiep"])), visit) }
        let form = try await FormReader(settings: desk.settings, limits: .answers).read(visit)
        let next = NextPage(form["tiep"])
        guard let token = desk.cookie.token(of: visit) else { return desk.seeOther(.signIn(.signIn)) }
        let outcome = try await desk.store.passSecondFactor(
            token, code: form["ma"] ?? "", at: desk.place(of: visit))
        switch outcome {
        case .signedIn(let token, let device):
            let cookies = [desk.cookie.setting(token), desk.cookie.settingDevice(device)]
            return desk.seeOther(path: next.path, cookies: cookies)
        case .awaitsSecondFactor, .wrong: return refuse(visit, next, "signIn.second.wrong", [:])
        case .heldUp(let seconds):
            return refuse(visit, next, "signIn.heldUp", ["minutes": String((seconds + 59) / 60)])
        }
    }

    private func refuse(_ visit: Visit, _ next: NextPage, _ key: String, _ arguments: [String: String]) -> Response {
        var faults = FormFaults()
        faults.add("ma", desk.words(visit).text(key, arguments))
        return desk.page(page(visit, next, faults), visit, status: .unprocessableContent)
    }

    private func page(_ visit: Visit, _ next: NextPage, _ faults: FormFaults = FormFaults()) -> AccountPage {
        let words = desk.words(visit)
        let form = Form(
            action: Address.signIn(.secondStep).path, sending: next.field, errors: faults.summary,
            [
                Piece(
                    Field(
                        "ma", words.text("signIn.second.code"), hint: words.text("signIn.second.hint"),
                        error: faults["ma"], TextInput.oneTimeCode()))
            ], buttons: [Button(words.text("signIn.second.button"))])
        let help = Details(
            words.text("signIn.second.help"),
            [words.text("signIn.second.help.codes"), words.text("signIn.second.help.lost")])
        return AccountPage(
            words, words.text("signIn.second.title"),
            trail: words.trail + [words.link("signIn.title", .signIn(.signIn))], notice: shown(words),
            [Piece(form), Piece(help)])
    }

    /// The demonstration has no secret to keep.
    private func shown(_ words: AccountWords) -> Notice? {
        desk.pages.installation.secondFactorToShow.map { secret in
            let code = secret.code(step: OneTimePassword.step(at: desk.now()))
            return Notice(
                .info, words.text("signIn.second.demonstration", ["code": code]),
                words.text("signIn.second.demonstration.text"))
        }
    }
}
