package vn.thuocdo.kernel;

import java.util.Optional;

/// Tells who is signed in on this thread; implemented where sessions and tokens are known.
public interface ActorSource {
    /// The signed-in person, or empty when nobody is.
    Optional<Actor> signedIn();
}
