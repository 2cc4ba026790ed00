package vn.thuocdo.notification;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.notification.spi.NoticeKind;
import vn.thuocdo.notification.spi.NoticeKinds;

/// What people want by mail. The inbox always gets everything.
@Component
public class Preferences {
    private final PreferenceStore store;
    private final ObjectProvider<NoticeKinds> sources;
    private final CurrentActor actor;

    Preferences(PreferenceStore store, ObjectProvider<NoticeKinds> sources, CurrentActor actor) {
        this.store = store;
        this.sources = sources;
        this.actor = actor;
    }

    /// A person's wishes.
    ///
    /// @param digest  one mail a day, at 07:00, instead of one for each notice
    /// @param muted   codes of the kinds that do not come by mail
    /// @param version optimistic version; 0 before anything was chosen
    public record Preference(boolean digest, Set<String> muted, int version) {
        public Preference {
            muted = Set.copyOf(muted);
        }

        /// Everything by mail, at once.
        static final Preference DEFAULT = new Preference(false, Set.of(), 0);
    }

    /// The wishes of who acts.
    @Transactional(readOnly = true)
    public Preference mine() {
        var acting = actor.get();
        return store.find(acting.agency(), acting.account());
    }

    /// Changes the wishes of who acts. Kinds that nobody declares are left out.
    ///
    /// @param version the version that was read
    @Transactional
    public Preference change(boolean digest, Set<String> muted, int version) {
        var acting = actor.get();
        var known = kinds().stream().map(NoticeKind::code).filter(muted::contains).toList();
        store.save(acting.agency(), acting.account(), new Preference(digest, Set.copyOf(known), version));
        return mine();
    }

    /// The kinds of notices of all modules in their order.
    public List<NoticeKind> kinds() {
        return sources.orderedStream().flatMap(source -> source.kinds().stream())
                .sorted(java.util.Comparator.comparingInt(NoticeKind::order).thenComparing(NoticeKind::code)).toList();
    }

    /// The kind of a message key: the longest code that it begins with, or an empty text.
    String kindOf(String messageKey) {
        return kinds().stream().map(NoticeKind::code)
                .filter(code -> messageKey.equals(code) || messageKey.startsWith(code + "."))
                .max(java.util.Comparator.comparingInt(String::length)).orElse("");
    }
}
