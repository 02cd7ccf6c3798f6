/// Who answers an address of lists.
extension ListDesk {
    func handler(_ route: ListRoute) -> any Handler {
        switch route {
        case .lists: ListListHandler(desk: self)
        case .new: ListNewHandler(desk: self)
        case .template: ListWorkbookHandler(version: nil, desk: self)
        case .proposals: ListProposalsHandler(desk: self)
        case .propose: ListProposeHandler(desk: self)
        case .proposal(let id): ListProposalHandler(id: id, desk: self)
        case .list(let id): ListPageHandler(id: id, desk: self)
        case .version(let id, let number): ListVersionHandler(id: id, number: number, desk: self)
        case .part(let id, let number, let part): handler(part, id, number)
        }
    }

    private func handler(_ part: ListPart, _ id: String, _ number: Int) -> any Handler {
        switch part {
        case .edit: ListEditHandler(id: id, number: number, desk: self)
        case .table: ListTableHandler(id: id, number: number, desk: self)
        case .workbook: ListWorkbookHandler(version: (id, number), desk: self)
        case .approval: ListApprovalHandler(id: id, number: number, desk: self)
        case .discarding: ListDiscardHandler(id: id, number: number, desk: self)
        case .touches: ListTouchesHandler(id: id, number: number, desk: self)
        }
    }
}
