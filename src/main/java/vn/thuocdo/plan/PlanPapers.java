package vn.thuocdo.plan;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thuocdo.document.IssuedNumber;
import vn.thuocdo.document.OfficialDocuments;
import vn.thuocdo.document.official.Notation;
import vn.thuocdo.document.official.OfficialDocument;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.Staff;
import vn.thuocdo.organisation.StaffMember;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.PlanText;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.plan.paper.Issuer;
import vn.thuocdo.plan.paper.Issuer.Office;
import vn.thuocdo.plan.paper.PlanContent;
import vn.thuocdo.plan.paper.PlanPaper;

/// Composes the document that issues a plan, with names looked up.
@Component
public class PlanPapers {
    private final UnitQueries units;
    private final Staff staff;
    private final OfficialDocuments documents;

    PlanPapers(UnitQueries units, Staff staff, OfficialDocuments documents) {
        this.units = units;
        this.staff = staff;
        this.documents = documents;
    }

    /// The document, signed as [#issuer] says.
    OfficialDocument document(Plan plan, PlanText text, List<PlanItem> items, IssueOrder order, Notation notation,
            Actor actor) {
        var content = new PlanContent(plan.title(), text, items, units.names(new HashSet<>(named(items))));
        var issuer = issuer(plan.agency(), actor);
        return order.byDecision()
                ? PlanPaper.decision(content, issuer, proposer(plan), notation, order.date())
                : PlanPaper.plan(content, issuer, notation, order.date());
    }

    /// Prints a document under its number and keeps it for good.
    public Printed issue(OfficialDocument document, IssuedNumber number) {
        var issued = documents.issue(document, number);
        return new Printed(issued.pdf().value(), issued.docx().value());
    }

    /// A document in both formats, as files.
    public record Printed(UUID pdf, UUID docx) {}

    /// Who issues for the agency: its chairman, or the actor when that is a vice chairman or signs by mandate. While the
    /// chairman's seat is vacant the first vice chairman issues.
    public Issuer issuer(UnitId agency, Actor actor) {
        var name = units.get(agency).name();
        var member = staff.of(actor.account()).filter(found -> actor.may(Permission.SIGN_DOCUMENTS))
                .or(() -> staff.leaderOf(agency));
        return Issuer.of(name, member.map(StaffMember::name).orElse(null),
                member.map(PlanPapers::office).orElse(new Office.Chairman()));
    }

    private static Office office(StaffMember signer) {
        return switch (signer.authority()) {
            case CHAIRMAN -> new Office.Chairman();
            case VICE_CHAIRMAN -> new Office.ViceChairman();
            case NONE -> new Office.Mandated(signer.positionTitle());
        };
    }

    private String proposer(Plan plan) {
        var author = staff.of(plan.createdBy()).flatMap(member -> units.find(member.unit()));
        return author.map(Unit::name).orElseGet(() -> units.get(plan.agency()).name());
    }

    private static List<UnitId> named(List<PlanItem> items) {
        return items.stream().flatMap(item -> switch (item) {
            case TargetItem target -> Stream.ofNullable(target.responsible());
            case TaskItem task -> Stream.concat(task.leads().units().stream(), task.coordinators().units().stream());
        }).collect(Collectors.toList());
    }
}
