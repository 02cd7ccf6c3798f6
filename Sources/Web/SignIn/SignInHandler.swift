import Hummingbird
import Records

/// `/dang-nhap`: the first step.
struct SignInHandler: Handler {
    let desk: AccountDesk

    func answer(_ visit: Visit) async throws -> Response {
        guard visit.method == .post else { return show(visit) }
        let form = try await FormReader(settings: desk.settings, limits: .answers).read(visit)
        let login = form["dang-nhap"] ?? ""
        let outcome = try await desk.store.signIn(
            login, password: form.exact("mat-khau") ?? "", at: desk.place(of: visit))
        let next = NextPage(form["tiep"])
        switch outcome {
        case .wrong: return refuse(visit, login, next, "signIn.wrong", [:])
        case .heldUp(let seconds): return refuse(visit, login, next, "signIn.heldUp", ["minutes": minutes(seconds)])
        case .awaitsSecondFactor(let token):
            try await endOld(visit)
            return desk.seeOther(
                path: Address.signIn(.secondStep).path + next.query, cookies: [desk.cookie.setting(token)])
        case .signedIn(let token, let device):
            try await endOld(visit)
            let cookies = [desk.cookie.setting(token), desk.cookie.settingDevice(device)]
            return desk.seeOther(path: next.path, cookies: cookies)
        }
    }

    /// The session that was here before is nobody's any more.
    private func endOld(_ visit: Visit) async throws {
        if let old = desk.cookie.token(of: visit) { try await desk.store.signOut(old, at: desk.place(of: visit)) }
    }

    private func show(_ visit: Visit) -> Response {
        if visit.person != nil, visit.query["tiep"] == nil { return desk.seeOther(.work) }
        return desk.page(
            SignInForm(desk.words(visit), next: NextPage(visit.query["tiep"]), signOn: signOn(visit)).page, visit)
    }

    private func refuse(
        _ visit: Visit, _ login: String, _ next: NextPage, _ key: String, _ arguments: [String: String]
    ) -> Response {
        let words = desk.words(visit)
        var faults = FormFaults()
        faults.add("mat-khau", words.text(key, arguments))
        let form = SignInForm(words, next: next, login: login, faults: faults, signOn: signOn(visit))
        return desk.page(form.page, visit, status: .unprocessableContent)
    }

    private func signOn(_ visit: Visit) -> String? { desk.signOn?.name(in: visit.language) }

    private func minutes(_ seconds: Int) -> String { String((seconds + 59) / 60) }
}
