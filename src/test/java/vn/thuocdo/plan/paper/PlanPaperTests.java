package vn.thuocdo.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.thuocdo.document.official.Notation;
import vn.thuocdo.document.official.OfficialDocument;
import vn.thuocdo.document.official.check.LayoutCheck;
import vn.thuocdo.document.official.print.OfficialPrint;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.content.Numbering;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.PlanText;
import vn.thuocdo.plan.content.Samples;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.plan.demo.DemoContent;
import vn.thuocdo.plan.demo.DemoDays;
import vn.thuocdo.plan.demo.DemoPlan;
import vn.thuocdo.task.due.DueRule;

/// The real plan of Thuận Châu on paper, read back.
class PlanPaperTests {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 18);
    private static final Issuer ISSUER = Issuer.of("Ủy ban nhân dân xã Thuận Châu", "Lò Văn Phong",
            new Issuer.Office.Chairman());

    @Test
    void thePlanIsPrintedInTheLayoutOfTheDecreeWithAllItsItems() throws IOException {
        var plan = thuanChau();
        var document = PlanPaper.plan(plan, ISSUER, Notation.given("07/KH-UBND"), DAY);
        var words = printed(document, "plan");
        plan.items()
                .forEach(item -> assertThat(words).contains(item.code(),
                        PaperWords.upper(fold(item.text()).replaceFirst("[.;]$", ""))));
        plan.text().sections().forEach(section -> section.paragraphs()
                .forEach(line -> assertThat(words).contains(fold(line).replaceFirst("^[-+] ", ""))));
        assertThat(words).contains("Số: 07/KH-UBND", "Thuận Châu, ngày 18 tháng 7 năm 2025", "TM. ỦY BAN NHÂN DÂN");
    }

    @Test
    void theDecisionAttachesThePlan() throws IOException {
        var document = PlanPaper.decision(thuanChau(), ISSUER, "Phòng Văn hóa – Xã hội",
                Notation.given("09/QĐ-UBND"), DAY);
        assertThat(printed(document, "decision")).contains("QUYẾT ĐỊNH:", "Điều 3.",
                "Theo đề nghị của Phòng Văn hóa – Xã hội", "Ban hành kèm theo Quyết định này");
    }

    @Test
    void aPlanWithoutTextIsPrintedByItsItemsAlone() throws IOException {
        List<PlanItem> items = Numbering.of(List.of(Samples.target("procedure", "Tối thiểu 80% đúng hạn", 80),
                Samples.task("digital", "Số hóa", new DueRule.Continuous())), List.of());
        var plan = new PlanContent("Cải cách hành chính", PlanText.EMPTY, items, Map.of());
        var document = PlanPaper.plan(plan, ISSUER, Notation.awaited("KH-UBND"), null);
        assertThat(printed(document, "bare")).contains("CHỈ TIÊU, NHIỆM VỤ", "≥ 80%", "Thường xuyên");
    }

    private static final DemoDays DAYS = new DemoDays(LocalDate.of(2025, 8, 27), 2025, LocalDate.of(2025, 7, 18),
            LocalDate.of(2025, 7, 26), day -> day.getDayOfWeek().getValue() < 6);

    private static PlanContent thuanChau() {
        var file = DemoPlan.read("demo/plan-thuan-chau.json");
        var units = new HashMap<String, UnitId>();
        for (var code : List.of("VP", "KT", "VHXH", "HCC", "TTVH", "CAX"))
            units.put(code, UnitId.next());
        var content = new DemoContent(DAYS, units);
        var items = new ArrayList<PlanItem>();
        file.targets().forEach(target -> items.add(content.target(target)));
        file.tasks().forEach(task -> items.add(content.task(task)));
        items.sort(java.util.Comparator.comparing((PlanItem item) -> vn.thuocdo.task.Areas.order(item.area()))
                .thenComparing(item -> item instanceof TaskItem));
        Map<UnitId, String> names = units.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, unit -> "Đơn vị " + unit.getKey()));
        return new PlanContent(content.title(file), content.text(file), Numbering.of(items, List.of()), names);
    }

    static String printed(OfficialDocument document, String name) throws IOException {
        var docx = OfficialPrint.docx(document);
        var pdf = OfficialPrint.pdf(document);
        var folder = Files.createDirectories(Path.of("target", "official"));
        Files.write(folder.resolve("plan-" + name + ".docx"), docx);
        Files.write(folder.resolve("plan-" + name + ".pdf"), pdf);
        assertThat(LayoutCheck.docx(docx)).isEmpty();
        assertThat(LayoutCheck.pdf(pdf)).isEmpty();
        try (var read = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var words = new StringBuilder();
            read.getBodyElements().forEach(element -> words.append(text(element)).append('\n'));
            return fold(words.toString());
        }
    }

    private static String text(org.apache.poi.xwpf.usermodel.IBodyElement element) {
        return switch (element) {
            case org.apache.poi.xwpf.usermodel.XWPFParagraph paragraph -> paragraph.getText();
            case org.apache.poi.xwpf.usermodel.XWPFTable table -> table.getText();
            default -> "";
        };
    }

    private static String fold(String words) {
        return words.replaceAll("[\\s\u00a0]+", " ").strip();
    }
}
