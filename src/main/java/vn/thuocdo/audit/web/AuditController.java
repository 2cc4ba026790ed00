package vn.thuocdo.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocdo.audit.AuditQueries;
import vn.thuocdo.audit.AuditVerification;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;

/// The audit trail of an agency.
@Controller
@RequestMapping("/settings/audit")
class AuditController {
    private static final int ROWS = 50;

    private final AuditQueries queries;
    private final AuditVerification verification;
    private final AuditExport export;
    private final CurrentActor current;

    AuditController(AuditQueries queries, AuditVerification verification, AuditExport export, CurrentActor current) {
        this.queries = queries;
        this.verification = verification;
        this.export = export;
        this.current = current;
    }

    @GetMapping
    String list(AuditRequest asked, @RequestParam(required = false) @Nullable String after, Model model) {
        var filter = asked.filter();
        model.addAttribute("page", new AuditPage(asked, queries.search(filter, after, ROWS), queries.count(filter),
                queries.actions()));
        return "audit/list";
    }

    @GetMapping("/export.csv")
    void csv(AuditRequest asked, HttpServletResponse response) throws IOException {
        export.csv(asked.filter(), response);
    }

    @GetMapping("/export.xlsx")
    void xlsx(AuditRequest asked, HttpServletResponse response) throws IOException {
        export.xlsx(asked.filter(), response);
    }

    @PostMapping("/verification")
    String verify(Model model) {
        var actor = current.get();
        actor.must(Permission.READ_AUDIT);
        model.addAttribute("finding", verification.of(actor.agency()));
        return "audit/verification";
    }
}
