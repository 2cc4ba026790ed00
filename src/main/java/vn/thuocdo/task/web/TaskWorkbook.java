package vn.thuocdo.task.web;

import static vn.thuocdo.ui.Page.local;
import static vn.thuocdo.ui.Page.text;
import static vn.thuocdo.ui.Page.texts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.task.TaskRow;
import vn.thuocdo.task.due.DueWords;

/// Writes a list of tasks as a spreadsheet: one line a task, dates as dates.
final class TaskWorkbook {
    private static final String[] COLUMNS = {"code", "title", "area", "plan", "leads", "coordinators", "person", "rule",
            "due", "standing", "percent", "doneAt", "extensions", "proven", "products"};
    private static final int[] WIDTHS = {12, 60, 24, 16, 32, 32, 22, 26, 18, 18, 10, 18, 10, 10, 10};

    private TaskWorkbook() {}

    static byte[] of(TaskListPage page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Thuoc Do", "1.0")) {
            var sheet = workbook.newWorksheet(text("task.title"));
            for (int i = 0; i < COLUMNS.length; i++) {
                sheet.value(0, i, text("task.column." + COLUMNS[i]));
                sheet.width(i, WIDTHS[i]);
            }
            sheet.range(0, 0, 0, COLUMNS.length - 1).style().bold().wrapText(true).set();
            sheet.freezePane(0, 1);
            for (int i = 0; i < page.tasks().rows().size(); i++)
                write(sheet, i + 1, page.tasks().rows().get(i), page);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int at, TaskRow row, TaskListPage page) {
        sheet.value(at, 0, row.code());
        sheet.value(at, 1, row.title());
        sheet.value(at, 2, text("task.area." + row.area()));
        sheet.value(at, 3, row.planLabel());
        sheet.value(at, 4, page.names().of(row.leads()));
        sheet.value(at, 5, page.names().of(row.coordinators()));
        sheet.value(at, 6, page.names().of(row.person()));
        sheet.value(at, 7, DueWords.of(row.rule(), texts()));
        moment(sheet, at, 8, row.due());
        sheet.value(at, 9, text("task.standing." + row.standing().code()));
        sheet.value(at, 10, row.percent());
        moment(sheet, at, 11, row.doneAt());
        sheet.value(at, 12, row.extensions());
        sheet.value(at, 13, row.proven());
        sheet.value(at, 14, row.products());
        sheet.range(at, 1, at, 5).style().wrapText(true).set();
    }

    private static void moment(Worksheet sheet, int at, int column, @Nullable Instant moment) {
        if (moment == null)
            return;
        sheet.value(at, column, local(moment));
        sheet.style(at, column).format("dd/MM/yyyy HH:mm").set();
    }
}
