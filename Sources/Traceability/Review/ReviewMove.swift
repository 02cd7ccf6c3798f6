/// What somebody wants to do with a case.
package enum ReviewMove: Hashable, Sendable {
    /// Lets it through the stage it waits at; at the last stage that approves it.
    case approve(decision: ReviewDecision?, remark: String?)
    /// Back to who handed it in.
    case sendBack([ReviewReason], remark: String?, decision: ReviewDecision?)
    /// Back to the stage before: to the specialist who prepared it.
    case stepBack(remark: String)
    /// Taken back by who handed it in.
    case withdraw
    /// From now on this one's: `user:…`; nil gives it back to the queue.
    case assign(String?)
}
