package import SQL
package import Traceability

/// What belongs to the transaction that writes a product's file: the lists in force judge it anew.
package struct ListFollower: FileFollower {
    private let shelf: ListShelf
    private let clock: WallClock

    package init(shelf: ListShelf, clock: WallClock) {
        self.shelf = shelf
        self.clock = clock
    }

    package func follow<File: ProvinceFile>(_ stored: StoredFile<File>, in session: any SQLSession) throws {
        guard let file = stored.file as? ProductFile else { return }
        let book = try shelf.book(on: CivilDay(inVietnamAt: clock.now()), in: session)
        let product = ListedProduct(
            id: stored.id, version: stored.version, sort: FileWords.order(file.index(of: stored.id).name),
            changedAt: stored.changedAt, owner: file.owner, status: file.standing.status, goods: ListedGoods(file))
        try ListResults(session: session, book: book).write([product], guarded: false)
    }
}
