package vn.thuocdo.identity;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.ActorSource;

/// The actor behind the session or token of the request. Read from the database once for each request, so that a lock,
/// a new role or an ended delegation counts from the next request on, on every node.
@Component
class SessionActor implements ActorSource {
    private static final String MEMO = SessionActor.class.getName();

    private final Actors actors;

    SessionActor(Actors actors) {
        this.actors = actors;
    }

    @Override
    public Optional<Actor> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who
                && who.stage() == SignedIn.Stage.COMPLETE ? remembered(who) : Optional.empty();
    }

    private Optional<Actor> remembered(SignedIn who) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null)
            return actors.of(who.agency(), who.account());
        if (request.getAttribute(MEMO, RequestAttributes.SCOPE_REQUEST) instanceof Memo memo && memo.who.equals(who))
            return memo.actor;
        var actor = actors.of(who.agency(), who.account());
        request.setAttribute(MEMO, new Memo(who, actor), RequestAttributes.SCOPE_REQUEST);
        return actor;
    }

    private record Memo(SignedIn who, Optional<Actor> actor) {}
}
