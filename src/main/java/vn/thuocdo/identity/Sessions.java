package vn.thuocdo.identity;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;

/// Sessions of people, kept in the database so that every node knows them. Outside a web server there are none.
@Component
public class Sessions {
    /// Session attribute: network address at sign-in.
    public static final String ADDRESS = "thuocdo.address";
    /// Session attribute: what the browser calls itself.
    public static final String BROWSER = "thuocdo.browser";

    private static final int HANDLE_LENGTH = 16;

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> repository;
    private final CurrentActor current;

    Sessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> repository, CurrentActor current) {
        this.repository = repository;
        this.current = current;
    }

    /// The actor's own sessions, the one used last first.
    ///
    /// @param here identity of the session that asks
    public List<OpenSession> mine(@Nullable String here) {
        return find(current.get().account()).stream().map(session -> open(session, here))
                .sorted(Comparator.comparing(OpenSession::usedAt).reversed()).toList();
    }

    /// Ends one of the actor's own sessions; throws [Missing] when there is none with this handle.
    public void endMine(String handle) {
        var ended = find(current.get().account()).stream().filter(session -> handle(session).equals(handle)).findFirst()
                .orElseThrow(() -> new Missing("session"));
        delete(ended);
    }

    /// Ends all of the actor's own sessions but the one that asks.
    public void endMineExcept(@Nullable String here) {
        endAllExcept(current.get().account(), here);
    }

    void endAll(AccountId account) {
        endAllExcept(account, null);
    }

    void endAllExcept(AccountId account, @Nullable String here) {
        find(account).stream().filter(session -> !session.getId().equals(here)).forEach(this::delete);
    }

    private List<? extends Session> find(AccountId account) {
        var known = repository.getIfAvailable();
        return known == null ? List.of() : List.copyOf(known.findByPrincipalName(account.toString()).values());
    }

    private void delete(Session session) {
        repository.getObject().deleteById(session.getId());
    }

    private static OpenSession open(Session session, @Nullable String here) {
        return new OpenSession(handle(session), session.getId().equals(here), session.getCreationTime(),
                session.getLastAccessedTime(), text(session, ADDRESS), text(session, BROWSER));
    }

    private static String text(Session session, String attribute) {
        String value = session.getAttribute(attribute);
        return value == null ? "" : value;
    }

    /// Names a session on pages without giving away its identity, which would be enough to take it over.
    private static String handle(Session session) {
        return HexFormat.of().formatHex(Fingerprint.of(session.getId())).substring(0, HANDLE_LENGTH);
    }
}
