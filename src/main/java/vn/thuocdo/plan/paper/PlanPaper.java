package vn.thuocdo.plan.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.document.official.Attachment;
import vn.thuocdo.document.official.Notation;
import vn.thuocdo.document.official.OfficialDocument;
import vn.thuocdo.document.official.OfficialType;
import vn.thuocdo.document.official.Preamble;
import vn.thuocdo.document.official.Provision;
import vn.thuocdo.document.official.Recipients;

/// The document that issues a plan: the plan itself under a number of its own, or a decision to which it is attached.
public final class PlanPaper {
    private PlanPaper() {}

    /// The plan under its own number ("Số: 07/KH-UBND").
    ///
    /// @param notation number and symbol; the number is awaited while it is not issued
    /// @param date     day of issue, or null while it is not issued
    public static OfficialDocument plan(PlanContent plan, Issuer issuer, Notation notation,
            @Nullable LocalDate date) {
        var draft = OfficialDocument.of(OfficialType.PLAN, plan.title()).from(issuer.head(notation, date))
                .basedOn(new Preamble(null, plan.text().bases(), null)).says(PlanBody.of(plan))
                .sentTo(recipients(plan)).signed(issuer.forCommittee());
        PlanAnnexes.of(plan).forEach(draft::with);
        return draft.done();
    }

    /// The decision that issues the plan, with the plan attached.
    ///
    /// @param proposer name of the unit that proposes it
    public static OfficialDocument decision(PlanContent plan, Issuer issuer, String proposer, Notation notation,
            @Nullable LocalDate date) {
        var bases = new ArrayList<>(plan.text().bases());
        bases.add("Theo đề nghị của " + proposer);
        var title = "Ban hành Kế hoạch " + PaperWords.lower(plan.title());
        var draft = OfficialDocument.of(OfficialType.DECISION, title).from(issuer.head(notation, date))
                .basedOn(Preamble.decision(issuer.name(), bases)).says(articles(plan, issuer, proposer))
                .sentTo(recipients(plan)).signed(issuer.forCommittee())
                .with(new Attachment(OfficialType.PLAN, plan.title(), PlanBody.of(plan)));
        PlanAnnexes.of(plan).forEach(draft::with);
        return draft.done();
    }

    private static List<Provision> articles(PlanContent plan, Issuer issuer, String proposer) {
        return List.of(
                Provision.article("1",
                        "Ban hành kèm theo Quyết định này Kế hoạch " + PaperWords.lower(plan.title()) + "."),
                Provision.article("2", "Quyết định này có hiệu lực thi hành kể từ ngày ký."),
                Provision.article("3", proposer + ", các cơ quan, đơn vị thuộc " + issuer.shortName()
                        + " và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này."));
    }

    private static Recipients recipients(PlanContent plan) {
        var filing = plan.text().filing();
        return new Recipients(plan.text().recipients(), filing.isEmpty() ? "VT" : filing);
    }
}
