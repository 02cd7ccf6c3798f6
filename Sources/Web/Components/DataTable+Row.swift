extension DataTable {
    /// A line of the table. Its first cell names it.
    struct Row: Shown {
        var cells: [Cell]
        let actions: [Link]

        init(_ cells: [Cell], actions: [Link] = []) {
            self.cells = cells
            self.actions = actions
        }

        /// With what the columns say of the cells under them.
        func under(_ columns: [Column]) -> Row {
            var row = self
            row.cells = columns.indices.map { index in
                var cell = index < cells.count ? cells[index] : Cell("")
                cell.label = columns[index].label
                cell.look = columns[index].look
                cell.isHead = index == 0
                return cell
            }
            return row
        }
    }

    /// What stands in a column of a row.
    struct Cell: Shown {
        let text: String
        let address: String?
        let badge: Badge?
        fileprivate(set) var label = ""
        fileprivate(set) var look: String?
        fileprivate(set) var isHead = false

        init(_ text: String, to address: String? = nil, badge: Badge? = nil) {
            self.text = text
            self.address = address
            self.badge = badge
        }
    }
}

/// Told by hand: a list has hundreds of them, and reflection would take most of its time.
extension DataTable.Row {
    func child(named name: String) -> Any? {
        switch name {
        case "cells": cells
        case "actions": actions
        default: nil
        }
    }
}

/// Told by hand: a list has hundreds of them, and reflection would take most of its time.
extension DataTable.Cell {
    func child(named name: String) -> Any? {
        switch name {
        case "text": text
        case "address": address ?? Absent()
        case "badge": badge ?? Absent()
        case "label": label
        case "look": look ?? Absent()
        case "isHead": isHead
        default: nil
        }
    }
}
