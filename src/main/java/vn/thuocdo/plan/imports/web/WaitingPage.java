package vn.thuocdo.plan.imports.web;

import static vn.thuocdo.ui.Page.text;

import vn.thuocdo.plan.imports.ImportState;
import vn.thuocdo.plan.imports.PlanImport;
import vn.thuocdo.ui.JobLine;

/// An import without rows to show: being read, refused or put away.
///
/// @param found the import
public record WaitingPage(PlanImport found) {
    /// Whether it is still being read.
    public boolean reading() {
        return found.state() == ImportState.READING;
    }

    /// The line that asks on until the reading is over.
    public JobLine job() {
        return new JobLine(text("plan.import.reading", found.fileName()), 0, 0, "", "", "/plans/imports/" + found.id()
                + "/reading", "");
    }
}
