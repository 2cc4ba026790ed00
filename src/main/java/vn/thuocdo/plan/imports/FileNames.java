package vn.thuocdo.plan.imports;

import java.util.regex.Pattern;

/// Names of files as they may be shown: without folders, control characters or marks that turn the reading direction.
final class FileNames {
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\"<>|:*?]");
    private static final int LONGEST = 150;

    private FileNames() {}

    static String clean(String given) {
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var shown = UNSAFE.matcher(name).replaceAll("").strip();
        if (shown.isEmpty())
            return "ke-hoach.docx";
        return shown.length() <= LONGEST ? shown : shown.substring(shown.length() - LONGEST);
    }
}
