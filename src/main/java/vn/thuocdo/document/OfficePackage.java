package vn.thuocdo.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/// Looks into a zip file: an Office package without macros is one of the kinds, everything else is not. The whole
/// package is inflated once, up to a bound, so that no bomb gets in.
final class OfficePackage {
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_INFLATED = 400_000_000L;
    private static final int LONGEST_READ = 2_000_000;
    private static final String TYPES = "[Content_Types].xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String MIMETYPE = "mimetype";

    private final Map<String, String> read = new HashMap<>();
    private boolean macros;
    private long inflated;
    private int entries;

    private OfficePackage() {}

    /// The kind, or empty for archives and packages of other programs. Refuses bombs, macros, locked and damaged ones.
    static Optional<FileKind> kind(byte[] bytes) {
        var file = new OfficePackage();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                file.look(entry.getName(), zip);
        } catch (IOException | IllegalArgumentException damaged) {
            throw FileCheck.refused("damaged");
        }
        if (file.entries == 0)
            throw FileCheck.refused("damaged");
        return file.kind();
    }

    private void look(String name, InputStream content) throws IOException {
        if (++entries > MOST_ENTRIES)
            throw FileCheck.refused("bomb");
        var lower = name.toLowerCase(Locale.ROOT);
        macros |= lower.endsWith("vbaproject.bin") || lower.startsWith("basic/") || lower.startsWith("scripts/");
        var kept = name.equals(TYPES) || name.equals(MANIFEST) || name.equals(MIMETYPE);
        var out = new ByteArrayOutputStream();
        var buffer = new byte[65_536];
        for (var count = content.read(buffer); count >= 0; count = content.read(buffer)) {
            inflated += count;
            if (inflated > MOST_INFLATED)
                throw FileCheck.refused("bomb");
            if (kept && out.size() < LONGEST_READ)
                out.write(buffer, 0, count);
        }
        if (kept)
            read.put(name, out.toString(StandardCharsets.UTF_8));
    }

    private Optional<FileKind> kind() {
        var found = read.containsKey(TYPES) ? openXml(read.get(TYPES)) : openDocument(read.getOrDefault(MIMETYPE, ""));
        if (found.isPresent() && macros)
            throw FileCheck.refused("macros");
        if (read.getOrDefault(MANIFEST, "").contains("encryption-data"))
            throw FileCheck.refused("locked");
        return found;
    }

    private Optional<FileKind> openXml(String types) {
        macros |= types.contains("macroEnabled") || types.contains("vbaProject");
        if (types.contains("wordprocessingml.document.main+xml") || types.contains("word.document.macroEnabled"))
            return Optional.of(FileKind.DOCX);
        if (types.contains("spreadsheetml.sheet.main+xml") || types.contains("excel.sheet.macroEnabled"))
            return Optional.of(FileKind.XLSX);
        if (types.contains("presentationml.presentation.main+xml") || types.contains("presentation.macroEnabled"))
            return Optional.of(FileKind.PPTX);
        return Optional.empty();
    }

    private static Optional<FileKind> openDocument(String mimetype) {
        return switch (mimetype.strip()) {
            case "application/vnd.oasis.opendocument.text" -> Optional.of(FileKind.ODT);
            case "application/vnd.oasis.opendocument.spreadsheet" -> Optional.of(FileKind.ODS);
            default -> Optional.empty();
        };
    }
}
