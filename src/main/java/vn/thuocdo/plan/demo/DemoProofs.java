package vn.thuocdo.plan.demo;

import java.time.LocalDate;
import java.util.List;
import vn.thuocdo.document.Upload;
import vn.thuocdo.document.official.Letterhead;
import vn.thuocdo.document.official.Notation;
import vn.thuocdo.document.official.OfficialDocument;
import vn.thuocdo.document.official.OfficialType;
import vn.thuocdo.document.official.Paragraph;
import vn.thuocdo.document.official.Recipients;
import vn.thuocdo.document.official.Signature;
import vn.thuocdo.document.official.print.OfficialPrint;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.task.TaskRow;

/// Prints the papers by which units of the demonstration prove their work.
final class DemoProofs {
    private static final List<OfficialType> TYPES = List.of(OfficialType.PLAN, OfficialType.MINUTES,
            OfficialType.DECISION, OfficialType.REGULATION);

    private DemoProofs() {}

    /// A paper of the leading unit for a product; every third one is a PDF.
    static Upload of(DemoPlace place, TaskRow task, String product, String result, LocalDate day, int number) {
        var unit = task.leads().getFirst();
        var type = TYPES.stream().filter(each -> product.startsWith(each.vietnamese())).findFirst()
                .orElse(OfficialType.REPORT);
        var title = type == OfficialType.REPORT && !product.startsWith("Báo cáo")
                ? product
                : product.substring(Math.min(product.length(), type.vietnamese().length())).strip();
        var head = new Letterhead(place.name(), List.of(place.names().getOrDefault(unit, place.name())),
                Notation.given("%02d/%s-%s".formatted(number, type.abbreviation(), code(place, unit))),
                place.place(), day);
        var document = OfficialDocument.of(type, title.isEmpty() ? product : title).from(head)
                .says(body(place, task, result)).sentTo(Recipients.of("VT", place.name()))
                .signed(Signature.by("Người lập", place.worker(unit).name())).done();
        var pdf = number % 3 == 0;
        var name = head.notation().text().replace('/', '-') + " " + product + (pdf ? ".pdf" : ".docx");
        return new Upload(name, pdf ? OfficialPrint.pdf(document) : OfficialPrint.docx(document));
    }

    private static List<Paragraph> body(DemoPlace place, TaskRow task, String result) {
        var words = DemoWords.all("proof");
        var unit = place.names().getOrDefault(task.leads().getFirst(), place.name());
        var plan = task.planLabel().isEmpty() ? place.name() : "Kế hoạch số " + task.planLabel();
        return List.of(Paragraph.of(words.get(0).formatted(task.code(), plan, unit)),
                Paragraph.of(words.get(1).formatted(task.title())), Paragraph.of(words.get(2).formatted(result)),
                Paragraph.of(words.get(3)));
    }

    private static String code(DemoPlace place, UnitId unit) {
        return place.units().entrySet().stream().filter(each -> each.getValue().equals(unit))
                .map(java.util.Map.Entry::getKey).findFirst().orElse("UBND");
    }
}
