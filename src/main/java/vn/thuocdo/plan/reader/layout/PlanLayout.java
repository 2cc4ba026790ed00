package vn.thuocdo.plan.reader.layout;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.plan.reader.language.DueReader;
import vn.thuocdo.plan.reader.model.Doubt;
import vn.thuocdo.plan.reader.model.ReadPlan;
import vn.thuocdo.plan.reader.model.SourceBlock;
import vn.thuocdo.plan.reader.model.SourceDocument;
import vn.thuocdo.plan.reader.model.TaskKind;

/// Understands a whole document: header, body, annexes.
public final class PlanLayout {

    private final SourceDocument source;
    private final PlanHeader header;
    private final Zones zones;
    private final Findings findings = new Findings();
    private final DueReader dues;

    private PlanLayout(SourceDocument source) {
        this.source = source;
        this.header = PlanHeader.of(source);
        this.zones = Zones.of(source.blocks().subList(header.end(), source.blocks().size()));
        this.dues = new DueReader(header.year());
    }

    /// The plan that a document holds.
    public static ReadPlan read(SourceDocument source) {
        return new PlanLayout(source).read();
    }

    private ReadPlan read() {
        boolean annexed = AnnexReader.hasTable(zones.body())
                || zones.annexes().stream().anyMatch(annex -> AnnexReader.hasTable(annex.blocks()))
                || zones.annexes().stream().anyMatch(annex -> paragraphs(annex.blocks()).size() > 3);
        Outline body = Outline.of(paragraphs(zones.body()), SectionKind.OTHER);
        readBody(body, annexed);
        zones.annexes().forEach(this::readAnnex);
        new DutyReader(findings, dues, header.year()).read(body.roots());
        List<Doubt> doubts = new DoubtFinder().find(header, findings);
        return new ReadPlan(header.title(), header.number(), header.issuedOn(), header.year(), annexed,
                findings.areas.all(), findings.targets, findings.tasks, findings.unread, doubts, source);
    }

    private void readBody(Outline body, boolean annexed) {
        TaskKind kind = annexed ? TaskKind.GUIDELINE : TaskKind.TASK;
        boolean other = annexed || holdsTasks(body.roots());
        new BodyReader(findings, dues, kind, other ? SectionKind.SOLUTIONS : SectionKind.TASKS).read(body.roots());
        AnnexReader tables = new AnnexReader(findings, dues, "");
        for (SourceBlock block : zones.body()) {
            if (block instanceof SourceBlock.Table table) {
                tables.table(table);
            }
        }
    }

    private static boolean holdsTasks(List<Node> nodes) {
        return nodes.stream().anyMatch(node -> node.kind == SectionKind.TASKS && !node.isHeading()
                || holdsTasks(node.children));
    }

    private void readAnnex(Zones.Annex annex) {
        if (!AnnexReader.hasTable(annex.blocks())) {
            Outline outline = Outline.of(paragraphs(annex.blocks()), SectionKind.TASKS);
            new BodyReader(findings, dues, TaskKind.TASK, SectionKind.TASKS).read(outline.roots());
        }
        AnnexReader reader = new AnnexReader(findings, dues, annex.heading().text());
        for (SourceBlock block : annex.blocks()) {
            switch (block) {
                case SourceBlock.Table table -> reader.table(table);
                case SourceBlock.Paragraph line -> reader.heading(line);
            }
        }
    }

    private static List<SourceBlock.Paragraph> paragraphs(List<SourceBlock> blocks) {
        List<SourceBlock.Paragraph> paragraphs = new ArrayList<>();
        for (SourceBlock block : blocks) {
            if (block instanceof SourceBlock.Paragraph line) {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }
}
