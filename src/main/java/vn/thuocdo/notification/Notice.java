package vn.thuocdo.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;

/// Something to tell one person.
///
/// @param agency     the agency in whose work it happened
/// @param to         the person's account
/// @param messageKey message key of the sentence; its beginning says of which kind it is, see
///                   [vn.thuocdo.notification.spi.NoticeKind]
/// @param args       arguments of the sentence: texts, whole numbers, `BigDecimal`, `LocalDate`, `Instant`
/// @param url        path of the page to open, beginning with `/`
/// @param dedupKey   the same person is told once under one key, for example `task/<id>/due-in-3`
/// @param alsoMail   whether it is worth a mail, unless the person switched the kind off
/// @param notBefore  neither shown nor mailed before, for quiet days; null to tell at once
public record Notice(UnitId agency, AccountId to, String messageKey, List<Object> args, String url, String dedupKey,
        boolean alsoMail, @Nullable Instant notBefore) {
    public Notice {
        args = List.copyOf(args);
        if (!url.startsWith("/") || url.startsWith("//"))
            throw new IllegalArgumentException("not a path of ours: " + url);
    }

    /// A notice told at once.
    public Notice(UnitId agency, AccountId to, String messageKey, List<Object> args, String url, String dedupKey,
            boolean alsoMail) {
        this(agency, to, messageKey, args, url, dedupKey, alsoMail, null);
    }

    /// The same notice, but not before the given moment.
    public Notice notBefore(Instant moment) {
        return new Notice(agency, to, messageKey, args, url, dedupKey, alsoMail, moment);
    }
}
