package vn.thuocdo.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names of files as they may be shown and saved: without folders, control characters, changes of writing direction and
/// characters that file systems refuse.
final class FileName {
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}<>:\"|?*]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST = 180;

    private FileName() {}

    /// The ending in lower case without its full stop; empty where there is none.
    static String ending(String name) {
        var last = name.lastIndexOf('.');
        return last < 0 ? "" : name.substring(last + 1).strip().toLowerCase(Locale.ROOT);
    }

    /// The safe form of a name, ending as the kind wants.
    static String safe(String name, FileKind kind) {
        var bare = Normalizer.normalize(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1),
                Normalizer.Form.NFC);
        var clean = SPACES.matcher(UNSAFE.matcher(bare).replaceAll("")).replaceAll(" ").strip();
        var last = clean.lastIndexOf('.');
        var stem = (last < 0 ? clean : clean.substring(0, last)).replaceFirst("^[. ]+", "").replaceFirst("[. ]+$", "");
        var known = FileKind.of(ending(clean)).filter(kind::equals).isPresent();
        return (stem.isEmpty() ? "tep" : shortened(stem)) + "." + (known ? ending(clean) : kind.ending());
    }

    private static String shortened(String stem) {
        return stem.length() <= LONGEST ? stem : stem.substring(0, LONGEST).strip();
    }
}
