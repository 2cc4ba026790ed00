package vn.thuocdo.task;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.document.FileId;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Refused;

/// A request for more time and its decision. Old and new due moment both stay.
///
/// @param id           its identity
/// @param task         the task
/// @param occasion     number of the occasion
/// @param number       the how-manieth extension of the occasion it would be; from 2 on it is marked
/// @param askedBy      who asked
/// @param askedAt      when
/// @param reason       why
/// @param requested    the day asked for
/// @param requestedDue the due moment that day would give
/// @param file         a file that supports it, or null
/// @param fileName     its name, or an empty text
/// @param oldDue       the due moment when it was asked
/// @param state        how it stands
/// @param decidedBy    who decided; null while nobody has, and when it lapsed
/// @param decidedAt    when it was decided or lapsed
/// @param decision     words of the decision
/// @param newDue       the due moment granted, or null
public record Extension(ExtensionId id, TaskId task, int occasion, int number, AccountId askedBy, Instant askedAt,
        String reason, LocalDate requested, Instant requestedDue, @Nullable FileId file, String fileName, Instant oldDue,
        State state, @Nullable AccountId decidedBy, @Nullable Instant decidedAt, String decision,
        @Nullable Instant newDue) {
    /// How a request stands.
    public enum State {
        /// It waits for its decision.
        ASKED,
        /// More time was given.
        GRANTED,
        /// No more time was given.
        REFUSED,
        /// The work was finished or cancelled before anybody decided.
        LAPSED
    }

    /// With more time granted, up to the moment asked for or another one.
    Extension granted(AccountId by, Instant at, String words, Instant until) {
        mustBeDecidable(by);
        if (!until.isAfter(oldDue))
            throw Refused.at("until", "task.extension.not-later");
        return decided(State.GRANTED, by, at, words, until);
    }

    /// Refused for a reason.
    Extension refused(AccountId by, Instant at, String words) {
        mustBeDecidable(by);
        if (words.isBlank())
            throw Refused.at("words", "task.extension.refusal-without-reason");
        return decided(State.REFUSED, by, at, words, null);
    }

    /// Without meaning any more, because the work ended.
    Extension lapsed(Instant at) {
        return decided(State.LAPSED, null, at, "", null);
    }

    private void mustBeDecidable(AccountId by) {
        if (state != State.ASKED)
            throw Refused.because("task.extension.decided");
        if (by.equals(askedBy))
            throw Refused.because("task.extension.own");
    }

    private Extension decided(State next, @Nullable AccountId by, Instant at, String words, @Nullable Instant until) {
        return new Extension(id, task, occasion, number, askedBy, askedAt, reason, requested, requestedDue, file,
                fileName, oldDue, next, by, at, words.strip(), until);
    }
}
