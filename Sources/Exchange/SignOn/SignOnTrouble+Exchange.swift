import Records

extension SignOnTrouble {
    init(_ trouble: ExchangeTrouble) {
        let isOurs = [.untrusted, .addressRefused, .malformed].contains(trouble.code)
        self.init(isOurs ? .provider : .unavailable, trouble.description)
    }
}
