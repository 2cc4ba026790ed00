package vn.thuocdo.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thuocdo.audit.AuditEntry;
import vn.thuocdo.audit.AuditFilter;
import vn.thuocdo.audit.AuditQueries;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.ui.Texts;

/// The trail as a table for spreadsheets: the same entries as the list, at most 20.000.
@Component
class AuditExport {
    private static final int MOST = 20_000;
    private static final int STEP = 1000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private static final List<String> COLUMNS = List.of("at", "who", "behalf", "action", "record", "before", "after",
            "reason", "address");
    /// Spreadsheet programs take such a beginning for a formula.
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

    private final AuditQueries queries;
    private final MessageSource messages;

    AuditExport(AuditQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    void csv(AuditFilter filter, HttpServletResponse response) throws IOException {
        var lines = rows(filter).stream().map(row -> row.stream().map(AuditExport::quoted)
                .collect(Collectors.joining(","))).collect(Collectors.joining("\r\n", "\ufeff", "\r\n"));
        head(response, "text/csv;charset=UTF-8", "audit.csv");
        response.getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
    }

    void xlsx(AuditFilter filter, HttpServletResponse response) throws IOException {
        var rows = rows(filter);
        head(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "audit.xlsx");
        try (var book = new Workbook(response.getOutputStream(), "Thuoc Do", "1.0")) {
            var sheet = book.newWorksheet(texts().text("audit.title"));
            for (int row = 0; row < rows.size(); row++)
                write(sheet, row, rows.get(row));
            sheet.freezePane(0, 1);
        }
    }

    private static void write(Worksheet sheet, int row, List<String> values) {
        for (int column = 0; column < values.size(); column++)
            sheet.value(row, column, values.get(column));
    }

    private List<List<String>> rows(AuditFilter filter) {
        var texts = texts();
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS.stream().map(column -> texts.text("audit.column." + column)).toList());
        String after = null;
        do {
            var page = queries.search(filter, after, STEP);
            page.rows().forEach(entry -> rows.add(row(entry, texts)));
            after = page.next();
        } while (after != null && rows.size() <= MOST);
        return rows;
    }

    private static List<String> row(AuditEntry entry, Texts texts) {
        return List.of(TIME.format(LocalDateTime.ofInstant(entry.at(), Vietnam.ZONE)), entry.actorName(),
                entry.onBehalfOf(), texts.text(entry.action()), entry.label(),
                entry.differences().stream().filter(line -> !line.before().isEmpty())
                        .map(line -> line.field() + ": " + line.before()).collect(Collectors.joining("; ")),
                entry.differences().stream().filter(line -> !line.after().isEmpty())
                        .map(line -> line.field() + ": " + line.after()).collect(Collectors.joining("; ")),
                orEmpty(entry.reason()), orEmpty(entry.address()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static String quoted(String text) {
        var safe = FORMULA.matcher(text).find() ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static void head(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private Texts texts() {
        return new Texts(messages, LocaleContextHolder.getLocale());
    }
}
