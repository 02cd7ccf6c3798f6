/// What came of a try to sign in. Why a try was wrong is not told apart: not a login nobody has, not an account that ended.
package enum SignInOutcome: Hashable, Sendable {
    case wrong
    /// Tried too often from here.
    case heldUp(seconds: Int)
    /// The password was right; the token opens nothing but the second step.
    case awaitsSecondFactor(token: String)
    /// - Parameter device: for the browser to keep.
    case signedIn(token: String, device: String)
}
