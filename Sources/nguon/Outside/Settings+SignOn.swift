import Exchange
import Records
import Web

extension Settings {
    /// The desk that sends people to the provider, if one was set up.
    /// - Parameter key: seals what browsers keep meanwhile.
    func signOnDesk(key: [UInt8], clock: WallClock, randomness: Randomness) -> SignOnDesk? {
        outside.signOn.map { signOn in
            // Its own lines: people who sign in do not wait for messages.
            SignOnDesk(
                settings: signOn, client: OutsideClient(rules: outside.rules), key: key, clock: clock,
                randomness: randomness)
        }
    }

    /// The door on the pages.
    func signOnDoor(_ stores: Stores) -> SignOnDoor? {
        let desk = signOnDesk(key: stores.signOnKey, clock: stores.clock, randomness: stores.randomness)
        return desk.map {
            SignOnDoor(
                provider: $0, store: SignOnStore(database: stores.database, pen: stores.pen),
                nameVietnamese: outside.signOnName, nameEnglish: outside.signOnNameEnglish)
        }
    }
}
