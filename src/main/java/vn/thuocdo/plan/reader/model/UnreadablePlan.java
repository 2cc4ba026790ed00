package vn.thuocdo.plan.reader.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Thrown when a file cannot be read as a plan at all; nothing has been read then.
public final class UnreadablePlan extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public UnreadablePlan(Reason reason, @Nullable Throwable cause) {
        super(reason.key(), cause);
        this.reason = reason;
    }

    public UnreadablePlan(Reason reason) {
        this(reason, null);
    }

    /// Why the file was refused.
    public Reason reason() {
        return reason;
    }

    /// Why a file is refused.
    public enum Reason {
        /// Neither a DOCX nor any kind of file named below.
        NOT_A_DOCX,
        /// A PDF file.
        PDF,
        /// The old binary Word format (.doc).
        OLD_DOC,
        /// Protected by a password.
        ENCRYPTED,
        /// Carries macros.
        MACRO,
        /// Larger than the limit.
        TOO_LARGE,
        /// Unpacks to far more than it weighs, or holds far too many parts.
        ZIP_BOMB,
        /// A package whose parts are broken.
        BROKEN,
        /// Written in a pre-Unicode Vietnamese encoding (TCVN3, VNI), so that its letters are not letters.
        LEGACY_ENCODING,
        /// Holds no text.
        EMPTY;

        /// Key of its message, such as `not-a-docx`.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
