package vn.thuocdo.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The kinds of files that are accepted. Archives, programs, old binary Office formats and everything else that cannot
/// be looked into are not.
public enum FileKind {
    // @formatter:off
    PDF("application/pdf", true, "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, "pptx"),
    ODT("application/vnd.oasis.opendocument.text", false, "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", false, "ods"),
    PNG("image/png", true, "png"),
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    CSV("text/csv", false, "csv"),
    TXT("text/plain", false, "txt");

    // @formatter:on
    private final String mediaType;
    private final boolean shown;
    private final List<String> endings;

    FileKind(String mediaType, boolean shown, String... endings) {
        this.mediaType = mediaType;
        this.shown = shown;
        this.endings = List.of(endings);
    }

    /// The media type sent with the file.
    public String mediaType() {
        return mediaType;
    }

    /// Whether browsers may show it in place; all others are saved.
    public boolean isShown() {
        return shown;
    }

    /// The usual ending of its name.
    public String ending() {
        return endings.getFirst();
    }

    /// Endings of all kinds as the `accept` attribute of a file field wants them.
    public static String accepted() {
        return Arrays.stream(values()).flatMap(kind -> kind.endings.stream()).map(ending -> "." + ending)
                .collect(Collectors.joining(","));
    }

    /// The kind that an ending names.
    static Optional<FileKind> of(String ending) {
        return Arrays.stream(values()).filter(kind -> kind.endings.contains(ending)).findFirst();
    }
}
