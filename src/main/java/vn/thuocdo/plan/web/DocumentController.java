package vn.thuocdo.plan.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.thuocdo.document.OfficialDocuments;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.plan.PlanFiles;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.letter.LetterState;
import vn.thuocdo.plan.letter.Letters;

/// Documents of a plan: issued ones, letters being written, files.
@Controller
class DocumentController {
    private final PlanQueries plans;
    private final Letters letters;
    private final OfficialDocuments documents;
    private final PlanFiles files;
    private final PlanFrames frames;
    private final CurrentActor actors;

    DocumentController(PlanQueries plans, Letters letters, OfficialDocuments documents, PlanFiles files,
            PlanFrames frames,
            CurrentActor actors) {
        this.plans = plans;
        this.letters = letters;
        this.documents = documents;
        this.files = files;
        this.frames = frames;
        this.actors = actors;
    }

    @GetMapping("/plans/{id}/documents")
    String list(@PathVariable String id, Model model) {
        var plan = plans.get(PlanId.of(id));
        var subject = Changes.ref("plan", "plan", plan.id().value());
        var open = letters.of(plan).stream().filter(letter -> letter.state() != LetterState.ISSUED).toList();
        var mayDraft = plan.state().inForce() && plan.unit() == null
                && plan.agency().equals(actors.get().agency()) && actors.get().may(Permission.DRAFT_DOCUMENTS);
        model.addAttribute("page", new DocumentsPage(frames.of(plan, "documents"), documents.of(subject).reversed(),
                open, files.of(plan), mayDraft));
        return "plan/documents";
    }
}
